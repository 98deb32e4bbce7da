import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readParties, titleOf } from '../../../../scripts/dataset/import/parties.ts'

const wiki = 'https://en.wikipedia.org/wiki/'
let facts = ''

beforeAll(() => {
  facts = mkdtempSync(join(tmpdir(), 'parties-'))
  mkdirSync(join(facts, 'parties'))
  mkdirSync(join(facts, 'parlgov'))
  writeFileSync(
    join(facts, 'parties/partyfacts_parties.csv'),
    `country,partyfacts_id,qid,name_english,name_native,name_other,short,founded,dissolved,wikipedia
AAA,1,Q1,Green Party,Die Grünen,,GRÜNE,1980,,${wiki}Green_Party_%28Aaa%29
AAA,2,Q2,Tiny Party,Winzige,,TP,1990,,${wiki}Tiny_Party
AAA,3,Q3,Known Party,Bekannte,,KP,1990,,${wiki}Known_Party
BBB,4,Q4,Labelled Union,Vereinigung,,LU/English,1990,,${wiki}Labelled_Union
BBB,5,,No Id,No Id,,NI,1990,,
`,
  )
  writeFileSync(
    join(facts, 'parties/parlgov_parties.csv'),
    `party_id,country,party_name,party_name_english,wikipedia
10,AAA,Die Grünen,Green Party,${wiki}Green_Party_%28Aaa%29
11,AAA,Winzige,Tiny Party,${wiki}Tiny_Party
12,AAA,Bekannte,Known Party,${wiki}Known_Party
`,
  )
  writeFileSync(
    join(facts, 'parlgov/view_election.csv'),
    'election_date,party_id,vote_share\n2005-01-01,10,7.5\n2005-01-01,11,1.2\n2005-01-01,12,30\n',
  )
  writeFileSync(join(facts, 'parlgov/view_cabinet.csv'), 'start_date,party_id,cabinet_party\n1990-01-01,11,1\n')
})
afterAll(() => rmSync(facts, { recursive: true }))

describe('parties from ParlGov and Party Facts', () => {
  const labels = () => new Map([['Q4', new Map(['de', 'fr', 'es', 'ru'].map((language) => [language, ['x']]))]])
  const read = () => readParties(facts, new Set(['Q3']), [], labels, (code) => (code === 'AAA' ? 'Q100' : 'Q200'))

  it('keeps who won five per cent, elsewhere who is known in four languages, and nobody twice', () => {
    expect(read().map((party) => party.id)).toEqual(['Q1', 'Q4'])
  })
  it('names them as the encyclopedia does, with native name and acronym as aliases', () => {
    expect(read()[0]).toEqual({
      id: 'Q1',
      name: 'Green Party',
      kind: 'party',
      country: 'Q100',
      aliases: ['Die Grünen', 'GRÜNE'],
      founded: '1980',
      source: ['partyfacts'],
      ambiguous: ['Green Party', 'GRÜNE'],
    })
    expect(read()[1]?.aliases).toEqual(['Vereinigung', 'LU'])
  })
  it('leaves out a party called like one that is there', () => {
    const names = readParties(facts, new Set(), ['Q100:green party'], labels, () => 'Q100').map((party) => party.id)
    expect(names).not.toContain('Q1')
  })
  it.each([
    [`${wiki}Labour_Party_%28UK%29`, 'Labour Party'],
    [`${wiki}Fidesz#History`, 'Fidesz'],
    ['https://de.wikipedia.org/wiki/SPD', undefined],
    ['', undefined],
  ])('%s is the article %s', (url, title) => expect(titleOf(url)).toBe(title))
})
