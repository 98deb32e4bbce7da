/** Contexts and plain readings of cards for tests. */
import type { CardContext } from '../../../core/cards/context.ts'
import type { FactRow, OfficeLine, RelatedGroup, RichText, SinceLine } from '../../../core/cards/model.ts'
import { plainText as written } from '../../../core/text-format/texts.ts'
import { textsFor } from '../../../locales/texts.ts'
import { castIds } from './antalya-world.ts'

/** Words with plain spaces: no-break and thin ones differ between versions of the language data. */
export const plainText = (text: RichText) => written(text).replace(/\s/g, ' ')

/** The article of 16 November 2015, read on 23 November 2026. */
export function contextOf(language: string, more: Partial<CardContext> = {}): CardContext {
  return { day: '2015-11-16', daySource: 'json-ld', today: '2026-11-23', castIds, texts: textsFor(language), ...more }
}

/** "Title, span (caveat)" per line. */
export function officesOf(lines: readonly OfficeLine[]): string[] {
  return lines.map((line) => {
    const caveats = line.caveats.map(plainText).join(', ')
    return `${line.title}, ${plainText(line.span)}${caveats === '' ? '' : ` (${caveats})`}`
  })
}

/** Lines with "?" before the uncertain ones. */
export function sinceOf(lines: readonly SinceLine[]): string[] {
  return lines.map((line) => `${line.uncertain ? '? ' : ''}${plainText(line.text)}`)
}

/** Facts by label. */
export function factsOf(rows: readonly FactRow[]): Record<string, string> {
  return Object.fromEntries(rows.map((row) => [row.label, plainText(row.value)]))
}

/** Names by heading. */
export function relatedOf(groups: readonly RelatedGroup[]): Record<string, string[]> {
  return Object.fromEntries(groups.map((group) => [group.heading, group.items.map((item) => item.name)]))
}
