/**
 * Last step of the import: places by id, labels of the stored collections for languages that an event lacks, and which
 * events a second source confirms. What nothing confirms is marked.
 */
import { INTERFACE_LANGUAGES } from '../../../../core/text-format/text-keys.ts'
import type { EventRecord, Place } from '../../records.ts'
import { plain } from '../jurisdictions.ts'
import type { Labels } from '../wikidata-labels.ts'
import { type CountryWords, isConfirmed, isRemembered, isWithinReach } from './confirm.ts'
import { type CurrentEvents, firstDay } from './current-events.ts'

const languages = [...INTERFACE_LANGUAGES, 'ko', 'fa']

/** Sources that say nothing of their own about an event. */
const own = new Set(['editor', 'event-tables', 'current-events'])

export interface Settling {
  readonly merged: ReadonlyMap<string, EventRecord[]>
  readonly files: CurrentEvents
  readonly countryWords: CountryWords
  readonly labels: readonly Map<string, Labels>[]
  readonly places: ReadonlyMap<string, Place>
}

/** Whole names (two words or more) that any line of the files holds: for events before the files begin. */
function mentionedNames(events: readonly EventRecord[], files: CurrentEvents): Set<string> {
  const names = events
    .filter((event) => event.from < firstDay)
    .flatMap((event) => [event.name, ...(event.names?.en ?? []), ...(event.ambiguous ?? [])])
    .map(plain)
  const byStart = Map.groupBy(
    names.filter((name) => name.split(' ').length >= 2),
    (name) => name.split(' ').slice(0, 2).join(' '),
  )
  const found = new Set<string>()
  for (const day of files.days) {
    for (const line of files.linesOf(day)) {
      const words = line.split(' ')
      for (let at = 1; at < words.length - 2; at += 1) {
        for (const name of byStart.get(`${words[at]} ${words[at + 1]}`) ?? [])
          if (line.includes(` ${name} `)) found.add(name)
      }
    }
  }
  return found
}

function withLabels(event: EventRecord, labels: readonly Map<string, Labels>[]): EventRecord {
  const names: Record<string, string[]> = { ...event.names }
  for (const collection of labels) {
    for (const [language, list] of collection.get(event.id) ?? []) {
      // Aliases stand in no order, so one name out of several says nothing about what the thing is usually called.
      if (names[language] !== undefined || !languages.includes(language) || list.length !== 1) continue
      if (list[0] !== undefined && list[0] !== event.name) names[language] = [list[0]]
    }
  }
  return Object.keys(names).length === 0 ? event : { ...event, names }
}

/** Series whose meetings are so many that one which no report mentions is left out. */
const manyMeetings = new Set([
  'european-council',
  'asean-summit',
  'sco-summit',
  'un-general-debate',
  'arab-league-summit',
  'commonwealth-summit',
])

/** One source and silent reports are too little for an election since 2002; so is our table alone for a routine meeting. */
function isSettled(event: EventRecord): boolean {
  if (event.from < firstDay || event.source.includes('current-events') || event.source.includes('editor')) return true
  if (event.source.length === 1 && event.source[0] === 'wikidata-conflicts') return false
  if (event.kind === 'election' || event.kind === 'referendum')
    return event.source.length > 1 || event.source.includes('event-tables')
  return event.series === undefined || !manyMeetings.has(event.series)
}

/** A name that several events bear is evidence for none alone: it moves to their ambiguous forms, a display name stays. */
function partShared(files: ReadonlyMap<string, EventRecord[]>): Map<string, EventRecord[]> {
  const bearers = new Map<string, Set<string>>()
  for (const event of [...files.values()].flat()) {
    for (const [language, names] of Object.entries(event.names ?? {})) {
      for (const name of names)
        bearers.set(
          `${language}|${name.toLowerCase()}`,
          (bearers.get(`${language}|${name.toLowerCase()}`) ?? new Set()).add(event.id),
        )
    }
  }
  const one = (event: EventRecord): EventRecord => {
    const moved: string[] = []
    const names: Record<string, string[]> = {}
    for (const [language, list] of Object.entries(event.names ?? {})) {
      const kept = list.filter(
        (name, at) => at === 0 || (bearers.get(`${language}|${name.toLowerCase()}`)?.size ?? 0) < 2,
      )
      moved.push(...list.filter((name) => !kept.includes(name)))
      names[language] = kept
    }
    return moved.length === 0
      ? event
      : ({ ...event, names, ambiguous: [...new Set([...(event.ambiguous ?? []), ...moved])] } as EventRecord)
  }
  return new Map([...files].map(([file, records]) => [file, records.map(one)]))
}

/** All files with settled records. */
export function settle({ merged, files, countryWords, labels, places }: Settling): Map<string, EventRecord[]> {
  const events = [...merged.values()].flat()
  const mentioned = mentionedNames(events, files)
  const placeNames = new Map([...places.values()].map((place) => [place.id as string, place.name]))
  const lines = files.days.flatMap((day) => files.linesOf(day))
  const remembered = (event: EventRecord) => event.source.includes('editor') && isRemembered(event, lines)
  const one = (event: EventRecord): EventRecord => {
    const { unconfirmed: _, ...rest } = withLabels(event, labels)
    const place = event.place === undefined ? undefined : places.get(event.place)
    const there =
      place !== undefined &&
      (place.country === undefined || event.countries === undefined || event.countries.includes(place.country))
    const base = (there && place !== undefined ? { ...rest, place: place.id } : rest) as EventRecord
    const named = placeNames.get(event.place ?? '')
    const told = isWithinReach(event, files)
      ? isConfirmed(named === undefined ? event : { ...event, place: named }, files, countryWords)
      : (event.from < firstDay &&
          [event.name, ...(event.names?.en ?? []), ...(event.ambiguous ?? [])].some((name) =>
            mentioned.has(plain(name)),
          )) ||
        (event.from < firstDay && remembered(event))
    const others = event.source.filter((source) => source !== 'current-events')
    const source = [...new Set([...others, ...(told ? ['current-events'] : [])])].sort()
    const confirmed = told || others.some((id) => !own.has(id))
    const record = { ...base, source: source.length === 0 ? ['event-tables'] : source }
    return (confirmed ? record : { ...record, unconfirmed: true }) as EventRecord
  }
  return partShared(new Map([...merged].map(([file, records]) => [file, records.map(one).filter(isSettled)])))
}
