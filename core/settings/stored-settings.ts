/**
 * What is kept in the browser's storage: only the fields that the reader changed, with the version of their shape.
 * Whatever cannot be read is dropped field by field, so that corrupted storage costs that field and nothing else.
 */
import { migrate } from './migrations.ts'
import type { Settings } from './settings.ts'
import {
  DEFAULT_SETTINGS,
  HOVER_DELAY_RANGE_MS,
  MARK_AMOUNTS,
  MARK_STYLES,
  MENTION_KINDS,
  OPEN_BY,
  SITE_RULES,
} from './settings.ts'

type Changed = {
  -readonly [Field in keyof Settings]?: Field extends 'kinds' ? Partial<Settings['kinds']> : Settings[Field]
}
/** The reader's changes and nothing else. */
export type SettingsChanges = Readonly<Changed>
/** A field set to `undefined` goes back to its default. */
export type SettingsUpdate = { readonly [Field in keyof SettingsChanges]?: SettingsChanges[Field] | undefined }

/** Entities and sites are added by hand, one at a time; more than this is not a reader. */
const LIST_LIMIT = 5000
const HOST = /^(?!-)[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})*$|^\[[0-9a-f:]+\]$/
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z]{2,8})*$/

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const oneOf =
  <Value extends string>(values: readonly Value[]) =>
  (value: unknown): Value | undefined =>
    values.find((each) => each === value)
const flag = (value: unknown) => (typeof value === 'boolean' ? value : undefined)

function readSites(value: unknown): Settings['sites'] | undefined {
  if (!isRecord(value)) return undefined
  const rule = oneOf(SITE_RULES)
  const entries = Object.entries(value)
    .map(([host, each]) => [host, rule(each)] as const)
    .filter((entry): entry is [string, 'never' | 'always'] => HOST.test(entry[0]) && entry[1] !== undefined)
  return Object.fromEntries(entries.slice(0, LIST_LIMIT))
}

function readKinds(value: unknown): Partial<Settings['kinds']> | undefined {
  if (!isRecord(value)) return undefined
  return Object.fromEntries(
    MENTION_KINDS.flatMap((kind) => (typeof value[kind] === 'boolean' ? [[kind, value[kind]]] : [])),
  )
}

function readMuted(value: unknown): string[] | undefined {
  if (!Array.isArray(value)) return undefined
  return [...new Set(value.filter((id): id is string => typeof id === 'string' && id.length < 200))].slice(
    0,
    LIST_LIMIT,
  )
}

const READERS: { readonly [Field in keyof Settings]: (value: unknown) => Changed[Field] | undefined } = {
  enabled: flag,
  kinds: readKinds,
  marks: oneOf(MARK_AMOUNTS),
  markStyle: oneOf(MARK_STYLES),
  markColour: (value) =>
    typeof value === 'string' && /^(auto|#[0-9a-f]{6})$/i.test(value) ? value.toLowerCase() : undefined,
  openBy: oneOf(OPEN_BY),
  hoverDelayMs: (value) =>
    typeof value === 'number' && value >= HOVER_DELAY_RANGE_MS.min && value <= HOVER_DELAY_RANGE_MS.max
      ? Math.round(value)
      : undefined,
  cardLanguage: (value) =>
    typeof value === 'string' && (value === 'article' || value === 'auto' || LANGUAGE.test(value)) ? value : undefined,
  sites: readSites,
  muted: readMuted,
}

/** The valid changes in `stored` (anything at all), migrated to today's shape. */
export function readChanges(stored: unknown): SettingsChanges {
  const current = migrate(stored)
  const changes: Record<string, unknown> = {}
  for (const [field, read] of Object.entries(READERS)) {
    const value = Object.hasOwn(current, field) ? read(current[field]) : undefined
    if (value !== undefined) changes[field] = value
  }
  return changes
}

/** The settings in force for what storage holds: `settingsFrom(undefined)` is the defaults. */
export function settingsFrom(stored: unknown): Settings {
  const changes = readChanges(stored)
  return { ...DEFAULT_SETTINGS, ...changes, kinds: { ...DEFAULT_SETTINGS.kinds, ...changes.kinds } }
}

/** Adds `update` to `changes` and leaves out whatever equals the default again. */
export function updateChanges(changes: SettingsChanges, update: SettingsUpdate): SettingsChanges {
  const kinds = { ...changes.kinds, ...update.kinds }
  const merged: Record<string, unknown> = { ...changes, ...update, kinds }
  if ('kinds' in update && update.kinds === undefined) merged.kinds = {}
  merged.kinds = Object.fromEntries(
    Object.entries(merged.kinds as object).filter(
      ([kind, on]) => DEFAULT_SETTINGS.kinds[kind as keyof Settings['kinds']] !== on,
    ),
  )
  const isDefault = (field: string, value: unknown) =>
    value === undefined ||
    value === DEFAULT_SETTINGS[field as keyof Settings] ||
    (typeof value === 'object' && Object.keys(value as object).length === 0)
  return Object.fromEntries(Object.entries(merged).filter(([field, value]) => !isDefault(field, value)))
}
