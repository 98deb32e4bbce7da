import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dataFolder } from '../../../scripts/dataset/format.ts'
import type { Country, OfficeType, Place } from '../../../scripts/dataset/records.ts'

const read = <T>(file: string) => JSON.parse(readFileSync(join(dataFolder, file), 'utf8')) as T[]
const countries = read<Country>('countries.json')
const offices = read<OfficeType>('offices.json')
const cards = ['de', 'en', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'ru', 'uk', 'tr', 'ar', 'zh', 'ja']
const sovereign = countries.filter(
  (country) => country.iso !== undefined && country.weight >= 0.1 && country.adjectives !== undefined,
)

describe('words for offices and countries', () => {
  it('every office type has a title in every card language', () => {
    const missing = offices.flatMap((office) =>
      cards.filter((language) => office.titles[language] === undefined).map((language) => `${office.id} ${language}`),
    )
    expect(missing).toEqual([])
  })
  it('every country with adjectives has its name, genitive and adjective in every card language', () => {
    const missing = sovereign.flatMap((country) =>
      cards
        .filter(
          (language) =>
            country.names?.[language] === undefined ||
            country.of?.[language] === undefined ||
            (!['zh', 'ja', 'ar'].includes(language) && country.adjectives?.[language] === undefined),
        )
        .map((language) => `${country.name} ${language}`),
    )
    expect(missing).toEqual([])
  })
  it('there are two hundred of them', () => expect(sovereign.length).toBeGreaterThan(195))

  it.each([
    ['TR', 'de', 'der Türkei'],
    ['TR', 'fr', 'de la Turquie'],
    ['IR', 'de', 'des Iran'],
    ['GB', 'it', 'del Regno Unito'],
    ['ZW', 'it', 'dello Zimbabwe'],
    ['US', 'pt', 'dos Estados Unidos'],
    ['PL', 'ru', 'Польши'],
    ['CZ', 'pl', 'Czech'],
    ['NL', 'en', 'of the Netherlands'],
    ['JP', 'fr', 'du Japon'],
    ['IL', 'fr', 'd’Israël'],
  ])('an office of %s in %s is "… %s"', (iso, language, expected) => {
    expect(countries.find((country) => country.iso === iso)?.of?.[language]).toBe(expected)
  })
  it('every capital of a country is a place that says so', () => {
    const places = new Map(read<Place>('places.json').map((place) => [place.id, place]))
    const wrong = countries.filter(
      (country) => country.capital !== undefined && places.get(country.capital)?.capitalOf !== country.id,
    )
    expect(wrong.map((country) => country.name)).toEqual([])
  })
})
