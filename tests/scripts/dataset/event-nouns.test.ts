/** What an English title says for certain, and the titles that say something else. */
import { expect, test } from 'vitest'
import { eventNouns } from '../../../scripts/dataset/event-nouns.ts'
import type { Dataset } from '../../../scripts/dataset/load.ts'
import type { EventRecord } from '../../../scripts/dataset/records.ts'

const nounOf = eventNouns({
  countries: [
    { id: 'pl', iso: 'PL', name: 'Poland', adjectives: { en: ['Polish'] } },
    { id: 'il', iso: 'IL', name: 'Israel', adjectives: { en: ['Israeli'] } },
    { id: 'nu', iso: 'NU', name: 'Niue' },
    { id: 'tt', iso: 'TT', name: 'Trinidad and Tobago' },
    { id: 'mx', iso: 'MX', name: 'Mexico' },
    { id: 'ge', iso: 'GE', name: 'Georgia', adjectives: { en: ['Georgian'] } },
  ],
  places: [
    { id: 'gdansk', kind: 'city', name: 'Gdańsk' },
    { id: 'nm', kind: 'region', name: 'New Mexico' },
    { id: 'ga', kind: 'region', name: 'Georgia' },
  ],
} as unknown as Dataset)

test.each([
  ['2020 Polish presidential election', 'election', ['pl'], {}, 'presidential'],
  ['November 2015 Polish general election', 'election', ['pl'], {}, 'general'],
  ['2018 Gdańsk mayoral election', 'election', ['pl'], { place: 'gdansk' }, 'mayoral'],
  ['2020 Niuean general election', 'election', ['nu'], { series: 'nu-parliamentary-election' }, 'general'],
  ['2020 Niuean general election', 'election', ['nu'], {}, undefined],
  ['2020 Niuean special general election', 'election', ['nu'], { series: 'nu-parliamentary-election' }, undefined],
  ['2025 Trinidad and Tobago general election', 'election', ['tt'], {}, 'general'],
  ['2025 Trinidad and Niuean general election', 'election', ['tt'], {}, undefined],
  ['2018 Gdańsk mayoral election', 'election', ['pl'], {}, undefined],
  ['2021 Polish Coalition presidential election', 'election', ['pl'], {}, undefined],
  ['2020 Polish vice presidential election', 'election', ['pl'], {}, undefined],
  ['1997 Polish constitutional referendum', 'referendum', ['pl'], {}, 'constitutional-referendum'],
  ['2019 Gdańsk stabbing', 'attack', ['pl'], { place: 'gdansk' }, 'stabbing'],
  ['2019 Gdańsk attacks', 'attack', ['pl'], {}, undefined],
  ['2019 Poland attacks', 'attack', ['pl'], {}, 'attacks'],
  ['2019 Radom attacks', 'attack', ['pl'], { place: 'Radom' }, 'attacks'],
  ['2024 European floods', 'disaster', ['pl'], {}, undefined],
  ['2019 Mexico floods', 'disaster', ['mx'], {}, 'flood'],
  ['2019 Gdańsk River floods', 'disaster', ['pl'], { place: 'gdansk' }, undefined],
  ['2017 Warsaw Mexico Hospital fire', 'accident', ['mx'], {}, undefined],
  ['2022 New Mexico wildfires', 'disaster', ['mx'], {}, undefined],
  ['2022 Georgia floods', 'disaster', ['ge'], {}, undefined],
  ['2022 Georgian protests', 'protest', ['ge'], {}, 'protest'],
  ['2024 Israeli attacks', 'attack', ['il'], {}, undefined],
  ['2024 Israeli attack', 'attack', ['pl'], { place: 'gdansk' }, undefined],
  ['2019 attempted Gdańsk bombing', 'attack', ['pl'], { place: 'gdansk' }, undefined],
  ['2019 Border bombing', 'attack', ['pl', 'il'], {}, undefined],
  ['2024 Israeli protests', 'protest', ['il'], {}, 'protest'],
  ['2024 Polish protests', 'scandal', ['pl'], {}, undefined],
  ['Dixie fire', 'accident', ['pl'], {}, undefined],
] as const)('%s, a %s in %s → %s', (name, kind, countries, more, noun) => {
  const event = { id: 'x:e', name, kind, countries, from: '2020', source: ['editor'], ...more }
  expect(nounOf(event as unknown as EventRecord)).toBe(noun)
})
