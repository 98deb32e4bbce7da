/**
 * Reads data/handwritten/members/*.txt: members of a parliament copied from a public list. First line that is no comment:
 * file, office, jurisdiction, first day, last confirmed day, source; then "f:" and "m:" lines with names.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Claim } from './claim.ts'
import type { Identities } from './identity.ts'

export function* readMemberLists(data: string, identities: Identities): Generator<Claim> {
  const folder = join(data, 'handwritten/members')
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder)
    .filter((entry) => entry.endsWith('.txt'))
    .sort()) {
    const [header = '', ...lines] = readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
    const [file = '', office = '', of = '', from = '', asOf = '', source = ''] = header.split(' ')
    if (source === '')
      throw new Error(
        `data/handwritten/members/${name}: expected "file office place from asOf source", got "${header}"`,
      )
    for (const line of lines) {
      const gender = line.startsWith('f:') ? 'f' : 'm'
      for (const person of line
        .slice(2)
        .split(';')
        .map((part) => part.trim())) {
        const qid = identities.find(person, file)
        yield {
          who: { name: person, gender, ...(qid === undefined ? {} : { qid }) },
          file,
          office,
          of,
          from,
          asOf,
          source,
        }
      }
    }
  }
}
