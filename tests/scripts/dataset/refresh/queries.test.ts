import { describe, expect, it } from 'vitest'
import * as queries from '../../../../scripts/dataset/refresh/queries.ts'

const ids = ['Q183', 'Q142']
const all: [name: string, query: string][] = [
  ['positionsOf', queries.positionsOf(ids)],
  ['positionsHeading', queries.positionsHeading(ids)],
  ['describePositions', queries.describePositions(ids)],
  ['holdersOf', queries.holdersOf(ids, 1990)],
  ['headsOf', queries.headsOf(ids)],
  ['chairsOf', queries.chairsOf(ids, 1990)],
  ['livesOf', queries.livesOf(ids)],
  ['namesOf', queries.namesOf(ids)],
  ['siblingsOf', queries.siblingsOf(ids)],
]
const variables = (text: string | undefined) => [...(text ?? '').matchAll(/\?(\w+)/g)].map(([, name]) => name).sort()

describe.each(all)('%s', (_, query) => {
  it('asks for the items only', () => {
    expect(query).toMatch(/VALUES \?\w+ \{ wd:Q183 wd:Q142 \}/)
  })
  it('orders by everything it selects, so that pages neither repeat nor lose rows', () => {
    expect(variables(/ORDER BY (.*)$/.exec(query)?.[1])).toEqual(
      variables(/SELECT DISTINCT (.*) WHERE/.exec(query)?.[1]),
    )
  })
  it('closes what it opens', () => {
    for (const [open, close] of ['{}', '[]', '()'].map((pair) => pair.split('')))
      expect(query.split(open ?? '').length).toBe(query.split(close ?? '').length)
  })
  it('selects nothing that it does not bind', () => {
    const body = query.slice(query.indexOf('WHERE'), query.indexOf('ORDER BY'))
    for (const name of variables(/SELECT DISTINCT (.*) WHERE/.exec(query)?.[1])) expect(body).toContain(`?${name}`)
  })
})

it('no query is made of anything but item ids', () => {
  expect(() => queries.livesOf(['Q1 } DROP'])).toThrow('expected a Wikidata item id')
})
