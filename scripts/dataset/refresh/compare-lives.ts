/** Births, deaths and names: what Wikidata says of people, and how that differs from data/. */
import { earliest } from '../import/dates.ts'
import { plain } from '../import/jurisdictions.ts'
import { fitsScript, tidyName } from '../import/wikidata-labels.ts'
import type { Row } from './answer.ts'
import type { Change, Mark, Patch } from './change.ts'
import type { LocalPerson } from './local-data.ts'
import { isByHand, wikidataSource } from './strength.ts'
import { agreedDay, wikidataDay } from './wikidata-day.ts'

export interface Life {
  /** English label, else the label for all languages. */
  readonly name?: string
  readonly born?: string
  readonly died?: string
  /** Dead on a day that Wikidata does not know counts. */
  readonly dead: boolean
  readonly gender?: 'f' | 'm'
  /** English Wikipedia title. */
  readonly wiki?: string
  /** One label per card language, without those that are written as in English. */
  readonly names: ReadonlyMap<string, string>
}

const genders: Readonly<Record<string, 'f' | 'm'>> = { female: 'f', male: 'm', 'trans woman': 'f', 'trans man': 'm' }

const daysOf = (rows: readonly Row[], name: string) =>
  agreedDay(rows.flatMap((row) => wikidataDay(row[name], row[`${name}Precision`]) ?? []))

function labelsOf(rows: readonly Row[]): { name: string | undefined; names: Map<string, string> } {
  const labels = new Map(rows.map(({ language = '', label = '' }) => [language, tidyName(label)]))
  const simplified = labels.get('zh-hans')
  if (simplified !== undefined) labels.set('zh', simplified)
  const name = labels.get('en') ?? labels.get('mul')
  const names = new Map<string, string>()
  for (const [language, label] of labels)
    if (!['en', 'mul', 'zh-hans'].includes(language) && label !== name && label !== '' && fitsScript(label, language))
      names.set(language, label)
  return { name: name !== undefined && fitsScript(name, 'en') ? name : undefined, names }
}

/** Lives by person id from the rows of the two queries. */
export function livesFrom(lives: readonly Row[], names: readonly Row[]): Map<string, Life> {
  const labels = Map.groupBy(names, (row) => row.person ?? '')
  const found = new Map<string, Life>()
  for (const [id, rows] of Map.groupBy(lives, (row) => row.person ?? '')) {
    const born = daysOf(rows, 'born')
    const died = daysOf(rows, 'died')
    const gender = new Set(rows.flatMap((row) => genders[row.gender ?? ''] ?? []))
    const wiki = rows.find((row) => row.title !== undefined)?.title
    const { name, names: inLanguages } = labelsOf(labels.get(id) ?? [])
    found.set(id, {
      ...(name === undefined ? {} : { name }),
      ...(born === undefined ? {} : { born }),
      ...(died === undefined ? {} : { died }),
      dead: rows.some((row) => row.dead !== undefined),
      ...(gender.size === 1 ? { gender: [...gender][0] as 'f' | 'm' } : {}),
      ...(wiki === undefined ? {} : { wiki }),
      names: inLanguages,
    })
  }
  return found
}

type Found = { readonly mark: Mark; readonly text: string; readonly patch?: Patch }

function compareDay(field: 'born' | 'died', remote: string | undefined, person: LocalPerson, now: string): Found[] {
  const { record } = person
  const local = record[field]
  if (remote === undefined || local === remote || local?.startsWith(remote) === true) return []
  const patch: Patch = { kind: 'life-day', field, day: remote }
  // A record without sources of its own has its days from the importers' files.
  const byHand = isByHand(record.source ?? []) && local !== undefined
  if (earliest(remote) > earliest(now)) return [{ mark: '?', text: `${field} ${remote}, after today` }]
  if (local === undefined) return [{ mark: '+', text: `${field} ${remote}`, patch }]
  if (remote.startsWith(local) && !byHand) return [{ mark: '+', text: `${field} ${remote}, until now ${local}`, patch }]
  const text = `${field} ${remote}, not ${local}`
  return [byHand ? { mark: '!', text } : { mark: '~', text, patch }]
}

/** Changes of one known person's days and names. `translated`: languages that names/ has for the person. */
export function compareLife(person: LocalPerson, life: Life, day: string, translated: ReadonlySet<string>): Change[] {
  const { file, record } = person
  const found: Found[] = [...compareDay('born', life.born, person, day), ...compareDay('died', life.died, person, day)]
  if (life.died === undefined && life.dead && record.died === undefined)
    found.push({ mark: '?', text: 'died on a day that Wikidata does not know' })
  const known = [record.name, ...(record.aliases ?? []), ...Object.values(record.names ?? {}).flat()].map(plain)
  if (life.name !== undefined && !known.includes(plain(life.name)))
    // Which of two names news uses is for a person to say.
    found.push({ mark: '?', text: `called ${life.name} on Wikidata` })
  for (const [language, name] of life.names) {
    if (record.names?.[language] !== undefined || translated.has(language) || known.includes(plain(name))) continue
    found.push({ mark: '+', text: `in ${language}: ${name}`, patch: { kind: 'name', language, name } })
  }
  return found.map((one) => ({ file, id: record.id, name: record.name, ...one }))
}

/** The source list of a record whose own days or names came from Wikidata. */
export const lifeSources = (sources: readonly string[] | undefined): string[] =>
  [...new Set([...(sources ?? []), wikidataSource])].sort()
