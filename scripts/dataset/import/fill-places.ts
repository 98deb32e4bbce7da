/** Adds names (Wikidata labels) and positions (a list of the world's cities) to the places that data/places.json lists. */
import type { Country, Place } from '../records.ts'
import { plain } from './jurisdictions.ts'
import type { Labels } from './wikidata-labels.ts'

/** Positions of cities by "country code:plain name", from libgweather's Locations.xml; the first of two equal names wins. */
export function readLocations(xml: string): Map<string, [number, number]> {
  const found = new Map<string, [number, number]>()
  let iso = ''
  let city = ''
  for (const [, tag, text] of xml.matchAll(/<(iso-code|city|_?name|coordinates)(?:\s[^>]*)?>([^<]*)/g)) {
    if (tag === 'iso-code') iso = text ?? ''
    else if (tag === 'city') city = '?'
    else if (tag?.endsWith('name') && city === '?') city = plain(text ?? '')
    else if (tag === 'coordinates' && city !== '' && city !== '?') {
      const [lat = Number.NaN, lon = Number.NaN] = (text ?? '').trim().split(/\s+/).map(Number)
      const key = `${iso}:${city}`
      if (!found.has(key) && Number.isFinite(lat) && Number.isFinite(lon)) found.set(key, [lat, lon])
      city = ''
    }
  }
  return found
}

function positionOf(positions: ReadonlyMap<string, [number, number]>, iso: string, names: readonly string[]) {
  for (const name of names) {
    const position =
      positions.get(`${iso}:${plain(name.replace(/ City$/, ''))}`) ?? positions.get(`${iso}:${plain(name)}`)
    if (position !== undefined) return position
  }
  return undefined
}

/** Languages whose aliases of a place are taken when there is no label; others write the place as English does. */
const aliasLanguages = ['fr', 'es', 'nl', 'tr', 'hu', 'ru', 'zh', 'ja', 'ko', 'he', 'el']

/** The one of several spellings in no order that is most likely the usual one: short, plain, and starting like the English name. */
export function usualSpelling(forms: readonly string[], name: string, language: string): string | undefined {
  const latin = ['fr', 'es', 'nl', 'tr', 'hu'].includes(language)
  if (latin && forms.includes(name)) return undefined
  const shortest = ['zh', 'ja', 'ko'].includes(language) ? 2 : 3
  const fitting = forms
    .filter((form) => form.length >= shortest && form.length <= 24 && !/[,;:()（）\d/]/.test(form))
    .filter((form) => !latin || plain(form)[0] === plain(name)[0])
    .filter(
      (form) =>
        language !== 'ja' ||
        /^[\p{Script=Katakana}ー・]+$/u.test(form) ||
        forms.every((other) => !/\p{Script=Katakana}/u.test(other)),
    )
  return [...fitting].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0]
}

/** Labels that are everyday words, of other languages too: Cannes is written like Arabic "was", Lutsk like luck, Valais like Swedish elections. */
const everydayWords = new Set(['كان', 'کان', 'Luck', 'Valė'])

/** Places with names in every language that the labels have and the record has not, and a position where one is known. */
export function fillPlaces(
  places: readonly Place[],
  labels: ReadonlyMap<string, Labels>,
  aliases: ReadonlyMap<string, Labels>,
  locations: string | undefined,
  countries: readonly Country[],
): Place[] {
  const positions = locations === undefined ? new Map<string, [number, number]>() : readLocations(locations)
  const isoOf = new Map(countries.map((country) => [country.id, country.iso]))
  return places.map((place) => {
    const names: Record<string, string[]> = { ...place.names }
    for (const [language, list] of labels.get(place.id) ?? []) {
      const fitting = list
        .map((name) => name.replace(/\s*[(（].*?[)）]$/, ''))
        .filter((name) => name !== place.name && !everydayWords.has(name))
      if (names[language] === undefined && fitting.length > 0) names[language] = fitting
    }
    for (const language of aliasLanguages) {
      if (names[language] !== undefined || labels.get(place.id)?.has(language) === true) continue
      const spelling = usualSpelling(aliases.get(place.id)?.get(language) ?? [], place.name, language)
      if (spelling !== undefined) names[language] = [spelling]
    }
    const position =
      place.lat === undefined && place.kind === 'city' && place.country !== undefined
        ? positionOf(positions, isoOf.get(place.country) ?? '', [place.name, ...Object.values(names).flat()])
        : undefined
    return {
      ...place,
      ...(Object.keys(names).length > 0 && { names }),
      ...(position && { lat: Math.round(position[0] * 100) / 100, lon: Math.round(position[1] * 100) / 100 }),
      source: [
        ...new Set([
          ...place.source,
          ...(labels.has(place.id) || aliases.has(place.id) ? ['wikidata-labels'] : []),
          ...(position ? ['gweather'] : []),
        ]),
      ].sort(),
    }
  })
}
