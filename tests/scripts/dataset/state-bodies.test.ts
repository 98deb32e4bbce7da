/** The table of bodies of state: how its lines are read, which bodies are made of them, and that data/ holds no line in vain. */
import { expect, test } from 'vitest'
import { dataFolder } from '../../../scripts/dataset/format.ts'
import { loadDataset } from '../../../scripts/dataset/load.ts'
import type { Country, Organisation, Person } from '../../../scripts/dataset/records.ts'
import { institutionsOf, makeStateBodies } from '../../../scripts/dataset/state-bodies.ts'
import { nameWithoutCountry, readStateTable } from '../../../scripts/dataset/state-table.ts'

const table = `# comment
[central-bank] central-bank
Central Bank {of}: NA KE
MY Bank Negara Malaysia; BNM; Bank Negara; ms=Bank pusat?; =Q1

[environment-ministry] ministry
Ministry of Environment {of}: *
KE Ministry of Environment of Kenya; +tourism-ministry
`
const source = ['test']
const country = (id: string, iso: string, name: string): Country => ({ id, iso, name, weight: 0.1, source })
const countries = [country('Q1', 'NA', 'Namibia'), country('Q2', 'KE', 'Kenya'), country('Q3', 'MY', 'Malaysia')]
const minister = (of: string, to: string | undefined, title?: string): Person => ({
  id: `P${of}${to}`,
  name: 'Somebody',
  tenures: [{ office: 'environment-minister', of, ...(to && { to }), ...(title && { title: { en: title } }), source }],
})
const make = (organisations: Organisation[] = [], people: Person[] = []) =>
  makeStateBodies({ countries, people, organisations, stateBodies: readStateTable(table) })

test('a line of its own gives a name, forms, an id and what else the body is', () => {
  expect(make().find(({ country }) => country === 'Q3')).toEqual({
    id: 'Q1',
    name: 'Bank Negara Malaysia',
    kind: 'central-bank',
    country: 'Q3',
    institutions: ['central-bank'],
    aliases: ['BNM', 'Bank Negara'],
    names: { ms: ['Bank pusat'] },
    ambiguous: ['BNM', 'Bank pusat'],
    source: ['editor'],
  })
  expect(make().find(({ name }) => name.startsWith('Ministry'))?.institutions).toEqual([
    'environment-ministry',
    'tourism-ministry',
  ])
})

test('a record that is the institution goes before', () => {
  const bank = {
    id: 'x:bank',
    name: 'Bank',
    kind: 'central-bank',
    country: 'Q1',
    institutions: ['central-bank'],
    source,
  }
  expect(make([bank as Organisation]).map(({ id }) => id)).toEqual([
    'Q1',
    'x:ministry-environment-ke',
    'x:central-bank-ke',
  ])
})

test.each([
  [
    'its latest minister’s title',
    undefined,
    'Minister of Environment, Forestry and Tourism',
    'Ministry of Environment, Forestry and Tourism of Namibia',
  ],
  [
    'the pattern where the title has another field',
    undefined,
    'Minister of Mines',
    'Ministry of Environment of Namibia',
  ],
  ['the pattern where there is no title', '2019', undefined, 'Ministry of Environment of Namibia'],
  ['nothing where the last minister left long ago', '2009', undefined, undefined],
])('a ministry is called by %s', (_, to, title, name) => {
  expect(make([], [minister('Q1', to, title)]).find(({ id }) => id === 'x:ministry-environment-na')?.name).toBe(name)
})

test.each([
  ['Independent Electoral Commission of Kenya', 'Independent Electoral Commission'],
  ['National Guard (Tunisia)', 'National Guard'],
  ['Central Bank of Kenya', undefined],
  ['Kenya Police', undefined],
])('%s without its country is %s', (name, expected) => expect(nameWithoutCountry(name, 'of Kenya')).toBe(expected))

test('a line that is neither is refused with its place', () => {
  expect(() => readStateTable('[court] court\nSupreme Court: NA\n')).toThrow('line 2')
})

test('the table of the dataset has no line that a record or another line makes void', () => {
  const { countries, organisations, stateBodies } = loadDataset(dataFolder)
  const isos = new Map(countries.filter(({ to }) => !to).map(({ iso, id }) => [iso, id]))
  const known = institutionsOf(organisations)
  const seen = new Set<string>()
  const void_: string[] = []
  for (const { iso, institutions, name } of stateBodies) {
    if (iso === '*') continue
    const [first = ''] = institutions
    const id = isos.get(iso)
    if (id === undefined || known[first]?.[id] !== undefined || seen.has(`${first} ${iso}`))
      void_.push(`${iso} ${name}`)
    seen.add(`${first} ${iso}`)
  }
  expect(void_).toEqual([])
})
