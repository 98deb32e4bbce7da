/** Whom an event befell, read from its English title: "Assassination of Yitzhak Rabin", "Trial of Benjamin Netanyahu". */
import type { EventRecord, Person } from './records.ts'

/** Kinds of event that happen to one person. */
const PERSONAL: ReadonlySet<string> = new Set([
  'assassination',
  'attack',
  'ceremony',
  'impeachment',
  'other',
  'resignation',
  'trial',
])
const LINK = /\b(?:of|against|into|on) (?=\p{Lu})/gu
const LONGEST_NAME = 5

/** Returns what finds the ids of the people in an event's title; a name that two people bear finds nobody. */
export function peopleInTitles(people: readonly Person[]): (event: EventRecord) => string[] {
  const bearers = new Map<string, string | undefined>()
  for (const { id, name, aliases = [] } of people)
    for (const form of new Set([name, ...aliases]))
      if (form.includes(' ')) bearers.set(form, bearers.has(form) && bearers.get(form) !== id ? undefined : id)
  return ({ kind, name }) => {
    if (!PERSONAL.has(kind)) return []
    const found = new Set<string>()
    for (const link of name.matchAll(LINK)) {
      const words = name.slice(link.index + link[0].length).split(/[\s,]+/)
      for (let length = Math.min(LONGEST_NAME, words.length); length > 1; length--) {
        const id = bearers.get(words.slice(0, length).join(' '))
        if (id === undefined) continue
        found.add(id)
        break
      }
    }
    return [...found]
  }
}
