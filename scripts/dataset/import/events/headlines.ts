/**
 * Events that only the current-events files name: from their headings (mostly encyclopedia titles), with the day from the
 * reports below the heading, the country and place from title and report, and a German name where rules give one.
 */
import type { Country, EventRecord } from '../../records.ts'
import { plain } from '../jurisdictions.ts'
import { type EventDraft, englishMonths, fileOf } from './build.ts'
import { tellingWords } from './confirm.ts'
import type { CurrentEvents } from './current-events.ts'
import { electionFromHeading } from './headline-elections.ts'
import { germanName } from './headline-german.ts'
import { type Kind, kindOf } from './headline-kinds.ts'
import { readTopics, type Topic } from './headline-topics.ts'
import { wordsOf } from './elections.ts'

export interface Mining {
  readonly facts: string
  readonly files: CurrentEvents
  readonly countries: readonly Country[]
  readonly known: readonly EventDraft[]
  readonly onDisk: ReadonlyMap<string, EventRecord[]>
}

/** Words in a first report that show the event itself to be older. */
const later = /anniversar|years ago|sentenc|convict|appeal|on trial|pleads|plead |verdict|acquit|extradit|memorial|commemorat|inquest|inquiry into|compensation|retrial|parole|released from prison|death penalty for|charged with/

/** Words that tell the days of one event from those of the trial: not a reason to distrust these kinds. */
const aboutCourts = new Set(['trial', 'scandal', 'impeachment', 'crisis', 'treaty', 'protest', 'ceremony'])

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
    return aboutCourts.has(kind.kind) || !lines.some((line) => later.test(line))
  }
  if (year !== topic.first.slice(0, 4)) return false
  if (month >= 0 && Math.abs(month + 1 - Number(topic.first.slice(5, 7))) > (kind.timing === 'day' ? 0 : 1)) return false
  return kind.timing !== 'day' || aboutCourts.has(kind.kind) || month >= 0 || !lines.some((line) => later.test(line))
}

function landsOf(title: string, lines: readonly string[], lands: readonly { country: Country; words: readonly string[] }[]): Country[] {
  const folded = ` ${plain(title)} `
  const inTitle = lands.filter(({ words }) => words.some((word) => folded.includes(` ${word} `)))
  if (inTitle.length > 0) return inTitle.slice(0, 3).map(({ country }) => country)
  const text = lines.join(' ')
  const counted = lands.map(({ country, words }) => ({ country, at: Math.min(...words.map((word) => text.indexOf(` ${word} `)).filter((at) => at >= 0), Number.POSITIVE_INFINITY) })).filter(({ at }) => at < Number.POSITIVE_INFINITY)
  return counted.toSorted((a, b) => a.at - b.at).slice(0, 1).map(({ country }) => country)
}

/** The words of a title that a report puts after "in", "near" or "at": "2017 Stockholm truck attack" → "Stockholm". */
function placeOf(title: string, lines: readonly string[], lands: readonly Country[]): string | undefined {
  const bare = title.replace(/^(?:\w+ )?\d{4}(?:[–-]\d{2,4})? /, '').replace(/ \(.*$/, '')
  const taken = new Set(lands.flatMap(wordsOf))
  for (const match of bare.matchAll(/[\p{Lu}][\p{L}’-]+(?: [\p{Lu}][\p{L}’-]+)*/gu)) {
    const words = match[0].split(' ')
    for (let size = words.length; size > 0; size -= 1) {
      const name = words.slice(0, size).join(' ')
      const folded = plain(name)
      if (folded.length < 4 || taken.has(folded)) continue
      if (lines.some((line) => [' in ', ' near ', ' at ', ' of ', ' outside ', ' off ', ' between '].some((word) => line.includes(`${word}${folded} `)))) return name
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
  if (kind.timing === 'span') return length > 0 && length <= 21 ? { from: topic.first, to: topic.last } : { from: topic.first }
  return { from: topic.first.slice(0, 7) }
}

/** The words that make two titles one event: "2016 Brussels bombings" and "Brussels bombings of 2016" alike. */
const keyOf = (name: string) => [...new Set(plain(name).split(' '))].sort().join(' ')

/** All drafts: those known already, elections that only headings name, and what else the headings name. */
export function headlineDrafts({ facts, files, countries, known, onDisk }: Mining): EventDraft[] {
  const lands = countries.filter((country) => country.to === undefined).map((country) => ({ country, words: wordsOf(country) }))
  const drafts = [...known]
  const taken = new Set([...known.flatMap((draft) => [draft.name, ...(draft.names.en ?? [])]), ...[...onDisk.values()].flat().filter((event) => event.source.includes('editor')).flatMap((event) => [event.name, ...(event.names?.en ?? []), event.wiki ?? event.name])].map(keyOf))
  for (const topic of readTopics(facts)) {
    if (/[<>{}|=]|\(\)$|\.$/.test(topic.title) || topic.title.length > 90 || /election|referendum/i.test(topic.title)) {
      if (/election|referendum/i.test(topic.title)) electionFromHeading(topic, files, countries, drafts)
      continue
    }
    const kind = kindOf(topic.title)
    if (kind === undefined || taken.has(keyOf(topic.title)) || topic.title.split(' ').length < 2 || !/^[\p{Lu}\d]/u.test(topic.title)) continue
    const lines = linesBelow(files, topic, topic.first)
    if (!beginsThen(topic, kind, lines)) continue
    const found = landsOf(topic.title, lines, lands)
    const place = ['attack', 'assassination', 'disaster', 'accident', 'protest', 'summit', 'conference'].includes(kind.kind) ? placeOf(topic.title, lines, found) : undefined
    const year = topic.first.slice(0, 4)
    const where = place === undefined && /\d{4}/.test(topic.title) ? found[0]?.in?.de : undefined
    const german = germanName(topic.title, where, year)
    taken.add(keyOf(topic.title))
    drafts.push({ name: topic.title, kind: kind.kind, ...datesOf(topic, kind), countries: found.map((country) => country.id), ...(place === undefined ? {} : { place }), names: german === undefined ? {} : { de: [german] }, sources: ['current-events'], file: `${fileOf(kind.kind)}-in-the-news` })
  }
  return drafts
}

