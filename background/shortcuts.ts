/** Keyboard shortcuts → commands to the tab in front. The names are those in the manifest. */
import type { PageCommand } from '../browser/protocol.ts'

const COMMANDS: Readonly<Record<string, PageCommand>> = {
  'next-mention': { kind: 'step', direction: 'next' },
  'previous-mention': { kind: 'step', direction: 'previous' },
  'open-card': { kind: 'open-card' },
}

/** The page's command for a shortcut, undefined for one that is not the page's. */
export function commandFor(shortcut: string): PageCommand | undefined {
  return Object.hasOwn(COMMANDS, shortcut) ? COMMANDS[shortcut] : undefined
}
