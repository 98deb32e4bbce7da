/** Surnames of people by id, as reports write them: who took part says which event a line tells of. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Person } from '../../records.ts'
import { plain } from '../jurisdictions.ts'

/** Shorter surnames are words of other things as well. */
const leastLetters = 4

/** Folded surnames of everybody in data/people. */
export function readSurnames(dataFolder: string): Map<string, string> {
  const surnames = new Map<string, string>()
  for (const file of readdirSync(join(dataFolder, 'people'))) {
    for (const person of JSON.parse(readFileSync(join(dataFolder, 'people', file), 'utf8')) as Person[]) {
      const surname = plain(person.surname ?? person.name.split(' ').at(-1) ?? '')
      if (surname.length >= leastLetters) surnames.set(person.id, surname)
    }
  }
  return surnames
}
