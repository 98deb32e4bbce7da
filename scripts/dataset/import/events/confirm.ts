/**
 * Whether the current-events files speak of an event within three days of its first (or last) day. A line confirms when it
 * holds one of the event's English names, or the words that make the event: who or where, and what kind of thing happened.
 */
import type { EventRecord } from '../../records.ts'
import { plain } from '../jurisdictions.ts'
import { addDays, type CurrentEvents, daysAround, firstDay } from './current-events.ts'

/** Days by which a report may stand before or after the event's day. */
const tolerance = 3

const fighting =
  /war|fight|attack|invasion|invade|offensive|troops|strike|clash|rebel|forces|conflict|military|kill|militant|bomb|drill|captur|raid|rescu|control/

/** What a line says when a thing of this kind happens. */
const kindWords: Readonly<Record<string, RegExp>> = {
  conflict: fighting,
  intervention: fighting,
  election: /elect|vote|voting|poll|ballot|primar|re elected/,
  referendum: /referend|vote|voting|poll|ballot|plebiscite/,
  summit: /summit|meet|leaders|conference|talks|gather|council|assembly|forum/,
  conference:
    /summit|meet|conference|talks|gather|forum|negotiat|assembly|delegat|ministers|debate|nominat|convention|congress/,
  war: fighting,
  attack:
    /attack|kill|bomb|shoot|shot|explo|stab|gunm|massacre|dead|hostage|die|murder|suicide|wound|injur|rocket|missile|drone|strike|ram|hijack|kidnap|abduct/,
  coup: /coup|overthr|power|seize|military|mutin|arrest|president/,
  revolution: /revol|protest|overthr|uprising|resign|regime|fled|flee|capture|demonstr/,
  protest: /protest|demonstr|riot|march|unrest|strike|clash|rally|rallies|uprising/,
  treaty:
    /agree|bailout|loan|rescue|peace talks|protocol|treaty|accord|sign|deal|pact|ceasefire|truce|ratif|memorandum/,
  disaster:
    /earthquake|quake|flood|storm|hurricane|typhoon|cyclone|tsunami|fire|erupt|volcan|landslide|tornado|magnitude|wind|heat|rain|avalanche|mudslide|kill|drought|landfall/,
  accident:
    /crash|collaps|derail|explo|sink|sank|fire|kill|die|dead|accident|capsiz|collid|spill|disappear|missing|lost/,
  pandemic: /virus|outbreak|pandemic|epidemic|disease|case|infect|flu/,
  trial:
    /trial|court|sentenc|convict|guilty|charge|judge|prosecut|indict|verdict|acquit|arrest|warrant|detain|jail|releas|execut|hang/,
  scandal:
    /scandal|violation|cheat|fraud|raid|insolven|missing|investigat|resign|alleg|leak|accus|publish|reveal|charge|arrest|papers|controvers/,
  assassination: /kill|assassin|shot|shoot|murder|poison|attack|stab|die|dead|death|explo|bomb|strike/,
  resignation: /resign|step|quit|leav|retire|last day|abdicat|dismiss|fire[ds]|sack|remov|replac|oust|withdr/,
  impeachment: /impeach|remov|vote|dismiss|oust/,
  crisis:
    /crisis|govern|minister president|bankrupt|attack|resign|emergency|default|bailout|protest|sanction|bank|collaps|parliament|coalition|dismiss|independ|ship|vote|debt|declar|nuclear|gas |cartoon|riot|elect/,
  ceremony:
    /inaugurat|sworn|die|dead|death|funeral|wed|marri|coronat|crown|king|queen|pope|conclave|ceremony|abdicat|elected|throne|prize|award|anniversar|festival|contest|succeed|beatif|canoni/,
  sport: /open|begin|final|win|won|champion|olympic|cup|game|defeat|beat|tournament|medal|title|match|contest/,
  other: /./,
}

const noise = new Set(
  'the of in on and at a an to for de la le el al by with against from attack attacks bombing bombings shooting shootings election elections presidential parliamentary legislative general federal referendum summit conference war conflict crisis civil protests protest coup coup d etat attempt attempted massacre killing murder assassination death disaster accident crash earthquake floods flood fire wildfire wildfires hurricane typhoon cyclone storm explosion stabbing riots riot trial scandal affair agreement treaty accords talks meeting state constitutional national international north south east west january february march april may june july august september october november december present annual second first third round invasion intervention military operation offensive battle siege insurgency uprising revolution united kingdom states session party leadership local'.split(
    ' ',
  ),
)

/** Words of an English name that tell it from others of its kind: "November 2015 Paris attacks" → ["paris"]. */
export function tellingWords(name: string): string[] {
  return [...new Set(plain(name).split(' '))].filter(
    (word) => word.length > 1 && !noise.has(word) && !/^\d+(st|nd|rd|th)?$/.test(word),
  )
}

/** What reports call a recurring event without its title: the words that must stand in one line. */
const seriesWords: Readonly<Record<string, readonly RegExp[]>> = {
  'european-council': [
    / european council | eu summit | european union summit | eu leaders | european leaders | european union leaders | eurozone leaders | emergency summit /,
    / (european union|eu|european|eurozone|euro area|brussels).* (leaders|summit|heads of|ministers|agree|agreement|deal|talks) /,
  ],
  'nato-summit': [/ nato .*(summit|leaders|meeting|alliance)|(summit|leaders|meeting).* nato /],
  'g20-summit': [/ g ?20 |group of twenty|group of 20/],
  'g7-summit': [/ g ?7 |group of seven/],
  'g8-summit': [/ g ?8 |group of eight/],
  'brics-summit': [/ brics? /],
  'apec-summit': [/ apec |asia pacific economic/],
  'asean-summit': [/ asean |southeast asian nations/],
  'sco-summit': [/shanghai cooperation| sco /],
  cop: [
    / cop ?\d\d |climate (change )?(conference|summit|talks|negotiat)|kyoto protocol|climate deal|climate agreement|framework convention/,
  ],
  davos: [/ davos |world economic forum/],
  'munich-security-conference': [/munich.*(security|conference)|security conference/],
  'un-general-debate': [/ (un|u n|united nations) general assembly | general assembly /],
  eurovision: [/eurovision/],
  'papal-conclave': [/conclave|white smoke|elected pope|new pope|papal/],
  'state-of-the-union': [/state of the union/],
  'us-presidential-inauguration': [/inaugurat|sworn in/],
  'summer-olympics': [/olympic/],
  'winter-olympics': [/olympic/],
  'fifa-world-cup': [/world cup/],
  'uefa-euro': [/euro ?20\d\d|european (football )?championship/],
  'arab-league-summit': [/arab (league|summit|leaders)/],
  'commonwealth-summit': [/commonwealth|chogm/],
  'nuclear-security-summit': [/nuclear security/],
  'summit-of-the-americas': [/summit of the americas/],
  'epc-summit': [/european political community/],
  'russia-africa-summit': [/russia africa|african leaders/],
  'ukraine-recovery-conference': [/recovery conference|reconstruction|rebuil/],
}

export interface CountryWords {
  /** Folded English names, adjectives and demonyms of a country id. */
  of(id: string): readonly string[]
  /** Folded surname of a person id. */
  surname(id: string): string | undefined
}

/** Days on which to look for the event: around its first day and, where it ran for days, around its last. */
function daysOf(event: EventRecord): string[] {
  const first = daysAround(
    event.from,
    event.from.length === 10 ? tolerance : 0,
    event.from.length === 10 ? tolerance : 0,
  )
  if (event.to === undefined || event.to.length < 10) return first
  return [...first, ...daysAround(event.to, tolerance, tolerance)]
}

/** Whether the files could hold the event at all: its day is within their reach. */
export function isWithinReach(event: EventRecord, files: CurrentEvents): boolean {
  return event.from >= firstDay.slice(0, event.from.length) && event.from <= files.lastDay
}

/** From so many days on, an event is also confirmed by its whole name in a report while it ran: it may have begun unnoticed. */
const longDays = 30
/** Days while a long event ran, none for a short one. */
function daysWithin(event: EventRecord, files: CurrentEvents): readonly string[] {
  if (event.from.length < 10 || (event.to === undefined && event.ongoing !== true)) return []
  const last = event.to ?? files.lastDay
  if (last < addDays(event.from, longDays)) return []
  return files.days.filter((day) => day >= event.from && day <= last)
}

/** Nouns of titles that say what happened. */
const titleNouns =
  /^(earthquakes?|floods?|wildfires?|riots?|coup|war|protests?|revolution|uprising|massacre|bombings?|attacks?|shooting|intervention|invasion)$/

/** Kinds of events between states. */
const pairKinds = new Set(['treaty', 'summit', 'conference'])

const has = (line: string, word: string) => line.includes(` ${word} `) || line.includes(` ${word}s `)

/** True when a line within three days confirms the event. */
export function isConfirmed(event: EventRecord, files: CurrentEvents, countries: CountryWords): boolean {
  const names = [
    event.name,
    ...(event.names?.en ?? []),
    ...(event.ambiguous ?? []),
    ...(event.wiki === undefined ? [] : [event.wiki]),
  ].map(plain)
  const wholes = names.filter((name) => name.split(' ').length >= 2)
  const place = event.place === undefined || /^Q\d/.test(event.place) ? '' : plain(event.place.split(',')[0] ?? '')
  const byLand = (event.countries ?? []).map((id) => countries.of(id))
  const lands = new Set(byLand.flat())
  const words = tellingWords(event.name)
  // "Brussels" in the title and as the place is one piece of evidence, not two.
  const own = words.filter((word) => word !== place && !place.split(' ').includes(word) && !lands.has(word))
  // "2010 Haiti earthquake": country and noun are all that the title has.
  const nouns =
    own.length > 0
      ? []
      : plain(event.name)
          .split(' ')
          .filter((word) => titleNouns.test(word))
  const sets = names.map(tellingWords).filter((set) => set.filter((word) => !lands.has(word)).length >= 2)
  const kind = kindWords[event.kind] ?? /./
  const evidence = seriesWords[event.series ?? '']
  const people = (event.participants ?? []).flatMap((id) => countries.surname(id) ?? [])
  const ballot = event.kind === 'election' || event.kind === 'referendum'
  for (const line of daysOf(event).flatMap((day) => files.linesOf(day))) {
    if (wholes.some((name) => line.includes(` ${name} `))) return true
    if (evidence !== undefined) {
      if (evidence.some((pattern) => pattern.test(line))) return true
      continue
    }
    if (!kind.test(line)) continue
    const landed = [...lands].some((word) => has(line, word))
    const placed = place !== '' && has(line, place)
    if (ballot) {
      if (placed || (place === '' && landed) || (words.length > 0 && words.every((word) => has(line, word))))
        return true
      continue
    }
    const hits = own.filter((word) => has(line, word)).length
    // Two of the states concerned in one report: "Israel and Bahrain sign" needs no title.
    const between =
      pairKinds.has(event.kind) && byLand.filter((land) => land.some((word) => has(line, word))).length >= 2
    const spot = placed && landed && !lands.has(place)
    const named = sets.some((set) => set.every((word) => has(line, word)))
    const titled = landed && nouns.some((word) => has(line, word))
    // "Trump and Xi meet", "a court in Paris convicts Sarkozy".
    const present = people.filter((surname) => has(line, surname)).length
    const taking = present >= 2 || (present === 1 && (landed || placed))
    const alone = own.length === 1 && hits === 1 && (own[0]?.length ?? 0) > 5
    if (between || taking || named || titled || spot || alone || hits >= 2 || (hits === 1 && (placed || landed)))
      return true
  }
  const whole = wholes.map((name) => ` ${name} `)
  return daysWithin(event, files).some((day) =>
    files.linesOf(day).some((line) => whole.some((name) => line.includes(name))),
  )
}

/** True when any line of the files names an event older than the files: its telling words with its year or its kind. */
export function isRemembered(event: EventRecord, lines: readonly string[]): boolean {
  const words = tellingWords(event.name).filter((word) => word.length > 2)
  if (words.length === 0 || !words.some((word) => word.length > 4)) return false
  const kind = kindWords[event.kind] ?? /./
  const year = ` ${event.from.slice(0, 4)} `
  return lines.some(
    (line) =>
      words.every((word) => line.includes(` ${word}`)) &&
      (line.includes(year) || (event.kind !== 'other' && kind.test(line))),
  )
}
