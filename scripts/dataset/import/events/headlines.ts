/**
 * Events that only the current-events files name: from their headings (mostly encyclopedia titles), with the day from the
 * reports below the heading, the country and place from title and report, and a German name where rules give one.
 */
import type { Country, EventRecord, Place } from '../../records.ts'
import { plain } from '../jurisdictions.ts'
import { type EventDraft, englishMonths, fileOf, germanMonths } from './build.ts'
import { tellingWords } from './confirm.ts'
import type { CurrentEvents } from './current-events.ts'
import { wordsOf } from './elections.ts'
import { electionFromHeading } from './headline-elections.ts'
import { germanName } from './headline-german.ts'
import { type Kind, kindOf } from './headline-kinds.ts'
import { readTopics, type Topic } from './headline-topics.ts'
import { readRuledHeadings } from './ruled-headings.ts'

export interface Mining {
  readonly facts: string
  readonly files: CurrentEvents
  readonly countries: readonly Country[]
  readonly known: readonly EventDraft[]
  readonly places: ReadonlyMap<string, Place>
  readonly onDisk: ReadonlyMap<string, EventRecord[]>
}

/** Words in a first report that show the event itself to be older. */
const later =
  /anniversar|years ago|months ago|weeks ago|last (week|month|year)|sentenc|convict|appeal|on trial|pleads|plead |verdict|acquit|extradit|memorial|commemorat|inquest|inquiry|compensation|retrial|parole|released from prison|death penalty for|funeral|repatriat|settle|lawsuit|report (says|finds|concludes)|black box|flight recorder|search (for|area)|wreckage|bodies of|remains of|suspect in the|wanted for|in connection with|investigators|investigation/

/** What a first report says when the thing itself happens. */
const fresh =
  /kill|die|dead|death toll|injur|wound|crash|explo|sink|sank|derail|collaps|strike|attack|shoot|shot|stab|bomb|fire|hit|landfall|erupt|magnitude|earthquake|flood|missing|disappear|capsiz|detonat|storm|evacuat|hostage|rain|wind|overthrow|coup|assassinat|sign|agree|award|win|won|held|crown|sworn/

/** What a first report says when something longer begins. */
const beginning =
  /begin|begun|launch|start|open|announc|publish|reveal|accus|indict|arraign|impeach|captur|seize|advance|offensive|assault|enter|surround|besieg|attack|invad|alleg|leak|break out|erupt/

/** Words that tell the days of one event from those of the trial: not a reason to distrust these kinds. */
const aboutCourts = new Set(['trial', 'scandal', 'impeachment', 'crisis', 'treaty', 'protest', 'ceremony'])

/** German names that two events would share say nothing. */
function dropShared(drafts: readonly EventDraft[]): void {
  const count = new Map<string, number>()
  for (const draft of drafts) for (const name of draft.names.de ?? []) count.set(name, (count.get(name) ?? 0) + 1)
  for (const draft of drafts) {
    const kept = (draft.names.de ?? []).filter((name) => count.get(name) === 1)
    if (kept.length > 0) draft.names.de = kept
    else delete draft.names.de
  }
}

const yearIn = (title: string) => /\b((?:19|20)\d{2})\b/.exec(title)?.[1]
const monthIn = (title: string) => englishMonths.findIndex((month) => new RegExp(`\\b${month}\\b`).test(title))

/** Whether the first report can be the event: year and month of the title agree, and it does not tell of something older. */
function beginsThen(topic: Topic, kind: Kind, lines: readonly string[]): boolean {
  const year = yearIn(topic.title)
  const month = monthIn(topic.title)
  if (year === undefined) {
    if (kind.dated) return false
    const years = lines.flatMap((line) => line.match(/ (?:19|20)\d{2} /g) ?? []).map((text) => text.trim())
    if (years.some((text) => text < topic.first.slice(0, 4))) return false
    if (kind.kind === 'scandal' || kind.kind === 'treaty' || kind.kind === 'ceremony') return false
    if (kind.timing === 'start')
      return (
        lines.some((line) => beginning.test(line)) &&
        (kind.kind !== 'trial' ||
          lines.some((line) => /trial (begins|opens|starts)|goes on trial|begins|indict|charged/.test(line)))
      )
    return lines.some((line) => fresh.test(line)) && !lines.some((line) => later.test(line))
  }
  if (year !== topic.first.slice(0, 4)) return false
  if (month >= 0 && month + 1 !== Number(topic.first.slice(5, 7))) return false
  if (kind.kind === 'summit' && Date.parse(topic.last) - Date.parse(topic.first) > 4 * 86_400_000) return false
  return (
    kind.timing !== 'day' ||
    aboutCourts.has(kind.kind) ||
    (lines.some((line) => fresh.test(line)) && (month >= 0 || !lines.some((line) => later.test(line))))
  )
}

function landsOf(title: string, lands: readonly { country: Country; words: readonly string[] }[]): Country[] {
  const folded = ` ${plain(title)} `
  const inTitle = lands.filter(({ words }) => words.some((word) => folded.includes(` ${word} `)))
  if (inTitle.length > 0) return inTitle.slice(0, 3).map(({ country }) => country)
  return []
}

/** The country of an event whose title names none: of its place, else the one that the report puts after "in" or "of". */
function landOfReport(
  place: Place | undefined,
  lines: readonly string[],
  lands: readonly { country: Country; words: readonly string[] }[],
): Country[] {
  const home = place?.country === undefined ? undefined : lands.find(({ country }) => country.id === place.country)
  if (home !== undefined) return [home.country]
  // The heading and the report right below it; further lines may belong to another story.
  const text = lines.slice(0, 2).join(' ')
  const counted = lands.flatMap(({ country }) => {
    const names = wordsOf({ ...country, adjectives: {}, demonyms: {} })
    // "in Kostiantynivka, Donetsk Oblast, Ukraine": the country closes the phrase, so a few words may stand before it.
    const at = names
      .map((name) =>
        text.search(new RegExp(` (?:in|near|of|off|at) (?:[\\p{L}\\d]+ ){0,4}?(?<!democratic )${name} `, 'u')),
      )
      .filter((found) => found >= 0)
    return at.length === 0 ? [] : [{ country, at: Math.min(...at) }]
  })
  return counted
    .toSorted((a, b) => a.at - b.at)
    .slice(0, 1)
    .map(({ country }) => country)
}

const notPlaces = new Set(
  'american chinese russian islamic islamist muslim christian european african asian hindu jewish israeli air airlines flight airport school university mosque church hotel'.split(
    ' ',
  ),
)

/** The words of a title that a report puts after "in", "near" or "at": "2017 Stockholm truck attack" → "Stockholm". */
function placeOf(title: string, lines: readonly string[], lands: readonly Country[]): string | undefined {
  if (
    /^(Murder|Killing|Death|Deaths|Assassination|Attempted assassination|Shooting|Kidnapping|Disappearance|Lynching|Beheading|Hurricane|Cyclone|Typhoon|Tropical|Storm|Operation)\b|assassination/.test(
      title,
    )
  )
    return undefined
  const bare = title.replace(/^(?:\w+ )?\d{4}(?:[–-]\d{2,4})? /, '').replace(/ \(.*$/, '')
  const taken = new Set(lands.flatMap(wordsOf))
  for (const match of bare.matchAll(
    /[\p{Lu}][\p{L}’-]+(?: (?:(?:de|del|la|el|al|of|the|d’|di|da|do|dos|-|na|nad|am|an der) )?[\p{Lu}][\p{L}’-]+|d’\p{Lu}[\p{L}-]+)*(?: d’\p{Lu}[\p{L}-]+)?/gu,
  )) {
    if (taken.has(plain(match[0]))) continue
    const words = match[0].split(' ')
    for (let size = words.length; size > 0; size -= 1) {
      const name = words.slice(0, size).join(' ')
      const folded = plain(name)
      if (folded.length < 3 || taken.has(folded) || notPlaces.has(folded)) continue
      if (
        lines.some((line) =>
          [' in ', ' near ', ' at ', ' of ', ' outside ', ' off ', ' between '].some((word) =>
            line.includes(`${word}${folded} `),
          ),
        )
      )
        return name
    }
  }
  return undefined
}

/** Lines of a day below the heading. */
const linesBelow = (files: CurrentEvents, topic: Topic, day: string) => {
  const heading = plain(topic.title)
  const own = files.linesOf(day).filter((line) => line.includes(heading))
  if (own.length > 0) return own
  const words = tellingWords(topic.title)
  return files.linesOf(day).filter((line) => words.length > 0 && words.every((word) => line.includes(` ${word}`)))
}

function datesOf(topic: Topic, kind: Kind): Pick<EventDraft, 'from' | 'to'> {
  if (kind.timing === 'day') return { from: topic.first }
  const length = (Date.parse(topic.last) - Date.parse(topic.first)) / 86_400_000
  if (kind.timing === 'span')
    return length > 0 && length <= 21 ? { from: topic.first, to: topic.last } : { from: topic.first }
  return { from: topic.first.slice(0, 7) }
}

/** The words that make two titles one event: "2016 Brussels bombings" and "Brussels bombings of 2016" alike. */
const keyOf = (name: string) => [...new Set(plain(name).split(' '))].sort().join(' ')

/** "in Bagdad", "im Irak": the place where the dataset knows its German name, or the country where the title names nothing else. */
function whereInGerman(
  title: string,
  place: string | undefined,
  found: readonly Country[],
  places: ReadonlyMap<string, Place>,
): string | undefined {
  const month = monthIn(title)
  const when = month < 0 ? '' : ` im ${germanMonths[month]}`
  const bare = plain(title.replace(/^(?:\w+ )?\d{4}(?:[–-]\d{2,4})? /, ''))
  if (place !== undefined) {
    const name = places.get(place)?.names?.de?.[0]
    return name === undefined || !bare.startsWith(plain(place)) ? undefined : `in ${name}${when}`
  }
  const [country] = found
  if (country?.in?.de === undefined || found.length > 1 || !/\d{4}/.test(title)) return undefined
  const words = wordsOf(country).find((word) => bare.startsWith(`${word} `))
  return words === undefined || bare.slice(words.length).trim().split(' ').length > 2
    ? undefined
    : `${country.in.de}${when}`
}

/** Whether a hand-written event is what the heading names under another title: same kind of file, days and telling words. */
function isSame(event: EventRecord, topic: Topic, kind: Kind, found: readonly Country[]): boolean {
  const near =
    event.from.length === 10 && kind.timing !== 'start'
      ? Math.abs(Date.parse(event.from) - Date.parse(topic.first)) <= 3 * 86_400_000
      : event.from.slice(0, 7) === topic.first.slice(0, 7)
  if (!near || fileOf(event.kind) !== fileOf(kind.kind)) return false
  const land =
    found.length === 0 ||
    event.countries === undefined ||
    found.some((country) => event.countries?.includes(country.id) === true)
  const words = new Set([event.name, ...(event.names?.en ?? [])].flatMap(tellingWords))
  return land && tellingWords(topic.title).some((word) => word.length > 3 && words.has(word))
}

/** All drafts: those known already, elections that only headings name, and what else the headings name. */
export function headlineDrafts({ facts, files, countries, known, onDisk, places }: Mining): EventDraft[] {
  const lands = countries
    .filter((country) => country.to === undefined)
    .map((country) => ({ country, words: wordsOf(country) }))
  const drafts = [...known]
  const taken = new Set(
    [
      ...known.flatMap((draft) => [draft.name, ...(draft.names.en ?? [])]),
      ...[...onDisk.values()]
        .flat()
        .filter((event) => event.source.includes('editor'))
        .flatMap((event) => [event.name, ...(event.names?.en ?? []), event.wiki ?? event.name]),
    ].map(keyOf),
  )
  const own = [...onDisk.values()].flat().filter((event) => event.source.includes('editor'))
  const ruled = readRuledHeadings(countries)
  for (const topic of readTopics(facts)) {
    if (ruled.has(topic.title)) {
      const vote = ruled.get(topic.title)
      if (vote !== undefined) drafts.push(vote)
      continue
    }
    if (
      /[<>{}|=]|\(\)$|\.$/.test(topic.title) ||
      topic.title.length > 90 ||
      /[,;] /.test(topic.title) ||
      /election|referendum/i.test(topic.title)
    ) {
      if (/election|referendum/i.test(topic.title)) electionFromHeading(topic, files, countries, drafts)
      continue
    }
    const kind = kindOf(topic.title)
    if (
      kind === undefined ||
      taken.has(keyOf(topic.title)) ||
      topic.title.split(' ').length < 2 ||
      !/^[\p{Lu}\d]/u.test(topic.title)
    )
      continue
    const lines = linesBelow(files, topic, topic.first)
    if (!beginsThen(topic, kind, lines)) continue
    const titled = landsOf(topic.title, lands)
    const place = ['attack', 'assassination', 'disaster', 'accident', 'protest', 'summit', 'conference'].includes(
      kind.kind,
    )
      ? placeOf(topic.title, lines, titled)
      : undefined
    const found = titled.length > 0 ? titled : landOfReport(places.get(place ?? ''), lines, lands)
    if (own.some((event) => isSame(event, topic, kind, found))) continue
    const year = topic.first.slice(0, 4)
    const german = germanName(topic.title, whereInGerman(topic.title, place, found, places), year)
    taken.add(keyOf(topic.title))
    drafts.push({
      name: topic.title,
      kind: kind.kind,
      ...datesOf(topic, kind),
      countries: found.map((country) => country.id),
      ...(place === undefined ? {} : { place }),
      names: german === undefined ? {} : { de: [german] },
      sources: ['current-events'],
      file: `${fileOf(kind.kind)}-in-the-news`,
    })
  }
  dropShared(drafts)
  return drafts
}
