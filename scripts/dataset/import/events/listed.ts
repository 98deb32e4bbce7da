/** Events that the stored Wikidata lists name with id and day: battles, attacks, operations since 1990, and the Middle East. */
import { join } from 'node:path'
import type { Country } from '../../records.ts'
import { readCsv } from '../csv.ts'
import { plain } from '../jurisdictions.ts'
import { type EventDraft, fileOf } from './build.ts'
import { wordsOf } from './elections.ts'
import { kindOf } from './headline-kinds.ts'

/** Drafts of both lists; the first of January stands for "some day that year" there and is left out. */
export function listedDrafts(facts: string, countries: readonly Country[]): EventDraft[] {
  const lands = countries
    .filter((country) => country.to === undefined)
    .map((country) => ({ country, words: wordsOf(country) }))
  const rows = [
    ...readCsv(join(facts, 'events/wikidata_conflict_events_1900-2023.csv')).map((row) => ({
      name: decodeURIComponent(row.enwiki ?? '').replaceAll('_', ' '),
      from: row.date ?? '',
      source: 'wikidata-conflicts',
    })),
    ...readCsv(join(facts, 'events/mideast_events_excerpt_2026-10.csv')).map((row) => ({
      name: row.label ?? '',
      from: row.start ?? '',
      source: 'wikidata-mideast',
    })),
  ]
  return rows.flatMap(({ name, from, source }): EventDraft[] => {
    const kind = kindOf(name)
    if (
      kind === undefined ||
      from < '1990' ||
      from.endsWith('-01-01') ||
      /^List|^Timeline|\bcampaign\b/i.test(name) ||
      name.split(' ').length < 2
    )
      return []
    const folded = ` ${plain(name)} `
    const found = lands.filter(({ words }) => words.some((word) => folded.includes(` ${word} `))).slice(0, 3)
    return [
      {
        name: name.replaceAll("'", '’'),
        kind: kind.kind,
        from,
        countries: found.map(({ country }) => country.id),
        names: {},
        sources: [source],
        file: `${fileOf(kind.kind)}-in-the-news`,
      },
    ]
  })
}
