/**
 * What an event was, by the last words of its English title ("2020 Polish presidential election"): the noun of the titles that
 * cards compose. Only where the rest of the title names nothing but the event's own country or place, so that
 * "Israeli airstrikes" of which the place is not known are not said to have been in Israel.
 */
import type { EventNoun } from '../../core/cards/event-nouns.ts'
import type { Dataset } from './load.ts'
import type { Country, EventRecord, Place } from './records.ts'

const NOUNS: readonly (readonly [kinds: string, ending: RegExp, noun: EventNoun])[] = [
  ['election', /\bpresidential elections?$/, 'presidential'],
  ['election', /\b(parliamentary|legislative|federal) elections?$/, 'parliamentary'],
  ['election', /\bgeneral elections?$/, 'general'],
  ['election', /\b(local|municipal) elections?$/, 'local'],
  ['election', /\b(regional|provincial) elections?$/, 'regional'],
  ['election', /\bstate elections?$/, 'state'],
  ['election', /\bgubernatorial elections?$/, 'gubernatorial'],
  ['election', /\bmayoral elections?$/, 'mayoral'],
  ['election', /\bSenate elections?$/, 'senate'],
  ['referendum', /\bconstitutional referendum$/, 'constitutional-referendum'],
  ['referendum', /\bindependence referendum$/, 'independence-referendum'],
  ['referendum', /\breferendum$/, 'referendum'],
  ['attack', /\bbombing$/, 'bombing'],
  ['attack', /\bbombings$/, 'bombings'],
  ['attack', /\b(mass )?shooting$/, 'shooting'],
  ['attack', /\b(mass )?stabbing( attack)?$/, 'stabbing'],
  ['attack', /\b(airstrike|air strike)$/, 'airstrike'],
  ['attack', /\bmassacre$/, 'massacre'],
  ['attack', /\bkidnapping$/, 'kidnapping'],
  ['attack', /\battack$/, 'attack'],
  ['attack', /\battacks$/, 'attacks'],
  ['disaster', /\bearthquake$/, 'earthquake'],
  ['disaster', /\bfloods?$/, 'flood'],
  ['disaster accident', /\bwildfires?$/, 'wildfire'],
  ['disaster accident', /\blandslide$/, 'landslide'],
  ['disaster', /\btornado$/, 'tornado'],
  ['disaster', /\bheat ?wave$/, 'heat-wave'],
  ['disaster accident', /\bfire$/, 'fire'],
  ['accident', /\bexplosion$/, 'explosion'],
  ['accident', /\b(plane|air|airplane|aircraft) crash$/, 'plane-crash'],
  ['accident', /\bhelicopter crash$/, 'helicopter-crash'],
  ['accident', /\b(train|rail|railway) (crash|accident|collision|derailment|disaster)$/, 'train-accident'],
  ['accident', /\bbus (crash|accident)$/, 'bus-accident'],
  ['accident', /\b(boat|ferry) (accident|disaster|sinking)$/, 'boat-accident'],
  ['accident disaster', /\b(crowd crush|stampede)$/, 'crowd-crush'],
  ['accident disaster', /\b(coal )?mine disaster$/, 'mine-disaster'],
  ['protest', /\bprotests$/, 'protest'],
  ['protest', /\b(riots|unrest)$/, 'riot'],
  ['coup', /\bcoup d’état$/, 'coup'],
  ['coup', /\bcoup( d’état)? attempt$/, 'coup-attempt'],
  ['crisis', /\bpolitical crisis$/, 'political-crisis'],
]

/** The year and month or day before what happened. */
const TIME = /^(\d{1,2} )?([A-Z][a-z]+ )?\d{4}(–\d{2,4})? /
/** Words of titles that say more than what and where, or that it did not come to pass. */
const MORE =
  /[/;:()]|\b(attempted|alleged|failed|foiled|thwarted|planned|proposed|plot|against|anti|pro|and|over|by|from|on|vice|party|candidate|special|repeat|recall|leadership|district)\b/i
/** Where the country in a title may be the one that acted. */
const ACTED = new Set(['attack'])

/** Returns what finds an event's noun in this dataset, undefined where nothing is certain. */
export function eventNouns(dataset: Dataset): (event: EventRecord) => EventNoun | undefined {
  const countries = new Map(dataset.countries.map((country) => [country.id, country]))
  const places = new Map(dataset.places.map((place) => [place.id, place]))
  const adjectives = dataset.countries.flatMap((country) =>
    (country.adjectives?.en ?? []).map((adjective) => ({ id: country.id, adjective })),
  )

  const regions = new Map<string, Country | Place>(
    dataset.places.filter(({ kind }) => kind === 'region').map((place) => [place.name, place]),
  )

  function isOwn(rest: string, { countries: ids = [], place, series = '' }: EventRecord): boolean {
    const country = ids.length === 1 ? countries.get(ids[0] as string) : undefined
    const owners = place === undefined ? [country] : [places.get(place)]
    const words = rest.replace(/^the /i, '')
    if (owners.some((owner) => owner !== undefined && wordsOf(owner).includes(words))) return true
    // Countries whose adjective the dataset does not have.
    return (
      place === undefined &&
      country?.iso !== undefined &&
      !MORE.test(rest) &&
      new RegExp(`^${country.iso.toLowerCase()}-(presidential|parliamentary)-`).test(series)
    )
  }

  return (event) => {
    const found = NOUNS.find(([kinds, ending]) => kinds.split(' ').includes(event.kind) && ending.test(event.name))
    if (found === undefined || !TIME.test(event.name)) return undefined
    const rest = event.name.replace(TIME, '').replace(found[1], '').trim()
    if (event.kind === 'election' || event.kind === 'referendum') return isOwn(rest, event) ? found[2] : undefined
    if (MORE.test(rest)) return undefined
    const ids = event.countries ?? []
    const named = adjectives.filter(({ adjective }) => has(rest, adjective)).map(({ id }) => id)
    if (named.some((id) => !ids.includes(id))) return undefined
    return namesItsPlace(rest, event) ? found[2] : undefined
  }

  /** The countries of imported events are sometimes those that a report was filed under, so only a place in the title counts. */
  function namesItsPlace(rest: string, { kind, countries: ids = [], place }: EventRecord): boolean {
    const known = place === undefined ? undefined : places.get(place)
    if (known !== undefined) return owns(rest, known, wordsOf(known))
    const country = ids.length === 1 ? countries.get(ids[0] as string) : undefined
    if (place !== undefined && place !== country?.name) return leads(rest, place)
    if (country === undefined) return false
    return owns(rest, country, ACTED.has(kind) ? [country.name, ...(country.names?.en ?? [])] : wordsOf(country))
  }

  /** Whether the title begins with one of an owner's words, and no region has the same: Georgia. */
  function owns(rest: string, owner: Country | Place, words: readonly string[]): boolean {
    return words.some((word) => leads(rest, word) && (regions.get(word) ?? owner) === owner)
  }
}

/** Whether the title begins with these words and names nothing else: "Paris" in "Paris hotel", not in "Paris Saint-Germain". */
function leads(title: string, words: string): boolean {
  return title === words || (title.startsWith(`${words} `) && !/\p{Lu}/u.test(title.slice(words.length)))
}

/** Whether whole words of the title are these. */
function has(title: string, words: string): boolean {
  return ` ${title.replace(/[-–]/g, ' ')} `.includes(` ${words.replace(/[-–]/g, ' ')} `)
}

function wordsOf(owner: Country | Place): string[] {
  return [owner.name, ...(owner.names?.en ?? []), ...(owner.adjectives?.en ?? [])]
}
