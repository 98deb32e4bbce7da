/**
 * What cards call an event: its own name in the language; where it has none, a title made of what it was, where and when
 * ("Präsidentschaftswahl in Polen 2020"); where that is not known for certain, the English name.
 */
import type { EventFacts, Facts } from '../facts/facts.ts'
import { precisionOf } from '../text-format/partial-day.ts'
import { plainText, type Texts } from '../text-format/texts.ts'
import type { EventNoun } from './event-nouns.ts'

/** Languages in which a place needs no ending to follow "in". */
const CITY_PREPOSITION: Readonly<Record<string, string>> = {
  de: 'in',
  en: 'in',
  fr: 'à',
  es: 'en',
  it: 'a',
  pt: 'em',
  nl: 'in',
  ar: 'في',
}
/** Articles of city names that melt into the preposition: "au Caire", "all’Aquila". */
const CONTRACTIONS: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  fr: [
    [/^à Le /, 'au '],
    [/^à Les /, 'aux '],
  ],
  it: [
    [/^a Il /, 'al '],
    [/^a La /, 'alla '],
    [/^a L’/, 'all’'],
  ],
}
/** What takes longer than the first day that the dataset may have of it. */
const LASTING: ReadonlySet<EventNoun> = new Set(['flood', 'wildfire', 'heat-wave', 'protest', 'riot'])
/** What befalls a country, whatever the place where it was carried out. */
const OF_A_COUNTRY: ReadonlySet<EventNoun> = new Set(['coup', 'coup-attempt', 'political-crisis'])
/** Languages whose readers expect no Latin letters in a name. */
const OWN_SCRIPT: ReadonlySet<string> = new Set(['ru', 'uk', 'ar', 'zh', 'ja'])

/** The name of any entity on a card; events without one in the language get a composed title. */
export function cardName(facts: Facts, id: string, texts: Texts): string {
  const entity = facts.entity(id)
  return (
    (entity?.kind === 'event' ? composedTitle(facts, entity, texts) : undefined) ??
    facts.displayName(id, texts.language)
  )
}

/** The title of an event that has no name in the language; undefined if it has one, or if not enough is known of it. */
export function composedTitle(facts: Facts, event: EventFacts, texts: Texts): string | undefined {
  const { language } = texts
  if (language === 'en' || facts.ownName(event.id, language) !== undefined) return undefined
  return seriesTitle(facts, event, texts) ?? nounTitle(facts, event, texts)
}

/** "G20-Gipfel in Antalya 2015", "Президентские выборы в Польше (2020 г.)". */
function seriesTitle(facts: Facts, event: EventFacts, texts: Texts): string | undefined {
  if (event.series === undefined) return undefined
  const what = facts.seriesName(event.series, texts.language)
  if (what === undefined || !saysTheSame(facts, event)) return undefined
  const when = turnDay(facts, event)
  const place = event.eventKind === 'summit' ? cityOf(facts, event) : undefined
  const where = place === undefined ? undefined : nameOf(facts, place, texts)
  if (place === undefined || where === undefined) return title('series', { what }, when, texts)
  const inPlace = inCity(where, texts.language)
  return inPlace === undefined || texts.language === 'ar'
    ? title('seriesAt', { what, where }, when, texts)
    : title('in', { what, where: inPlace }, when, texts)
}

/** Series that are a country's only say what their events were if the event's own title does. */
function saysTheSame(facts: Facts, { series = '', noun, eventKind, countries, place }: EventFacts): boolean {
  if (eventKind !== 'election' || series === 'eu-european-election') return true
  const country = countries.length === 1 ? facts.entity(countries[0] as string) : undefined
  const iso = country?.kind === 'country' ? country.iso?.toLowerCase() : undefined
  if (place !== undefined || iso === undefined || !series.startsWith(`${iso}-`)) return false
  // In a general election parliament is elected too.
  return noun !== undefined && series.endsWith(`-${noun === 'general' ? 'parliamentary' : noun}-election`)
}

/** "Erdbeben in Nepal, 25. April 2015", "Польша: президентские выборы (2020 г.)". */
function nounTitle(facts: Facts, event: EventFacts, texts: Texts): string | undefined {
  if (event.noun === undefined) return undefined
  const what = texts.text(`title.noun.${event.noun}`)
  const when =
    event.eventKind === 'election' || event.eventKind === 'referendum' ? turnDay(facts, event) : ownDay(event)
  const country = event.countries.length === 1 ? event.countries[0] : undefined
  const nationwide = OF_A_COUNTRY.has(event.noun) && country !== undefined
  const city = nationwide ? undefined : cityOf(facts, event)
  const cityName = city === undefined ? undefined : nameOf(facts, city, texts)
  const inPlace = cityName === undefined ? undefined : inCity(cityName, texts.language)
  if (inPlace !== undefined) return title('in', { what, where: inPlace }, when, texts)
  const region = nationwide || event.place === undefined ? undefined : facts.entity(event.place)
  const written = nationwide || region !== undefined ? undefined : writtenPlace(facts, event, country)
  const place = region?.id ?? written ?? country
  if (place === undefined) return undefined
  const inCountry = region === undefined && written === undefined ? inPhrase(facts, place, texts) : undefined
  if (inCountry !== undefined) return title('in', { what, where: inCountry }, when, texts)
  const where = nameOf(facts, place, texts)
  if (where === undefined) return undefined
  return title('at', { what: lowered(what, texts.language), where }, when, texts)
}

/** After a colon a noun has its small letter, but in German. */
function lowered(what: string, language: string): string {
  return language === 'de' ? what : what.charAt(0).toLocaleLowerCase(language) + what.slice(1)
}

function inPhrase(facts: Facts, country: string, texts: Texts): string | undefined {
  if (texts.language === 'ar') {
    const name = nameOf(facts, country, texts)
    return name === undefined ? undefined : `في ${name}`
  }
  return texts.language === 'tr' ? undefined : facts.inPhrase(country, texts.language)
}

function inCity(name: string, language: string): string | undefined {
  const preposition = CITY_PREPOSITION[language]
  if (preposition === undefined) return undefined
  const contractions = CONTRACTIONS[language] ?? []
  return contractions.reduce((text, [from, to]) => text.replace(from, to), `${preposition} ${name}`)
}

function cityOf(facts: Facts, event: EventFacts): string | undefined {
  const place = event.place === undefined ? undefined : facts.entity(event.place)
  return place?.kind === 'place' && place.placeKind === 'city' ? place.id : undefined
}

/** A place that is known by its English name only, unless that is the country's. */
function writtenPlace(facts: Facts, { place }: EventFacts, country: string | undefined): string | undefined {
  return place === undefined || facts.entity(country ?? '')?.name === place ? undefined : place
}

/** The name of a place in the language; no Latin letters among others. */
function nameOf(facts: Facts, id: string, { language }: Texts): string | undefined {
  return facts.ownName(id, language) ?? (OWN_SCRIPT.has(language) ? undefined : facts.displayName(id, language))
}

/** Of what happens in turns the year tells it apart; two in a year the month, two in a month the day. */
function turnDay(facts: Facts, event: EventFacts): string {
  const others = turnsBeside(facts, event)
  if (/^[A-Z][a-z]+ \d{4}\b/.test(event.name)) return event.from.slice(0, 7)
  const length = [4, 7].find((each) => !others.some((from) => from.slice(0, each) === event.from.slice(0, each)))
  return event.from.slice(0, length ?? 10)
}

function turnsBeside(facts: Facts, event: EventFacts): string[] {
  const series = event.series === undefined ? [] : facts.eventsOfSeries(event.series)
  return series.flatMap((id) => {
    const other = id === event.id ? undefined : facts.entity(id)
    return other?.kind === 'event' ? [other.from] : []
  })
}

/** The day of what happened on one, else the month, else the year in which it began. */
function ownDay({ from, to, ongoing, noun }: EventFacts): string {
  if (ongoing) return from.slice(0, 4)
  if (to === undefined || to === from) return noun !== undefined && LASTING.has(noun) ? from.slice(0, 7) : from
  if (to.slice(0, 7) === from.slice(0, 7)) return from.slice(0, 7)
  return from.slice(0, 4)
}

type Parts = { readonly what: string; readonly where?: string }

function title(form: 'in' | 'at' | 'series' | 'seriesAt', parts: Parts, when: string, texts: Texts): string {
  const year = precisionOf(when) === 'year'
  // Years by themselves: "2020", not "2020 г."; Chinese and Japanese have their 年.
  const bare = year && texts.language !== 'zh' && texts.language !== 'ja'
  const values = Object.fromEntries(Object.entries(parts).map(([key, value]) => [key, [value]]))
  const key = `title.${form}${year && form !== 'seriesAt' ? 'Year' : ''}` as const
  return plainText(
    texts.rich(key as Parameters<Texts['rich']>[0], { ...values, when: [bare ? when : texts.day(when)] }),
  )
}
