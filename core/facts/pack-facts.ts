/** The facts interface over the packed dataset: records are decoded when asked for and kept for as long as the cache has room. */
import { nounOfInstitution } from '../languages/body-nouns/registry.ts'
import type { SectionName } from '../pack/container.ts'
import { openNumbers } from '../pack/number-stream.ts'
import { RecentCache } from '../pack/recent-cache.ts'
import { openTexts } from '../pack/texts.ts'
import type { WordList } from '../pack/word-list.ts'
import { holdsOn } from './day.ts'
import { type AnyFacts, type Decoded, decodeDays, decodeOwnId, decodeRecord } from './decode-record.ts'
import { ListSpace, type PackKind, type PackMeta, type PackTitles, packKinds, wikidataNumber } from './encode.ts'
import type { EventDays, Facts, Gender, Holder, OfficeTypeFacts, PersonFacts } from './facts.ts'
import { openLists } from './lists.ts'
import { mainInstitution } from './main-institution.ts'
import { composeTitle, type Titled } from './office-title.ts'
import { readIds, readOffsets } from './places.ts'
import { openRecordTables } from './record-tables.ts'
import { translateTitle } from './translate-title.ts'

/** Decoded records kept for sure; a card needs a few dozen, a long article up to 3,000, most of them events of its countries. */
const CACHE_LIMIT = 4000
/** Ids whose places are remembered at most. */
const ID_CACHE_LIMIT = 10_000

/** `Facts` plus what only the engine needs: entities by index, and the lists behind them. */
export interface PackFacts extends Facts {
  readonly count: number
  kindOf(index: number): PackKind
  /** Prominence outside offices, 0 to 31. */
  prominenceOf(index: number): number
  idOf(index: number): string
  /** -1 when the id is not in the pack. */
  indexOf(id: string): number
  at(index: number): AnyFacts
  /** Kind and days of an event, for which its other facts are not read. */
  eventDays(index: number): EventDays
  /** Indices of the events of a series, by their first day. */
  instancesOf(series: string): readonly number[]
  /** Indices of people who ever held an office of a jurisdiction. */
  everHeld(office: string, of: string): readonly number[]
  /** Indices of events at a place, in a country, or of those that befell a person; ascending. */
  eventsAt(place: string): readonly number[]
  /** Those of a kind. */
  eventsOfKind(kind: string, place: string): readonly number[]
  /** Index of the body of a country that is an institution ("foreign-ministry"), -1 for none. */
  bodyOfState(institution: string, country: string): number
  readonly meta: PackMeta
}

/** Weight of bodies that are no country or region: international organisations, parties. */
const BODY_WEIGHT = 0.6

/** Opens the sections of facts over the words of the name index; throws when one is missing. Nothing is decoded before it is asked for. */
export function openFacts(section: (name: SectionName) => Uint8Array, tokens: WordList): PackFacts {
  const entities = section('enti')
  let ids: Uint32Array | undefined
  let offsets: Uint32Array | undefined
  const qids = (): Uint32Array => {
    ids ??= readIds(section('qids'))
    return ids
  }
  const records = openNumbers(section('recs'))
  const recordOf = (index: number) => {
    offsets ??= readOffsets(section('size'), entities.length)
    return records.read((offsets[index] as number) * 8)
  }
  const lists = openLists(section('list'), CACHE_LIMIT)
  let parsedMeta: PackMeta | undefined
  let titles: PackTitles | undefined
  let offices: Map<string, { readonly type: OfficeTypeFacts; readonly place: number }> | undefined
  const meta = (): PackMeta => {
    parsedMeta ??= JSON.parse(new TextDecoder().decode(section('meta'))) as PackMeta
    return parsedMeta
  }
  const office = (id: string) => {
    offices ??= new Map(meta().offices.map((type, place) => [type.id, { type, place }]))
    return offices.get(id)
  }
  const decoded = new RecentCache<number, Decoded>(CACHE_LIMIT)
  const decodedDays = new RecentCache<number, EventDays>(CACHE_LIMIT)
  const indices = new RecentCache<string, number>(ID_CACHE_LIMIT)
  const instances = new RecentCache<string, readonly number[]>(CACHE_LIMIT)
  const eventsByKind = new RecentCache<string, ReadonlyMap<string, readonly number[]>>(CACHE_LIMIT)
  /** As long as the dataset from the start: an array that is filled at random becomes a hash table. */
  const knownIds: (string | undefined)[] = new Array(entities.length)

  const idOf = (index: number): string => {
    const known = knownIds[index]
    if (known !== undefined) return known
    const fresh = index < qids().length ? `Q${qids()[index]}` : decodeOwnId(recordOf(index), kindOf(index), source)
    knownIds[index] = fresh
    return fresh
  }
  const source = { readText: openTexts(section, tokens), idOf, meta, tables: openRecordTables(section('tabl')) }

  function indexOf(id: string): number {
    const known = indices.get(id)
    if (known !== undefined) return known
    const fresh = findIndex(id)
    indices.set(id, fresh)
    return fresh
  }

  function findIndex(id: string): number {
    const number = wikidataNumber(id)
    let low = number ? 0 : qids().length
    let high = (number ? qids().length : entities.length) - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const order = number ? (qids()[middle] as number) - number : compareText(idOf(middle), id)
      if (order === 0) return middle
      if (order < 0) low = middle + 1
      else high = middle - 1
    }
    return -1
  }

  function decode(index: number): Decoded {
    const known = decoded.get(index)
    if (known) return known
    const fresh = decodeRecord(recordOf(index), index, kindOf(index), source)
    decoded.set(index, fresh)
    return fresh
  }

  function eventDays(index: number): EventDays {
    const known = decodedDays.get(index)
    if (known) return known
    const fresh = decodeDays(recordOf(index), source)
    decodedDays.set(index, fresh)
    return fresh
  }

  const kindOf = (index: number): PackKind => packKinds[(entities[index] as number) & 7] as PackKind

  function listOf(space: number, id: string): readonly number[] {
    const index = indexOf(id)
    return index < 0 ? NO_MEMBERS : lists(space, index)
  }

  function everHeld(type: string, of: string): readonly number[] {
    const found = office(type)
    return found ? listOf(found.place, of) : []
  }

  function instancesOf(series: string): readonly number[] {
    const byDay = (a: number, b: number) => compareText(eventDays(a).from, eventDays(b).from)
    const known = instances.get(series)
    if (known !== undefined) return known
    const fresh = listOf(ListSpace.series, `series:${series}`).toSorted(byDay)
    instances.set(series, fresh)
    return fresh
  }

  const eventsAt = (place: string): readonly number[] => listOf(ListSpace.eventPlace, place)

  function eventsOfKind(kind: string, place: string): readonly number[] {
    const known = eventsByKind.get(place)
    const kinds = known ?? Map.groupBy(eventsAt(place), (index) => eventDays(index).eventKind)
    if (known === undefined) eventsByKind.set(place, kinds)
    return kinds.get(kind) ?? NO_MEMBERS
  }

  function holdersAt(type: string, of: string, day: string): Holder[] {
    const holders: (Holder & { certain: boolean })[] = []
    for (const index of everHeld(type, of)) {
      const person = decode(index).facts as PersonFacts
      for (const tenure of person.tenures) {
        if (tenure.office !== type || tenure.of !== of) continue
        const holds = holdsOn(tenure, day)
        if (holds !== 'no') holders.push({ person: person.id, tenure, certain: holds === 'yes' })
      }
    }
    // On a handover day the new holder comes first; certain before possible.
    holders.sort(
      (a, b) => Number(b.certain) - Number(a.certain) || compareText(b.tenure.from ?? '', a.tenure.from ?? ''),
    )
    return holders
  }

  /** What a record has in a language, or in the language that it is a variety of. */
  function textIn(id: string, language: string, field: 'names' | 'in'): string | undefined {
    const index = indexOf(id)
    const own = index < 0 ? undefined : decode(index).texts()[field]
    return own?.[language] ?? own?.[language.split('-')[0] as string]
  }

  function displayName(id: string, language: string): string {
    const index = indexOf(id)
    if (index < 0) return id
    const { facts } = decode(index)
    return textIn(id, language, 'names') ?? stateBodyName(facts, language) ?? facts.name
  }

  function bodyOfState(institution: string, country: string): number {
    const place = meta().institutionOrder?.indexOf(institution) ?? -1
    return place < 0 ? -1 : (listOf(ListSpace.institution + place, country)[0] ?? -1)
  }

  function institutionsOf(id: string): readonly string[] {
    const index = indexOf(id)
    const body = index < 0 ? undefined : decode(index).facts
    const country = body?.kind === 'organisation' ? body.country : undefined
    if (country === undefined) return []
    return (meta().institutionOrder ?? []).filter((one) => bodyOfState(one, country) === index)
  }

  /** "Bildungsministerium Polens": bodies of state without a name of their own in a language are called by their noun. */
  function stateBodyName(body: AnyFacts, language: string): string | undefined {
    if (language === 'en' || body.kind !== 'organisation' || body.country === undefined) return undefined
    const institution = mainInstitution(institutionsOf(body.id), body.name)
    const noun = institution && nounOfInstitution(institution, language)
    if (!institution || noun === undefined) return undefined
    // Arabic would need the genitive of a noun with article: "وزارة التعليم في بولندا" is right for every country.
    if (language === 'ar') return `${noun} في ${displayName(body.country, language)}`
    return titleOf({ id: institution, titles: { [language]: { m: noun } }, exceptions: {} }, body.country, language)
  }

  function allTitles(): PackTitles {
    titles ??= JSON.parse(new TextDecoder().decode(section('titl'))) as PackTitles
    return titles
  }

  function officeTitle(type: string, of: string, language: string, gender?: Gender, short = false): string {
    const own = allTitles().offices[type]
    return own ? titleOf({ id: type, ...own }, of, language, gender, short) : type
  }

  function translatedTitle(english: string, language: string, gender?: Gender): string | undefined {
    const own = language === 'de' ? translateTitle(allTitles().written, english) : undefined
    return gender === 'f' ? (own?.f ?? own?.m) : own?.m
  }

  function titleOf(titled: Titled, of: string, language: string, gender?: Gender, short = false): string {
    const index = indexOf(of)
    const record = index < 0 ? undefined : decode(index)
    const place = record && {
      kind: record.facts.kind,
      name: displayName(of, language),
      following: record.texts().of[language],
    }
    return composeTitle(titled, of, place, language, gender, short)
  }

  const facts: PackFacts = {
    get version() {
      return meta().version
    },
    get meta() {
      return meta()
    },
    count: entities.length,
    kindOf,
    prominenceOf: (index) => (entities[index] as number) >>> 3,
    idOf,
    indexOf,
    at: (index) => decode(index).facts,
    eventDays,
    entity: (id) => {
      const index = indexOf(id)
      const found = index < 0 ? undefined : decode(index).facts
      return found && found.kind !== 'series' ? found : undefined
    },
    displayName,
    ownName: (id, language) => textIn(id, language, 'names'),
    inPhrase: (id, language) => textIn(id, language, 'in'),
    seriesName: (series, language) => textIn(`series:${series}`, language, 'names'),
    summary: (id, language) => {
      const index = indexOf(id)
      if (index < 0) return undefined
      const { summaries } = decode(index).texts()
      return summaries[language] ?? summaries.en
    },
    officeType: (id) => office(id)?.type,
    officeTitle,
    translatedTitle,
    holdersAt,
    everHeld,
    bodyOfState,
    institutionsOf,
    eventsOfSeries: (series) => instancesOf(series).map(idOf),
    instancesOf,
    eventsAt,
    eventsOfKind,
    source: (id) => meta().sources.find((source) => source.id === id),
    weightOf: (of) => {
      const weight = meta().weights[of]
      if (weight !== undefined) return weight
      const index = indexOf(of)
      return index >= 0 && kindOf(index) === 'organisation' ? BODY_WEIGHT : 0.1
    },
  }
  return facts
}

const NO_MEMBERS: readonly number[] = []

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
