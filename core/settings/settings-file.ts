/** The file by which a reader takes settings to another browser: JSON with a mark of what it is. */
import { SETTINGS_VERSION } from './migrations.ts'
import type { SettingsChanges } from './stored-settings.ts'
import { readChanges } from './stored-settings.ts'

const FORMAT = 'dramatis-settings'

export type SettingsFile =
  | { readonly kind: 'settings'; readonly changes: SettingsChanges; readonly dropped: readonly string[] }
  | { readonly kind: 'not-a-settings-file' }
  /** Written by a newer version of the extension. */
  | { readonly kind: 'too-new'; readonly version: number }

/** Text of the file, two-space JSON. */
export function writeSettingsFile(changes: SettingsChanges): string {
  return `${JSON.stringify({ format: FORMAT, version: SETTINGS_VERSION, settings: changes }, null, 2)}\n`
}

/** Reads such a file; `dropped` names the fields that could not be read and are left out. */
export function readSettingsFile(text: string): SettingsFile {
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch {
    return { kind: 'not-a-settings-file' }
  }
  if (typeof file !== 'object' || file === null) return { kind: 'not-a-settings-file' }
  const { format, version, settings } = file as Record<string, unknown>
  if (format !== FORMAT || typeof version !== 'number' || typeof settings !== 'object' || settings === null) {
    return { kind: 'not-a-settings-file' }
  }
  if (version > SETTINGS_VERSION) return { kind: 'too-new', version }
  const changes = readChanges({ ...settings, version })
  const dropped = Object.keys(settings).filter((field) => !Object.hasOwn(changes, field))
  return { kind: 'settings', changes, dropped }
}
