/**
 * Reads data/handwritten/*.txt: people and offices written by hand in a compact form. The format is described in
 * data/handwritten/README.md. What no source file confirms stays `unconfirmed`; confirm.ts looks for confirmations.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Claim, PersonClaim } from './claim.ts'
import { dayOrNone } from './dates.ts'
import type { Identities } from './identity.ts'
import type { Jurisdictions } from './jurisdictions.ts'
import type { Organisations } from './organisations.ts'
import type { Extra } from './write.ts'

export interface HandwrittenPerson {
  readonly who: PersonClaim
  readonly file: string
  readonly extra: Extra
  readonly claims: readonly Claim[]
}

const tenureLine =
  /^(?<office>[a-z-]+) (?<of><[^>]+>|\S+) (?<from>[\d-]*)\.\.(?<to>[\d-]*)(?:@(?<asOf>[\d-]+))?(?<acting>~)?(?: "(?<title>[^"]+)")?(?: \{(?<source>[a-z0-9, -]+)\})?$/

interface Options {
  [key: string]: string
}

function personLine(line: string, at: string): { name: string; file: string; options: Options } {
  const [name = '', file = '', ...rest] = line.split('|').map((part) => part.trim())
  if (name === '' || !/^([a-z]{2}|international)$/.test(file))
    throw new Error(`${at}: expected "Name | country code | key=value …", got "${line}"`)
  const options: Options = {}
  for (const part of rest) {
    const equals = part.indexOf('=')
    if (equals < 0) throw new Error(`${at}: expected key=value, got "${part}"`)
    options[part.slice(0, equals)] = part.slice(equals + 1)
  }
  return { name, file, options }
}

function entityOf(
  text: string,
  office: string,
  file: string,
  places: Jurisdictions,
  organisations: Organisations,
  at: string,
): string | undefined {
  if (text.startsWith('<')) {
    const id = organisations(text.slice(1, -1), places.byCode(file)?.id)
    if (id !== undefined || !/^(party|parliamentary)-leader$/.test(office)) return id
    // A party that the dataset does not have stands for its country: the title names it.
    return places.byCode(file)?.id
  }
  if (/^(Q\d+|x:[a-z0-9-]+)$/.test(text)) return text
  const place = places.byCode(text)
  if (place === undefined)
    throw new Error(`${at}: unknown place code "${text}"; use a code of the territories list or an entity id`)
  return place.id
}

/** The last day each source can confirm, from data/sources.json. */
function readReaches(data: string): Map<string, string> {
  const path = join(data, 'sources.json')
  if (!existsSync(path)) return new Map()
  const records = JSON.parse(readFileSync(path, 'utf8')) as { id: string; reach?: string }[]
  return new Map(records.flatMap(({ id, reach }) => (reach === undefined ? [] : [[id, reach] as const])))
}

/** People of all handwritten files, in file and line order. */
export function readHandwritten(
  data: string,
  identities: Identities,
  places: Jurisdictions,
  organisations: Organisations,
): HandwrittenPerson[] {
  const folder = join(data, 'handwritten')
  if (!existsSync(folder)) return []
  const people: HandwrittenPerson[] = []
  const reaches = readReaches(data)
  for (const name of readdirSync(folder)
    .filter((entry) => entry.endsWith('.txt'))
    .sort()) {
    for (const [index, raw] of readFileSync(join(folder, name), 'utf8').split('\n').entries()) {
      const line = raw.replace(/\s+$/, '')
      const at = `data/handwritten/${name}:${index + 1}`
      if (line === '' || line.startsWith('#')) continue
      if (!line.startsWith(' ')) people.push(startPerson(line, at, identities))
      else addTenure(people.at(-1), line.trim(), at, places, organisations, reaches)
    }
  }
  return people
}

function startPerson(line: string, at: string, identities: Identities): HandwrittenPerson {
  const { name, file, options } = personLine(line, at)
  const aliases = options.aliases?.split(';').map((alias) => alias.trim())
  const qid =
    options.qid ??
    (options.new === undefined
      ? [name, ...(aliases ?? [])].map((form) => identities.find(form, file)).find((id) => id !== undefined)
      : undefined)
  const born = dayOrNone(options.born)
  const died = dayOrNone(options.died)
  const who: PersonClaim = {
    name,
    ...(qid === undefined ? {} : { qid }),
    ...(options.gender === 'f' || options.gender === 'm' ? { gender: options.gender } : {}),
    ...(born === undefined ? {} : { born }),
    ...(died === undefined ? {} : { died }),
    ...(options.wiki === undefined ? {} : { wiki: options.wiki }),
    ...(aliases === undefined ? {} : { aliases }),
    ...(options.new === undefined ? {} : { distinct: true }),
  }
  const prominent = Number(options.prominent ?? 0)
  const extra: Extra = {
    ...(options.known === undefined ? {} : { known: options.known }),
    ...(prominent === 1 || prominent === 2 || prominent === 3 ? { prominent } : {}),
    ...(options.surname === undefined ? {} : { surname: options.surname }),
    ...(options.as === undefined ? {} : { name: options.as }),
  }
  return { who, file, extra, claims: [] }
}

function addTenure(
  person: HandwrittenPerson | undefined,
  line: string,
  at: string,
  places: Jurisdictions,
  organisations: Organisations,
  reaches: ReadonlyMap<string, string>,
): void {
  const groups = tenureLine.exec(line)?.groups
  if (person === undefined || groups === undefined)
    throw new Error(`${at}: expected "office place from..to@asOf~ "title" {sources}", got "${line}"`)
  const from = dayOrNone(groups.from)
  const to = dayOrNone(groups.to)
  const asOf = dayOrNone(groups.asOf)
  const claims = person.claims as Claim[]
  const of = entityOf(groups.of ?? '', groups.office ?? '', person.file, places, organisations, at)
  if (of === undefined) {
    // Without a record of the organisation the title alone says who the person is.
    const extra = person.extra as { known?: string }
    if (groups.title !== undefined) extra.known ??= groups.title
    return
  }
  for (const source of (groups.source ?? 'handwritten').split(',').map((part) => part.trim())) {
    const until = asOf ?? reaches.get(source)
    claims.push({
      who: person.who,
      file: person.file,
      office: groups.office ?? '',
      of,
      ...(groups.title === undefined ? {} : { title: groups.title }),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(until === undefined || to !== undefined ? {} : { asOf: until }),
      ...(groups.acting === undefined ? {} : { acting: true }),
      source,
    })
  }
}
