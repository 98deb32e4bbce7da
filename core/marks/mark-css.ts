/**
 * The look of marks as CSS text. Only properties that highlights may have: colours, decoration lines, nothing that lays
 * out. The background puts it into pages, so that browsers take it out again when the extension goes away.
 */
import type { MentionKind } from '../match/mention.ts'
import type { MarkStyle } from '../settings/settings.ts'

export interface MarkLook {
  readonly style: MarkStyle
  /** `auto` or `#rrggbb`. */
  readonly colour: string
}

/** Name in the registry that we share with the page: `dramatis-person`. */
export const highlightName = (name: MentionKind | 'active'): string => `dramatis-${name}`

/** The element that holds the card. */
export const CARD_TAG = 'dramatis-card'
/** Set by this sheet alone: where it is missing (the extension is gone), a card that was left open is not shown. */
export const ALIVE_PROPERTY = '--dramatis-alive'

/** Mixed with the page's own text colour below, so that one hue reads on white, on sepia and on black. */
const HUES: Readonly<Record<MentionKind, string>> = {
  person: '#2563eb',
  role: '#2563eb',
  organisation: '#0d9488',
  event: '#d97706',
  place: '#7c3aed',
}

/** CSS text for all names, e.g. `::highlight(dramatis-person){text-decoration:dotted underline 2px …}`. */
export function markCss({ style, colour }: MarkLook): string {
  const kinds = Object.keys(HUES) as MentionKind[]
  const rules = kinds.map((kind) => rule(kind, kindBody(kind, style, colour)))
  const activeLine = lineColour(colour === 'auto' ? HUES.person : colour)
  rules.push(
    rule(
      'active',
      `background-color:${tint(colour === 'auto' ? HUES.person : colour, 28)};${underline('solid', 2, activeLine)}`,
    ),
  )
  // Paper shows what the publisher printed.
  const names = [...kinds, 'active' as const].map((name) => `::highlight(${highlightName(name)})`)
  const print = names.map((name) => `${name}{text-decoration:none;background-color:transparent}`).join('')
  return `${rules.join('')}@media print{${print}}${CARD_TAG}{${ALIVE_PROPERTY}:block}`
}

const rule = (name: MentionKind | 'active', body: string) =>
  body === '' ? '' : `::highlight(${highlightName(name)}){${body}}`
const lineColour = (colour: string) => `color-mix(in srgb,${colour} 70%,currentcolor)`
const tint = (colour: string, percent: number) => `color-mix(in srgb,${colour} ${percent}%,transparent)`
const underline = (line: string, widthPx: number, colour: string) =>
  `text-decoration:underline ${line} ${widthPx}px ${colour};text-underline-offset:.15em`

function kindBody(kind: MentionKind, style: MarkStyle, colour: string): string {
  const hue = colour === 'auto' ? HUES[kind] : colour
  switch (style) {
    case 'hidden':
      return ''
    case 'background':
      return `background-color:${tint(hue, 18)}`
    case 'solid':
      return underline('solid', 1, lineColour(hue))
    case 'dotted':
      return underline('dotted', 2, lineColour(hue))
  }
}
