import { describe, expect, it } from 'vitest'
import { weightOf } from '../../../../scripts/dataset/import/country-weight.ts'
import { fillCountries } from '../../../../scripts/dataset/import/fill-countries.ts'
import { fillPlaces, readLocations, usualSpelling } from '../../../../scripts/dataset/import/fill-places.ts'
import { fitsScript, tidyName } from '../../../../scripts/dataset/import/wikidata-labels.ts'
import type { Country, Place } from '../../../../scripts/dataset/records.ts'

const country: Country = {
  id: 'Q183',
  iso: 'DE',
  name: 'Germany',
  names: { de: ['Deutschland', 'BRD'] },
  weight: 0,
  source: ['editor'],
}
const berlin: Place = {
  id: 'Q64',
  kind: 'city',
  name: 'Berlin',
  country: 'Q183',
  capitalOf: 'Q183',
  source: ['editor'],
}

describe('places from the sources', () => {
  const xml = `<country><iso-code>DE</iso-code><city><!-- capital --><_name msgctxt="City in Germany">Berlin</_name>
    <coordinates>52.516667 13.400000</coordinates></city><location><name>Berlin-Tegel</name><coordinates>1 2</coordinates></location></country>`

  it('reads positions of cities, not of weather stations', () => {
    expect([...readLocations(xml)]).toEqual([['DE:berlin', [52.516667, 13.4]]])
  })
  it('adds names and a position and gives the same again', () => {
    const labels = new Map([
      [
        'Q64',
        new Map([
          ['ru', ['Берлин']],
          ['fr', ['Berlin']],
        ]),
      ],
    ])
    const once = fillPlaces([berlin], labels, new Map(), xml, [country])
    expect(once[0]).toMatchObject({
      names: { ru: ['Берлин'] },
      lat: 52.52,
      lon: 13.4,
      source: ['editor', 'gweather', 'wikidata-labels'],
    })
    expect(once[0]?.names?.fr).toBeUndefined()
    expect(fillPlaces(once, labels, new Map(), xml, [country])).toEqual(once)
  })
  it.each([
    [['Danzig', 'Gdansk'], 'Gdańsk', 'fr', 'Gdansk'],
    [['Lima', 'Ciudad de los Reyes'], 'Lima', 'es', undefined],
    [['Антиохия-на-Оронте', 'Антакья'], 'Antakya', 'ru', 'Антакья'],
    [['平壌', 'ピョンヤン'], 'Pyongyang', 'ja', 'ピョンヤン'],
  ])('of %j for %s in %s it takes %s', (forms, name, language, expected) =>
    expect(usualSpelling(forms, name, language)).toBe(expected),
  )
})

describe('countries from the sources', () => {
  const names = {
    countries: [],
    of: () =>
      new Map([
        ['de', ['Germany?']],
        ['fr', ['Allemagne']],
      ]),
  }

  it('keeps names written by hand, adds other languages and the capital', () => {
    const [filled] = fillCountries([country], names, new Map(), { days: 100, named: new Map([['Germany', 50]]) }, [
      berlin,
    ])
    expect(filled?.names).toEqual({ de: ['Deutschland', 'BRD'], fr: ['Allemagne'] })
    expect(filled?.capital).toBe('Q64')
    expect(filled?.weight).toBe(0.85)
  })
  it.each([
    ['US', 0, 1],
    ['FR', 0, 0.85],
    ['AR', 0, 0.7],
    ['LV', 0, 0.5],
    ['TD', 0, 0.1],
    ['SY', 1000, 1],
    [undefined, 0, 0.05],
  ])('%s named on %d of 1000 days weighs %f', (iso, named, weight) => expect(weightOf(iso, named, 1000)).toBe(weight))

  it.each([
    ['Кремль', 'ru', true],
    ['Kreml', 'ru', false],
    ['Kreml', 'de', true],
    ['北京', 'zh', true],
    ['ペキン', 'zh', false],
  ])('%s is written as %s is: %s', (text, language, expected) => expect(fitsScript(text, language)).toBe(expected))

  it('writes quotes curly and spaces single', () => expect(tidyName("Côte  d'Ivoire")).toBe('Côte d’Ivoire'))
})
