/** German for English titles of offices: whole ones from a table, and "Minister of X and Y" from its fields. */
import type { Title } from './encode.ts'

/** Fields in lower case with what stands after "für", and whole titles. */
export interface WrittenTitles {
  readonly fields: Readonly<Record<string, string>>
  readonly titles: Readonly<Record<string, Title>>
}

/** What stands before a field, in English and in German. */
const NOUNS: readonly (readonly [RegExp, m: string, f: string])[] = [
  [/^(?:Federal )?Minister (?:of|for|responsible for|in charge of) (.+)$/i, 'Minister', 'Ministerin'],
  [/^Minister[- ]Delegate (?:for|of) (.+)$/i, 'beigeordneter Minister', 'beigeordnete Ministerin'],
  [/^Minister of State (?:for|of) (.+)$/i, 'Staatsminister', 'Staatsministerin'],
  [/^(?:Deputy|Vice) Minister (?:of|for) (.+)$/i, 'Vizeminister', 'Vizeministerin'],
  [/^State Secretary (?:of|for) (.+)$/i, 'Staatssekretär', 'Staatssekretärin'],
  [/^(?:European )?Commissioner for (.+)$/i, 'EU-Kommissar', 'EU-Kommissarin'],
]

/** The German title; undefined where the table lacks it or one of its fields. */
export function translateTitle({ fields, titles }: WrittenTitles, english: string): Title | undefined {
  const whole = titles[english]
  if (whole) return whole
  for (const [pattern, m, f] of NOUNS) {
    const all = fieldsOf(fields, pattern.exec(english)?.[1] ?? '')
    if (all === undefined) continue
    const [last, ...others] = [...new Set(all)].toReversed()
    const list = others.length === 0 ? last : `${others.toReversed().join(', ')} und ${last}`
    return { m: `${m} für ${list}`, f: `${f} für ${list}` }
  }
  return undefined
}

/** "Posts, Small and Medium Enterprises": fields can have "and" in their own names, so that the last joint is tried first. */
function fieldsOf(fields: WrittenTitles['fields'], text: string): string[] | undefined {
  const field = fields[text.toLowerCase()]
  if (field !== undefined) return [field]
  for (const { index = 0, 0: joint } of [...text.matchAll(/,? and |, /g)].toReversed()) {
    const before = fieldsOf(fields, text.slice(0, index))
    const after = before && fieldsOf(fields, text.slice(index + joint.length))
    if (before && after) return [...before, ...after]
  }
  return undefined
}
