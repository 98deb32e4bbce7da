/** Events told by whom they befell: "Attentat auf Ministerpräsident Izchak Rabin", "the trial of Netanyahu", "Rousseff’s impeachment". */
import { addDays, earliest, latest } from '../facts/day.ts'
import type { PersonFacts } from '../facts/facts.ts'
import { fitsType } from '../languages/event-types.ts'
import { WordClass } from '../match/lexicon.ts'
import type { Word } from '../match/words.ts'
import { Gap, isBreak } from '../text/tokenize.ts'
import type { BlockFindings, Document } from './document.ts'
import { isAnniversary } from './event-context.ts'
import type { EventNoun } from './event-nouns.ts'
import { ANNOUNCED_DAYS, distance, EVENT_CONFIDENCE, eventAt, isKnown, type ResolvedEvent } from './event-span.ts'
import { isWithin, timeBeside } from './event-time.ts'
import type { People } from './people.ts'
import type { PersonSpan } from './person-span.ts'

/** Kinds of event that befall one person; a funeral is kept with a death. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  assassination: ['assassination'],
  attack: ['assassination'],
  ceremony: ['ceremony', 'other'],
  coup: [],
  fall: [],
  impeachment: ['impeachment'],
  resignation: ['resignation'],
  trial: ['trial'],
}
/** Words between the noun and the name: "auf den damaligen slowakischen Ministerpräsidenten". */
const REACH = 6

/** The event that befell the person named with its noun; the mark is the noun's alone, the name has its own. */
export function byPerson(
  document: Document,
  people: People,
  findings: BlockFindings,
  noun: EventNoun,
): ResolvedEvent | undefined {
  if (!noun.kinds.some((kind) => KINDS[kind]) || isAnniversary(findings, noun.from)) return undefined
  const person = personBehind(document, people, findings, noun) ?? personBefore(people, findings, noun)
  return person === undefined ? undefined : eventOf(document, findings, noun, person)
}

function eventOf(
  document: Document,
  findings: BlockFindings,
  noun: EventNoun,
  person: PersonSpan,
): ResolvedEvent | undefined {
  const { facts, day } = document
  const kinds = new Set(noun.kinds.flatMap((kind) => KINDS[kind] ?? []))
  const time =
    timeBeside(document, findings, noun.from, Math.max(noun.to, person.to)) ??
    timeBeside(document, findings, noun.from, noun.to)
  const own = facts.eventsAt(facts.idOf(person.entity as number))
  const overthrown = noun.kinds.some((kind) => FALLS.has(kind)) ? overthrows(document, person.entity as number) : []
  const rated = [...own, ...overthrown]
    .map((entity) => ({ entity, event: eventAt(document, entity) }))
    .filter(
      ({ entity, event }) =>
        (kinds.has(event.eventKind) || overthrown.includes(entity)) &&
        isKnown(event, day, ANNOUNCED_DAYS) &&
        fitsType(noun.text, event.eventKind, event.name) &&
        (time === undefined || !time.year || isWithin(event, time.ranges)),
    )
    .map(({ entity, event }) => ({ entity, distance: distance(event, day) }))
    .sort((a, b) => a.distance - b.distance)
  const [best, second] = rated
  if (best === undefined || (second !== undefined && second.distance <= best.distance * 3 + 7)) return undefined
  return {
    block: findings.block.index,
    from: noun.from,
    to: noun.to,
    entity: best.entity,
    confidence: EVENT_CONFIDENCE.place,
    candidates: rated.slice(0, 5).map((one) => one.entity),
  }
}

/** "Sturz Mubaraks": coups and revolutions in whose days the person lost the highest office of the country. */
function overthrows(document: Document, entity: number): number[] {
  const { facts } = document
  const { tenures } = facts.at(entity) as PersonFacts
  const lost = tenures.filter(({ office }) => HIGHEST.has(facts.officeType(office)?.category ?? ''))
  return lost.flatMap(({ of, to }) =>
    to === undefined
      ? []
      : facts.eventsAt(of).filter((at) => {
          const event = facts.eventDays(at)
          // The Arab Spring is no country's own.
          if (!OVERTHROWS.has(event.eventKind) || eventAt(document, at).countries.length > 1) return false
          const first = addDays(event.from, -SLACK_DAYS)
          return earliest(to) >= first && latest(to) <= addDays(latest(event.to ?? event.from), SLACK_DAYS)
        }),
  )
}

/** Nouns that tell how a ruler lost power. */
const FALLS: ReadonlySet<string> = new Set(['coup', 'fall'])
const HIGHEST: ReadonlySet<string> = new Set(['head-of-state', 'head-of-government', 'monarch'])
const OVERTHROWS: ReadonlySet<string> = new Set(['coup', 'revolution'])
const SLACK_DAYS = 3

/** The person named behind the noun, with nothing between but small words and the person's office. */
function personBehind(
  { lexicon }: Document,
  people: People,
  { block, roles }: BlockFindings,
  noun: EventNoun,
): PersonSpan | undefined {
  const person = spansOf(people, block.index).find(
    (span) => span.entity !== undefined && span.from >= noun.to && span.from <= noun.to + REACH,
  )
  if (person === undefined || block.tokens.gap[person.to] === Gap.apostrophe) return undefined
  // German needs a preposition or a genitive: "Attentat Rabin" says nothing.
  if (person.from === noun.to && lexicon.language.cased && !person.inflected) return undefined
  for (let at = noun.to; at <= person.from; at++) {
    if (isBreak(block.tokens.gap[at]) || block.tokens.gap[at] === Gap.dot) return undefined
    if (at === person.from) break
    const word = block.words[at] as Word
    // A first name that the dataset does not have: "Izchak Rabin".
    if (at === person.from - 1 && !person.full && word.capital) continue
    const isOffice = roles.some((role) => role.from <= at && at < role.to)
    if (!isOffice && (word.classes & BETWEEN) === 0) return undefined
  }
  return person
}

const BETWEEN =
  WordClass.article |
  WordClass.functionWord |
  WordClass.inWord |
  WordClass.ofWord |
  WordClass.honorific |
  WordClass.neutral |
  WordClass.former |
  WordClass.acting |
  WordClass.atThatTime

/** "Netanjahus Prozess", "Rabin-Attentat", "Trump’s impeachment": the name right before the noun. */
function personBefore(people: People, { block }: BlockFindings, noun: EventNoun): PersonSpan | undefined {
  const gap = block.tokens.gap[noun.from]
  const person = spansOf(people, block.index).find(
    (span) =>
      span.entity !== undefined &&
      (span.to === noun.from || (span.to === noun.from - 1 && block.tokens.gap[span.to] === Gap.apostrophe)),
  )
  if (person === undefined || isBreak(gap) || gap === Gap.dot) return undefined
  return person.inflected || gap === Gap.hyphen || person.to < noun.from ? person : undefined
}

const spansOf = (people: People, block: number): readonly PersonSpan[] => people.byBlock[block] ?? []

/** An office is taken up at most so long after the vote that gave it. */
const TAKEN_UP_DAYS = 130

/** "dell’elezione di Biden" of 2025 is not the vote that he did not win: no office of his began after it. */
export function isElectionOfAnother(
  document: Document,
  people: People,
  findings: BlockFindings,
  noun: EventNoun,
  { entity }: ResolvedEvent,
): boolean {
  if (!noun.kinds.includes('election')) return false
  const winner = personBehind(document, people, findings, noun)?.entity
  if (winner === undefined) return false
  const { from, countries } = eventAt(document, entity)
  const end = addDays(latest(from), TAKEN_UP_DAYS)
  return !(document.facts.at(winner) as PersonFacts).tenures.some(
    (tenure) =>
      countries.includes(tenure.of) &&
      tenure.from !== undefined &&
      latest(tenure.from) >= from &&
      earliest(tenure.from) <= end,
  )
}
