/**
 * The SPARQL texts. Every query binds its items by VALUES, so none runs through all of Wikidata, and ends in a total
 * ORDER BY, so that it can be paged. Prefixes are the service's own.
 */
import { isItemId } from 'wikibase-sdk'

function items(ids: readonly string[]): string {
  const wrong = ids.find((id) => !isItemId(id))
  if (wrong !== undefined) throw new Error(`expected a Wikidata item id, got ${wrong}`)
  return ids.map((id) => `wd:${id}`).join(' ')
}

const day = (owner: string, path: string, name: string) =>
  `OPTIONAL { ${owner} ${path} [ wikibase:timeValue ?${name} ; wikibase:timePrecision ?${name}Precision ] }`

/** Start and end of a statement. `ended` is bound also when the day of the end is unknown: such a term is not open. */
const term = `FILTER NOT EXISTS { ?statement wikibase:rank wikibase:DeprecatedRank }
  ${day('?statement', 'pqv:P580', 'from')}
  ${day('?statement', 'pqv:P582', 'to')}
  OPTIONAL { ?statement pq:P582 ?ended }
  OPTIONAL { ?statement pq:P5102|pq:P2868|pq:P3831 ?as . ?as rdfs:label ?nature FILTER(LANG(?nature) = "en") }`
const termVariables = '?statement ?person ?position ?from ?fromPrecision ?to ?toPrecision ?ended ?nature'
const termOrder = `ORDER BY ${termVariables}`

const position = `OPTIONAL { ?position rdfs:label ?label FILTER(LANG(?label) = "en") }
  OPTIONAL { ?position rdfs:label ?anyLabel FILTER(LANG(?anyLabel) = "mul") }
  OPTIONAL { ?position wdt:P576 ?abolished }`
const positionVariables = '?position ?of ?label ?anyLabel ?abolished'
const positionOrder = `ORDER BY ${positionVariables}`

/** Positions with holders that belong to the jurisdictions: rows of position, of, label, anyLabel, abolished. */
export function positionsOf(jurisdictions: readonly string[]): string {
  return `SELECT DISTINCT ${positionVariables} WHERE {
  VALUES ?of { ${items(jurisdictions)} }
  ?position wdt:P1001 ?of .
  FILTER(EXISTS { ?held ps:P39 ?position } || EXISTS { ?position p:P1308 ?holder })
  ${position}
}
${positionOrder}`
}

/** Positions that head the organisations. */
export function positionsHeading(organisations: readonly string[]): string {
  return `SELECT DISTINCT ${positionVariables} WHERE {
  VALUES ?of { ${items(organisations)} }
  { ?of wdt:P2388 ?position } UNION { ?position wdt:P2389 ?of }
  ${position}
}
${positionOrder}`
}

/** What given positions are called and where they belong. */
export function describePositions(ids: readonly string[]): string {
  return `SELECT DISTINCT ${positionVariables} WHERE {
  VALUES ?position { ${items(ids)} }
  OPTIONAL { ?position wdt:P1001 ?of }
  ${position}
}
${positionOrder}`
}

/** Who held the positions since the year, from the people's statements and the positions' own. */
export function holdersOf(positions: readonly string[], sinceYear: number): string {
  return `SELECT DISTINCT ${termVariables} WHERE {
  VALUES ?position { ${items(positions)} }
  { ?statement ps:P39 ?position . ?person p:P39 ?statement }
  UNION { ?position p:P1308 ?statement . ?statement ps:P1308 ?person }
  ?person wdt:P31 wd:Q5 .
  ${term}
  FILTER(!BOUND(?to) || YEAR(?to) >= ${sinceYear})
}
${termOrder}`
}

/**
 * Today's heads as the countries' own statements have them, with the position that heads the country today. Former heads
 * are left to their positions: a country's present office is not what its king of 1990 held.
 */
export function headsOf(countries: readonly string[]): string {
  return `SELECT DISTINCT ${termVariables} WHERE {
  VALUES ?of { ${items(countries)} }
  { ?of p:P35 ?statement . ?statement ps:P35 ?person . ?of wdt:P1906 ?position }
  UNION { ?of p:P6 ?statement . ?statement ps:P6 ?person . ?of wdt:P1313 ?position }
  FILTER NOT EXISTS { ?statement pq:P582 ?end }
  ?person wdt:P31 wd:Q5 .
  ${term}
}
${termOrder}`
}

/** Chairpersons of organisations; `position` is the organisation. */
export function chairsOf(organisations: readonly string[], sinceYear: number): string {
  return `SELECT DISTINCT ${termVariables} WHERE {
  VALUES ?position { ${items(organisations)} }
  ?position p:P488 ?statement . ?statement ps:P488 ?person .
  ?person wdt:P31 wd:Q5 .
  ${term}
  FILTER(!BOUND(?to) || YEAR(?to) >= ${sinceYear})
}
${termOrder}`
}

/** Births, deaths, gender and English Wikipedia title of people. */
export function livesOf(people: readonly string[]): string {
  return `SELECT DISTINCT ?person ?born ?bornPrecision ?died ?diedPrecision ?dead ?gender ?title WHERE {
  VALUES ?person { ${items(people)} }
  OPTIONAL { ?person p:P569 ?birth . ?birth a wikibase:BestRank ; psv:P569 [ wikibase:timeValue ?born ; wikibase:timePrecision ?bornPrecision ] }
  OPTIONAL { ?person wdt:P570 ?dead }
  OPTIONAL { ?person p:P570 ?death . ?death a wikibase:BestRank ; psv:P570 [ wikibase:timeValue ?died ; wikibase:timePrecision ?diedPrecision ] }
  OPTIONAL { ?person wdt:P21 ?sex . ?sex rdfs:label ?gender FILTER(LANG(?gender) = "en") }
  OPTIONAL { ?page schema:about ?person ; schema:isPartOf <https://en.wikipedia.org/> ; schema:name ?title }
}
ORDER BY ?person ?born ?died ?gender ?title ?bornPrecision ?diedPrecision ?dead`
}

/** Languages of a card, as Wikidata names them; `mul` holds a label that serves every Latin-script language. */
const labelLanguages = 'en mul de fr es it pt nl pl ru uk tr ar zh-hans zh ja'.split(' ')

/** Labels of people: rows of person, language, label. */
export function namesOf(people: readonly string[]): string {
  return `SELECT DISTINCT ?person ?language ?label WHERE {
  VALUES ?person { ${items(people)} }
  ?person rdfs:label ?label .
  BIND(LANG(?label) AS ?language)
  FILTER(?language IN (${labelLanguages.map((language) => `"${language}"`).join(', ')}))
}
ORDER BY ?person ?language ?label`
}

/** All events of the series that known events belong to: which series that is need not be written down anywhere. */
export function siblingsOf(events: readonly string[]): string {
  return `SELECT DISTINCT ?event ?label ?from ?fromPrecision ?to ?toPrecision ?on ?onPrecision WHERE {
  VALUES ?known { ${items(events)} }
  ?known wdt:P179 ?series . ?event wdt:P179 ?series .
  OPTIONAL { ?event rdfs:label ?label FILTER(LANG(?label) = "en") }
  ${day('?event', 'p:P580/psv:P580', 'from')}
  ${day('?event', 'p:P582/psv:P582', 'to')}
  ${day('?event', 'p:P585/psv:P585', 'on')}
}
ORDER BY ?event ?label ?from ?to ?on ?fromPrecision ?toPrecision ?onPrecision`
}
