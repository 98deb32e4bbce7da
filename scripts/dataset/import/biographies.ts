/** Who people are, gathered from every file that says it: gender, days of birth and death, Wikipedia title. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Birth, birthsConflict, chooseBirthday } from './birthdays.ts'
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
const death = (text: string | undefined) => {
  const died = dayOrNone(text)
  return died === undefined ? {} : { died }
}

/**
 * Biographies by QID from the Wikidata tables, the legislators' lists and the lists of MEPs and Congress. `conflict` hears
 * of each person whose days of birth contradict each other, with the day that is taken.
 */
export function gatherBiographies(
  facts: string,
  conflict: (qid: string, births: readonly Birth[], chosen: string | undefined) => void = () => undefined,
): Map<string, Biography> {
  const found = readBiographies(facts)
  addCurrent(facts, found)
  const births = new Map<string, Birth[]>()
  const bear = (qid: string | undefined, text: string | undefined, family: Birth['family']) => {
    const born = dayOrNone(text)
    if (qid === undefined || !/^Q\d+$/.test(qid) || born === undefined) return
    births.set(qid, [...(births.get(qid) ?? []), { day: born, family }])
  }
  for (const [qid, { born }] of found) bear(qid, born, 'wikidata')
  for (const row of readCsv(join(facts, 'legislators/legislatoR_spells.csv'))) {
    const wiki = row.enwiki_title === 'NA' ? '' : (row.enwiki_title ?? '').replaceAll('_', ' ')
    bear(row.qid, row.birth, 'wikidata')
    add(found, row.qid ?? '', {
      name: row.name ?? '',
      ...gender(row.sex),
      ...death(row.death),
      ...(wiki === '' ? {} : { wiki }),
    })
  }
  for (const row of readCsv(join(facts, 'eu-meps/meps_to_2024-10.csv'))) {
    bear(row.qid, row.birth, 'eu-parliament')
    add(found, row.qid ?? '', { name: `${row.first} ${row.last}`, ...gender(row.gender) })
  }
  for (const row of readCsv(join(facts, 'us/congress_current_terms.csv'))) {
    bear(row.qid, row.birth, 'us-legislators')
    add(found, row.qid ?? '', { name: row.name ?? '', ...gender(row.gender) })
  }
  const lists = readFileSync(join(facts, 'us-congress-legislators/legislators_current_2026-06.jsonl'), 'utf8')
  for (const line of lists.split('\n').filter((text) => text !== '')) {
    const entry = JSON.parse(line) as {
      wikidata?: string
      wikipedia?: string
      bio: { birthday?: string; gender?: string }
    }
    if (entry.wikidata === undefined) continue
    bear(entry.wikidata, entry.bio.birthday, 'us-legislators')
    add(found, entry.wikidata, {
      ...gender(entry.bio.gender),
      ...(entry.wikipedia === undefined ? {} : { wiki: entry.wikipedia }),
    })
  }
  for (const [qid, list] of births) {
    const biography = found.get(qid)
    const born = chooseBirthday(qid, list)
    if (birthsConflict(list)) conflict(qid, list, born)
    if (biography !== undefined && born !== undefined) found.set(qid, { ...biography, born })
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
