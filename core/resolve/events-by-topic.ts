/**
 * What an article is about without naming it: "the attack" on the days after one in a town that its first paragraphs name, "the war" in
 * an article about the country where one is fought.
 */
import { daysBetween } from '../facts/day.ts'
import { fitsType } from '../languages/event-types.ts'
import { isOrdinaryWord } from './body-context.ts'
import type { Document } from './document.ts'
import { tellsDefinite } from './event-context.ts'
import { type EventNoun, kindsNamedBy } from './event-nouns.ts'
import { distance, eventAt } from './event-span.ts'
import { isAmbiguous } from './longer-names.ts'

/** Kinds that happen rarely enough in one town within days. */
const NEWSWORTHY: ReadonlySet<string> = new Set(['accident', 'assassination', 'attack', 'coup', 'disaster', 'summit'])
/** Of these, those of which a whole country has one at a time; a crisis has to be named after the government. */
const NATIONAL: readonly string[] = ['coup', 'crisis', 'disaster', 'impeachment']
const OF_GOVERNMENT = /gov|gob|gouv|regier|regering|kabinet|rzadow/
/** So long an event fills the papers. */
const NEWS_DAYS = 3
/** Paragraphs at the head of an article that say where its news happened. */
const LEAD_BLOCKS = 4
/** Weight from which an article is about a country, and how far ahead of others. */
const ABOUT = 2
const LEAD = 2
/** Of two wars in a country the one that began this much later is meant. */
const LONG_RUNNING_DAYS = 365

interface News {
  /** Events of the last days in the towns that the head of the article names. */
  readonly local: readonly number[]
  /** Those of the country the article is about. */
  readonly national: readonly number[]
}

const topics = new WeakMap<Document, News>()

function newsOf(document: Document): News {
  const known = topics.get(document) ?? { local: localNews(document), national: nationalNews(document) }
  topics.set(document, known)
  return known
}

function nationalNews({ facts, day, countriesByWeight: [first, second] }: Document): number[] {
  if (first === undefined || first[1] < Math.max(ABOUT, LEAD * (second?.[1] ?? 0))) return []
  const isNews = (entity: number) => {
    const days = facts.eventDays(entity)
    return days.from <= day && distance(days, day) <= NEWS_DAYS
  }
  return NATIONAL.flatMap((kind) => facts.eventsOfKind(kind, first[0]).filter(isNews))
}

function localNews(document: Document): number[] {
  const { facts, day, blocks, countriesByWeight } = document
  const main = new Set(countriesByWeight.slice(0, 2).map(([country]) => country))
  const found = new Set<number>()
  for (const { block, bodyNames } of blocks.slice(0, LEAD_BLOCKS))
    for (const [match] of bodyNames) {
      if (match === undefined || isAmbiguous(match.kind) || isOrdinaryWord(block, match)) continue
      const place = facts.kindOf(match.entity) === 'place' ? facts.at(match.entity) : undefined
      if (place?.kind !== 'place') continue
      for (const entity of facts.eventsAt(place.id)) {
        const days = facts.eventDays(entity)
        if (!NEWSWORTHY.has(days.eventKind) || days.from > day || distance(days, day) > NEWS_DAYS) continue
        if (eventAt(document, entity).countries.some((country) => main.has(country))) found.add(entity)
      }
    }
  return [...found]
}

/** The one event of the last days that a noun can mean: in a town the article begins with or, where it `tellsNone` of the kind, in its country. */
export function newsEvent(document: Document, noun: EventNoun, tellsNone: boolean): number | undefined {
  if (!tellsDefinite(document.lexicon)) return undefined
  if (!noun.kinds.every((kind) => NEWSWORTHY.has(kind) || NATIONAL.includes(kind))) return undefined
  if (noun.kinds.includes('crisis') && !isGovernmentCrisis(noun)) return undefined
  const { local, national } = newsOf(document)
  const news = tellsNone ? new Set([...local, ...national]) : local
  const allowed = kindsNamedBy(noun.kinds)
  const fitting = [...news].filter((entity) => {
    const { eventKind, name } = eventAt(document, entity)
    return allowed.includes(eventKind) && fitsType(noun.text, eventKind, name)
  })
  const [only, ...others] = fitting
  return only !== undefined && others.length === 0 ? only : undefined
}

/** "Crisi di governo", "Regierungskrise": other crises are many. */
export const isGovernmentCrisis = ({ kinds, text }: EventNoun): boolean =>
  kinds.every((kind) => kind === 'crisis') && OF_GOVERNMENT.test(text)

const wars = new WeakMap<Document, { readonly war: number | undefined }>()

/** The one war that goes on in the country an article is about. */
export function warOfArticle(document: Document): number | undefined {
  const known = wars.get(document) ?? { war: findWar(document) }
  wars.set(document, known)
  return known.war
}

function findWar(document: Document): number | undefined {
  const { facts, day, countriesByWeight } = document
  if (!tellsDefinite(document.lexicon)) return undefined
  const found = new Set<number>()
  for (const [country, weight] of countriesByWeight) {
    if (weight < ABOUT) break
    const running = facts
      .eventsOfKind('war', country)
      .filter((entity) => {
        const days = facts.eventDays(entity)
        if (days.from > day || distance(days, day) > 0) return false
        const { id, name, countries } = eventAt(document, entity)
        // Its first country is where it is fought; small ones have no name in other languages.
        return countries[0] === country && facts.displayName(id, 'fr') !== name
      })
      .map((entity) => ({ entity, from: facts.eventDays(entity).from }))
      .sort((a, b) => (a.from < b.from ? 1 : -1))
    const [latest, earlier] = running
    if (latest === undefined) continue
    if (earlier !== undefined && daysBetween(earlier.from, latest.from) < LONG_RUNNING_DAYS) return undefined
    found.add(latest.entity)
  }
  const [only, ...others] = found
  return others.length === 0 ? only : undefined
}
