/** A dataset of a few people, countries, bodies and events, enough to show each rule of the engine. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createEngine, type Engine } from '../../../core/engine.ts'
import { compilePack } from '../../../scripts/dataset/compile.ts'
import type { Dataset } from '../../../scripts/dataset/load.ts'
import type { OfficeType, Person } from '../../../scripts/dataset/records.ts'

const source = ['test']
const offices = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../data/offices.json'), 'utf8'),
) as OfficeType[]

type TenureLine = readonly [office: string, of: string, from: string, to?: string]
function person(
  id: string,
  name: string,
  gender: 'f' | 'm',
  country: string,
  tenures: readonly TenureLine[],
  more: Partial<Person> = {},
): Person {
  const records = tenures.map(([office, of, from, to]) => ({ office, of, from, ...(to ? { to } : {}), source }))
  return { id, name, gender, country, tenures: records, ...more }
}

export const smallDataset: Dataset = {
  sources: [{ id: 'test', name: 'Test', licence: 'CC0-1.0', reach: '2026-08-01' }],
  offices,
  countries: [
    {
      id: 'Q30',
      iso: 'US',
      name: 'United States',
      names: { de: ['Vereinigte Staaten', 'USA'], en: ['United States', 'US'] },
      of: { de: 'der Vereinigten Staaten' },
      adjectives: { de: ['amerikanisch'], en: ['American'] },
      prefixes: { de: ['US'], en: ['US'] },
      weight: 1,
      source,
    },
    {
      id: 'Q183',
      iso: 'DE',
      name: 'Germany',
      names: { de: ['Deutschland'] },
      of: { de: 'Deutschlands' },
      adjectives: { de: ['deutsch'], en: ['German'] },
      weight: 0.9,
      source,
    },
    {
      id: 'Q142',
      iso: 'FR',
      name: 'France',
      names: { de: ['Frankreich'] },
      of: { de: 'Frankreichs' },
      adjectives: { de: ['französisch'], en: ['French'], fr: ['français', 'française'] },
      weight: 0.9,
      source,
    },
    {
      id: 'Q145',
      iso: 'GB',
      name: 'United Kingdom',
      names: { de: ['Großbritannien'] },
      adjectives: { de: ['britisch'], en: ['British'] },
      weight: 0.9,
      source,
    },
    {
      id: 'Q159',
      iso: 'RU',
      name: 'Russia',
      names: { de: ['Russland'], ru: ['Россия'] },
      of: { de: 'Russlands', ru: 'России' },
      adjectives: { de: ['russisch'], en: ['Russian'], ru: ['российский'] },
      weight: 0.95,
      source,
    },
    {
      id: 'Q43',
      iso: 'TR',
      name: 'Turkey',
      names: { de: ['Türkei'] },
      of: { de: 'der Türkei' },
      adjectives: { de: ['türkisch'] },
      weight: 0.7,
      source,
    },
  ],
  places: [
    { id: 'Q6487', kind: 'city', name: 'Antalya', country: 'Q43', source },
    {
      id: 'Q90',
      kind: 'city',
      name: 'Paris',
      country: 'Q142',
      capitalOf: 'Q142',
      adjectives: { de: ['Pariser'] },
      source,
    },
  ],
  stateBodies: [],
  organisations: [
    { id: 'Q19771', name: 'Group of Twenty', kind: 'international', aliases: ['G20'], source },
    { id: 'Q7184', name: 'NATO', kind: 'international', names: { de: ['NATO', 'Nato'] }, source },
    { id: 'Q9630', name: 'Labour Party', kind: 'party', country: 'Q145', ambiguous: ['Labour'], source },
    {
      id: 'Q2429253',
      name: 'Islamic State',
      kind: 'armed-group',
      names: { de: ['Islamischer Staat', 'IS-Miliz'] },
      ambiguous: ['IS'],
      source,
    },
  ],
  people: [
    person('Q567', 'Angela Merkel', 'f', 'Q183', [['chancellor', 'Q183', '2005-11-22', '2021-12-08']]),
    person('Q61053', 'Olaf Scholz', 'm', 'Q183', [['chancellor', 'Q183', '2021-12-08', '2025-05-06']]),
    person('Q76', 'Barack Obama', 'm', 'Q30', [['president', 'Q30', '2009-01-20', '2017-01-20']]),
    person('Q22686', 'Donald Trump', 'm', 'Q30', [
      ['president', 'Q30', '2017-01-20', '2021-01-20'],
      ['president', 'Q30', '2025-01-20'],
    ]),
    person('Q192', 'David Cameron', 'm', 'Q145', [['prime-minister', 'Q145', '2010-05-11', '2016-07-13']]),
    person('Q264766', 'Theresa May', 'f', 'Q145', [['prime-minister', 'Q145', '2016-07-13', '2019-07-24']]),
    person(
      'Q7747',
      'Vladimir Putin',
      'm',
      'Q159',
      [
        ['president', 'Q159', '2000-05-07', '2008-05-07'],
        ['president', 'Q159', '2012-05-07'],
      ],
      { names: { de: ['Wladimir Putin'], ru: ['Владимир Путин'] } },
    ),
    person('Q12973', 'Laurent Fabius', 'm', 'Q142', [['foreign-minister', 'Q142', '2012-05-16', '2016-02-11']]),
    person('Q157', 'François Hollande', 'm', 'Q142', [['president', 'Q142', '2012-05-15', '2017-05-14']]),
    person('Q3052772', 'Emmanuel Macron', 'm', 'Q142', [['president', 'Q142', '2017-05-14']]),
    person('Q57665', 'Jens Stoltenberg', 'm', 'Q20', [['secretary-general', 'Q7184', '2014-10-01', '2024-10-01']]),
    person('Q57662', 'Ulrich Altmaier', 'm', 'Q183', [['economy-minister', 'Q183', '2018-03-14', '2021-12-08']]),
    person('Q57663', 'Ulrich Struck', 'm', 'Q183', [['defence-minister', 'Q183', '2002-07-19', '2005-11-22']]),
  ],
  members: new Set<string>(),
  knownAs: new Map(),
  writtenTitles: { fields: {}, titles: {} },
  series: [
    {
      id: 'g20-summit',
      name: 'G20 summit',
      names: { de: ['G20-Gipfel', 'G-20-Gipfel', 'G20-Treffen'] },
      organisation: 'Q19771',
      kind: 'summit',
      source,
    },
  ],
  events: [
    {
      id: 'Q19832564',
      name: '2015 G20 Antalya summit',
      kind: 'summit',
      from: '2015-11-15',
      to: '2015-11-16',
      place: 'Q6487',
      countries: ['Q43'],
      series: 'g20-summit',
      source,
    },
    {
      id: 'Q19832565',
      name: '2016 G20 Hangzhou summit',
      kind: 'summit',
      from: '2016-09-04',
      to: '2016-09-05',
      series: 'g20-summit',
      source,
    },
    {
      id: 'Q21480300',
      name: 'November 2015 Paris attacks',
      kind: 'attack',
      from: '2015-11-13',
      to: '2015-11-14',
      place: 'Q90',
      countries: ['Q142'],
      source,
    },
  ],
}

/** An engine over the small dataset. */
export const smallEngine = (): Engine => createEngine(compilePack(smallDataset))
