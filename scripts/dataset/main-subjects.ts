/**
 * `node scripts/dataset/main-subjects.ts --facts DIR`: writes data/names/main.tsv, the 500 events and 500 organisations whose
 * names every language should have. An event's or organisation's days are those on which the current-events files write one of
 * its English names outside their lists of sources. Parties to an event count as days too, and so does the weight of its
 * countries; events known only from headings, and media, whose names stand with what they report, count a quarter.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { wordsOf } from '../../core/text/tokenize.ts'
import { factsFolder, readOptions } from '../read-options.ts'
import { dataFolder, listDataFiles } from './format.ts'
import { plain } from './import/jurisdictions.ts'
import type { Country, EventRecord, Organisation } from './records.ts'

const SIZE = 500
/** What a participant, and the weight 1 of a country, are worth in days. */
const PARTICIPANT_DAYS = 1
const COUNTRY_DAYS = 5
/** Days of the events that stand for an age, which the files, beginning in 2002, hardly name. */
const LANDMARK_DAYS = 5

type Subject = (EventRecord | Organisation) & { readonly file: string }

const readRecords = (folder: string) =>
  listDataFiles(dataFolder)
    .filter((file) => file.startsWith(`${folder}/`) && file !== 'events/series.json')
    .flatMap((file) =>
      (JSON.parse(readFileSync(join(dataFolder, file), 'utf8')) as Subject[]).map((record) => ({ ...record, file })),
    )

/** English names by which a text can only mean this record. */
function formsOf(record: Subject): string[] {
  const ambiguous = new Set((record.ambiguous ?? []).map(plain))
  const forms = [record.name, record.wiki ?? '', ...(record.names?.en ?? []), ...(record.aliases ?? [])]
  return forms.filter(
    (form) => (form.length > 3 || /^\p{Lu}{3}$/u.test(form)) && /\p{Lu}| /u.test(form) && !ambiguous.has(plain(form)),
  )
}

/** Days on which each record is named: of the forms that begin at a word, the longest counts. */
function daysOf(facts: string, records: readonly Subject[]): Map<string, number> {
  const byFirst = new Map<string, { words: string[]; id: string }[]>()
  for (const record of records)
    for (const words of formsOf(record).map(wordsOf)) {
      const [first] = words
      if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), { words, id: record.id }])
    }
  const counts = new Map<string, number>()
  const folder = join(facts, 'current-events-context')
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl')))
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean)) {
      const { payload } = JSON.parse(line) as { payload?: unknown }
      const text = JSON.stringify(payload ?? '').replace(/\([^()]*\)(?=")/g, '')
      const words = wordsOf(text)
      const seen = new Set<string>()
      words.forEach((word, at) => {
        const hits = (byFirst.get(word) ?? []).filter((form) => form.words.every((own, to) => words[at + to] === own))
        const longest = Math.max(...hits.map((hit) => hit.words.length))
        for (const hit of hits) if (hit.words.length === longest) seen.add(hit.id)
      })
      for (const id of seen) counts.set(id, (counts.get(id) ?? 0) + 1)
    }
  return counts
}

/** Records in the order of their score, best first; ids break ties. */
function ranked(facts: string, records: readonly Subject[]): { record: Subject; score: number }[] {
  const countries = JSON.parse(readFileSync(join(dataFolder, 'countries.json'), 'utf8')) as Country[]
  const weights = new Map(countries.map(({ id, weight }) => [id as string, weight]))
  const days = daysOf(facts, records)
  const scoreOf = (record: Subject) => {
    const own = days.get(record.id) ?? 0
    if (!('from' in record)) return record.kind === 'media' ? own / 4 : own
    const weight = Math.max(0, ...(record.countries ?? []).map((country) => weights.get(country) ?? 0))
    const sum = own + PARTICIPANT_DAYS * (record.participants?.length ?? 0) + COUNTRY_DAYS * weight
    if (record.file === 'events/landmarks.json') return sum + LANDMARK_DAYS
    return /in-the-news/.test(record.file) ? sum / 4 : sum
  }
  return records
    .map((record) => ({ record, score: scoreOf(record) }))
    .toSorted((a, b) => b.score - a.score || (a.record.id < b.record.id ? -1 : 1))
}

if (import.meta.main) {
  const usage = 'node scripts/dataset/main-subjects.ts --facts DIR'
  const { values } = readOptions(usage, { options: { facts: { type: 'string' } } })
  const facts = factsFolder(values.facts, usage)
  const lines = ['events', 'organisations'].flatMap((folder) =>
    ranked(facts, readRecords(folder))
      .slice(0, SIZE)
      .map(({ record, score }) => [folder, record.id, record.name, score.toFixed(1)].join('\t')),
  )
  writeFileSync(join(dataFolder, 'names/main.tsv'), `group\tid\tname\tscore\n${lines.join('\n')}\n`)
}
