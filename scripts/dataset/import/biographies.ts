/** Who people are, gathered from every file that says it: gender, days of birth and death, Wikipedia title. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCsv } from './csv.ts'
import { dayOrNone } from './dates.ts'
import { plain } from './jurisdictions.ts'
import { addCurrent, type Biography, readBiographies } from './readers/peppercat.ts'

function add(found: Map<string, Biography>, qid: string, more: Partial<Biography>): void {
  if (!/^Q\d+$/.test(qid)) return
  const before = found.get(qid)
  found.set(qid, { name: '', ...more, ...before })
}

const gender = (text: string | undefined) => {
  const sex = (text ?? '').toLowerCase()
  return sex === 'm' || sex === 'male'
    ? ({ gender: 'm' } as const)
    : sex === 'f' || sex === 'female'
      ? ({ gender: 'f' } as const)
      : {}
}
const day = (key: 'born' | 'died', text: string | undefined) => {
  const found = dayOrNone(text)
  return found === undefined ? {} : { [key]: found }
}

/** Biographies by QID from the Wikidata tables, the legislators' lists and the lists of MEPs and Congress. */
export function gatherBiographies(facts: string): Map<string, Biography> {
  const found = readBiographies(facts)
  addCurrent(facts, found)
  for (const row of readCsv(join(facts, 'legislators/legislatoR_spells.csv'))) {
    const wiki = row.enwiki_title === 'NA' ? '' : (row.enwiki_title ?? '').replaceAll('_', ' ')
    // The list writes 1 January where only the year is known.
    const born = row.birth?.endsWith('-01-01') ? row.birth.slice(0, 4) : row.birth
    add(found, row.qid ?? '', {
      name: row.name ?? '',
      ...gender(row.sex),
      ...day('born', born),
      ...day('died', row.death),
      ...(wiki === '' ? {} : { wiki }),
    })
  }
  for (const row of readCsv(join(facts, 'eu-meps/meps_to_2024-10.csv')))
    add(found, row.qid ?? '', { name: `${row.first} ${row.last}`, ...gender(row.gender), ...day('born', row.birth) })
  for (const row of readCsv(join(facts, 'us/congress_current_terms.csv')))
    add(found, row.qid ?? '', { name: row.name ?? '', ...gender(row.gender), ...day('born', row.birth) })
  const lists = readFileSync(join(facts, 'us-congress-legislators/legislators_current_2026-06.jsonl'), 'utf8')
  for (const line of lists.split('\n').filter((text) => text !== '')) {
    const entry = JSON.parse(line) as {
      wikidata?: string
      wikipedia?: string
      bio: { birthday?: string; gender?: string }
    }
    if (entry.wikidata !== undefined)
      add(found, entry.wikidata, {
        ...gender(entry.bio.gender),
        ...day('born', entry.bio.birthday),
        ...(entry.wikipedia === undefined ? {} : { wiki: entry.wikipedia }),
      })
  }
  return found
}

/** A first name settles the gender when at least this many people bear it and all have the same. */
const bearersNeeded = 12

/** Gender by first name, learned from the people whose gender a source gives; undefined for rare and mixed names. */
export function learnFirstNames(biographies: ReadonlyMap<string, Biography>): (name: string) => 'f' | 'm' | undefined {
  const counts = new Map<string, { f: number; m: number }>()
  const firstOf = (name: string) => plain(name).split(' ')[0] ?? ''
  for (const { name, gender: sex } of biographies.values()) {
    if (sex === undefined || name === '' || name.includes(',')) continue
    const key = firstOf(name)
    const count = counts.get(key) ?? { f: 0, m: 0 }
    count[sex] += 1
    counts.set(key, count)
  }
  return (name) => {
    const count = counts.get(firstOf(name))
    if (count === undefined || name.split(' ').length < 2) return undefined
    if (count.m >= bearersNeeded && count.f === 0) return 'm'
    return count.f >= bearersNeeded && count.m === 0 ? 'f' : undefined
  }
}
