/** Which organisations the daily news summaries name: a second source for records written by hand. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Organisation, Person } from '../records.ts'

/** Unambiguous English names and aliases of at least four letters ("CIA" is too short to prove anything). */
function formsOf(record: Organisation): string[] {
  const doubtful = new Set(record.ambiguous ?? [])
  return [record.name, ...(record.names?.en ?? [])].filter((form) => form.length >= 4 && !doubtful.has(form))
}

/** Ids of the records of which an English form occurs as whole words in the current-events files below `facts`. */
export function attest(facts: string, records: readonly Organisation[]): Set<string> {
  const byForm = new Map<string, string[]>()
  for (const record of records) {
    for (const form of formsOf(record).map(plainQuotes)) byForm.set(form, [...(byForm.get(form) ?? []), record.id])
  }
  const starts = new Map<string, string[]>()
  for (const form of byForm.keys()) {
    const first = form.split(' ', 1)[0] ?? form
    starts.set(first, [...(starts.get(first) ?? []), form])
  }
  const found = new Set<string>()
  const folder = join(facts, 'current-events-context')
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()) {
    const text = plainQuotes(readFileSync(join(folder, file), 'utf8'))
    for (const match of text.matchAll(/[\p{L}\p{N}][^\s",.;:()]*/gu)) {
      for (const form of starts.get(match[0]) ?? starts.get(match[0].replace(/'s?$/, '')) ?? []) {
        const after = text[match.index + form.length] ?? ' '
        if (text.startsWith(form, match.index) && !/[\p{L}\p{N}]/u.test(after))
          for (const id of byForm.get(form) ?? []) found.add(id)
      }
    }
  }
  return found
}

/** Ministries and governments whose minister or head some source lists: who has a minister has the ministry. */
export function attestByOffice(people: string, records: readonly Organisation[]): Set<string> {
  const held = new Set<string>()
  for (const file of readdirSync(people).filter((name) => name.endsWith('.json'))) {
    for (const person of JSON.parse(readFileSync(join(people, file), 'utf8')) as Person[]) {
      for (const tenure of person.tenures ?? [])
        if (tenure.source.includes('peppercat')) held.add(`${tenure.office}:${tenure.of}`)
    }
  }
  const offices = (id: string) => {
    const portfolio = /^x:ministry-([a-z]+)-/.exec(id)?.[1]
    if (portfolio !== undefined) return [`${portfolio}-minister`]
    return id.startsWith('x:government-')
      ? ['prime-minister', 'chancellor', 'president', 'head-of-government', 'foreign-minister', 'monarch']
      : []
  }
  return new Set(
    records
      .filter((record) => offices(record.id).some((office) => held.has(`${office}:${record.country}`)))
      .map((record) => record.id),
  )
}

const plainQuotes = (text: string) => text.replace(/[’ʼ]/g, "'")
