/** Of which level a vote is: of the whole country, of its regions and towns, within a party or a parliament. */
import type { EventFacts } from '../facts/facts.ts'
import type { Document } from './document.ts'
import { type EventNoun, VOTES } from './event-nouns.ts'
import { distance } from './event-span.ts'

/** Days around local votes in which a country's "elections" may be these. */
const LEVEL_DAYS = 30
/** Part of the name of a vote that is not the whole country’s. */
const LOCAL_VOTE =
  /chancellor|federal council|local|regional|municipal|mayor|gubernatorial|\bstate\b|by-election|primar|caucus|super tuesday|leadership|senate|provincial|district|departmental|speaker|house of representatives|vice.president|chief executive|chairmanship|city|territorial|Sámi|judicial|recall|constituent|constitutional|[A-Z]\w+ Party|barangay|legislative assembly|\d(?:st|nd|rd|th) congress|[13579] United States elections/i

/** Votes of a party, a seat or a parliament, and folded stems of the nouns that can mean them. */
const WITHIN = /leadership|primar|by-election|chancellor|federal council/i
const NAMES_WITHIN =
  /leader|primar|prybor|правыбор|праймериз|vorwahl|vorsitz|nachwahl|by-?election|partielle|parcial|suppletiv|uzupeln|spill|kanzler|bundesrat|conseil federal|consiglio federale|federal council|chancellor|congres/

/** Folded stems of nouns for local votes; others mean them only in their weeks. */
const NAMES_LOCAL =
  /lo[ck]al|kommunal|gemeinde|municip|samorz|місцев|местн|муницип|comunal|amministrativ|autarquic|bydis|komun/

/** Whether a vote is that of one state or town of a country, or of another level. */
export const isLocal = ({ name, place }: EventFacts): boolean => place !== undefined || LOCAL_VOTE.test(name)

/** Whether a vote is held in one of the places. */
export const isHeldIn = ({ facts }: Document, { place }: EventFacts, places: readonly string[]): boolean =>
  place !== undefined && places.some((one) => one === place || facts.entity(one)?.name === place)

/** "the next election" of a country is not that of one of its provinces or councils. */
export function isOtherVote(
  document: Document,
  event: EventFacts,
  noun: EventNoun,
  places: readonly string[],
): boolean {
  if (!VOTES.has(event.eventKind)) return false
  if (WITHIN.test(event.name) && !NAMES_WITHIN.test(noun.text)) return true
  if (/ local elections$/.test(event.name) && !NAMES_LOCAL.test(noun.text))
    return distance(event, document.day) > LEVEL_DAYS
  if (document.lexicon.language.code !== 'en' || !isLocal(event)) return false
  return !LOCAL_VOTE.test(noun.text) && !/council|assembly/.test(noun.text) && !isHeldIn(document, event, places)
}

/** Whether a vote is that of a region, a town or a party. */
export const isLocalVote = ({ name }: EventFacts): boolean => LOCAL_VOTE.test(name)
