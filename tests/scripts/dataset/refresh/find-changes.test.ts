import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Person } from '../../../../scripts/dataset/records.ts'
import { applyChanges } from '../../../../scripts/dataset/refresh/apply-changes.ts'
import { type Change, isAccepted, lineOf } from '../../../../scripts/dataset/refresh/change.ts'
import { findChanges } from '../../../../scripts/dataset/refresh/find-changes.ts'
import { readLocalData } from '../../../../scripts/dataset/refresh/local-data.ts'
import { openPageStore } from '../../../../scripts/dataset/refresh/page-store.ts'
import { createQueryService } from '../../../../scripts/dataset/refresh/query-service.ts'
import { createPageReader } from '../../../../scripts/dataset/refresh/read-pages.ts'
import { validateDataset } from '../../../../scripts/dataset/validate.ts'
import { testWorld } from './recorded-service.ts'
import { temporaryFolder, testData } from './test-data.ts'

const options = {
  endpoint: 'https://service.test/sparql',
  userAgent: 'Test/1 (a@b.org)',
  pauseMs: 0,
  tries: 2,
  timeoutMs: 1000,
}
const day = '2026-11-23'

interface Run {
  readonly world?: ReturnType<typeof testWorld>
  readonly state?: string
  readonly resume?: boolean
  readonly pageSize?: number
}

/** Refreshes Germany in the folder `data` from the recordings. */
function refresh(
  data: string,
  { world = testWorld(), state, resume = false, pageSize = 5 }: Run = {},
): Promise<Change[]> {
  const store = openPageStore(state ?? join(temporaryFolder(), 'state.jsonl'), day, resume)
  const read = createPageReader(createQueryService(options, world), store, pageSize)
  const settings = { day: store.day, sinceYear: 1990, translated: new Map() }
  return findChanges({ kind: 'country', country: 'Q183' }, readLocalData(data), settings, read)
}

const lines = (changes: readonly Change[]) => changes.map(lineOf)
const peopleOf = (data: string) =>
  new Map(
    (JSON.parse(readFileSync(join(data, 'people/de.json'), 'utf8')) as Person[]).map((person) => [person.name, person]),
  )

describe('what differs from the recorded Germany', () => {
  it('is one line per fact', async () => {
    expect(lines(await refresh(testData()))).toMatchInlineSnapshot(`
      [
        "+ data/people/de.json Q567 Angela Merkel: chancellor of Germany from 2005-11-22, until now 2005-11",
        "+ data/people/de.json Q567 Angela Merkel: born 1954-07-17",
        "? data/people/de.json Q910002 Erna Muster: not in data; foreign-minister of Germany ? to now: ended on a day that Wikidata does not know",
        "= data/people/de.json Q76658 Frank-Walter Steinmeier: president of Germany still in office, as of 2026-11-23 instead of 2025-01-31",
        "! data/people/de.json Q76658 Frank-Walter Steinmeier: foreign-minister of Germany ended 2009-10-28, not 2009-10-15 (editor)",
        "~ data/people/de.json Q76658 Frank-Walter Steinmeier: foreign-minister of Germany ended 2017-01-27, not 2017-02-28 (reign)",
        "+ data/people/de.json Q566257 Friedrich Merz: chancellor of Germany 2025-05-06 to now",
        "+ data/people/de.json Q566257 Friedrich Merz: in ru: Фридрих Мерц",
        "+ data/people/de.json Q910001 Jonas Beispiel: new person, born 1963",
        "+ data/people/de.json Q910001 Jonas Beispiel: foreign-minister of Germany 2025-05-06 to now",
        "+ data/people/de.json Q61053 Olaf Scholz: chancellor of Germany ended 2025-05-06",
      ]
    `)
  })
  it('is the same for pages of every size', async () => {
    const whole = await refresh(testData(), { pageSize: 1000 })
    for (const pageSize of [1, 3, 12]) expect(await refresh(testData(), { pageSize })).toEqual(whole)
  })
  it('a new person in an office that somebody else has is doubtful', async () => {
    const tenure = { office: 'foreign-minister', of: 'Q183', from: '2025-05-06', asOf: '2026-01-01', source: ['press'] }
    const data = testData([{ id: 'Q900010', name: 'Other Minister', tenures: [tenure] }])
    const marks = (await refresh(data)).filter(({ id }) => id === 'Q910001').map(({ mark }) => mark)
    expect(marks).toEqual(['?', '!'])
  })
  it('asks for positions only that are offices of ours', async () => {
    const world = testWorld()
    await refresh(testData(), { world })
    const holders = world.queries.filter((query) => /\{ \?statement ps:P39 \?position/.test(query)).join('\n')
    expect(holders).toContain('wd:Q4970706')
    expect(holders).toContain('wd:Q900001')
    expect(holders).not.toMatch(/Q900002|Q900003/)
  })
})

describe('apply', () => {
  async function applied(data: string, contradictions = false): Promise<Map<string, Person>> {
    applyChanges(
      data,
      (await refresh(data)).filter((change) => isAccepted(change, contradictions)),
    )
    return peopleOf(data)
  }
  it('writes additions with their source and the day, in canonical form', async () => {
    const data = testData()
    const people = await applied(data)
    expect(people.get('Olaf Scholz')?.tenures).toEqual([
      {
        office: 'chancellor',
        of: 'Q183',
        from: '2021-12-08',
        to: '2025-05-06',
        source: ['peppercat-observed', 'wikidata'],
      },
    ])
    expect(people.get('Friedrich Merz')?.tenures).toEqual([
      { office: 'chancellor', of: 'Q183', from: '2025-05-06', asOf: day, source: ['wikidata'] },
    ])
    expect(people.get('Frank-Walter Steinmeier')?.tenures?.at(-1)).toMatchObject({ office: 'president', asOf: day })
    expect(people.get('Jonas Beispiel')).toMatchObject({
      born: '1963',
      country: 'Q183',
      names: { ru: ['Йонас Байшпиль'] },
    })
    const { problems } = validateDataset(data)
    expect(problems.filter(({ file }) => file.startsWith('people/'))).toEqual([])
  })
  it('leaves hand edits and stronger sources alone', async () => {
    const data = testData([
      {
        id: 'Q61053',
        name: 'Olaf Scholz',
        tenures: [
          { office: 'chancellor', of: 'Q183', from: '2021-12-09', asOf: '2025-01-31', source: ['handwritten'] },
        ],
      },
    ])
    const before = peopleOf(data)
    const people = await applied(data, true)
    expect(people.get('Olaf Scholz')?.tenures).toEqual(before.get('Olaf Scholz')?.tenures)
    expect(people.get('Frank-Walter Steinmeier')?.tenures?.[0]).toEqual(
      before.get('Frank-Walter Steinmeier')?.tenures?.[0],
    )
  })
  it('contradicts a weaker source only when asked to', async () => {
    const endOf = (people: Map<string, Person>) => people.get('Frank-Walter Steinmeier')?.tenures?.[1]?.to
    expect(endOf(await applied(testData()))).toBe('2017-02-28')
    expect(endOf(await applied(testData(), true))).toBe('2017-01-27')
  })
  it('leaves nothing to add the second time', async () => {
    const data = testData()
    await applied(data)
    const text = readFileSync(join(data, 'people/de.json'), 'utf8')
    const again = await refresh(data)
    expect(again.filter((change) => isAccepted(change, false))).toEqual([])
    expect(
      applyChanges(
        data,
        again.filter((change) => isAccepted(change, false)),
      ),
    ).toEqual([])
    expect(readFileSync(join(data, 'people/de.json'), 'utf8')).toBe(text)
  })
  it('does not write a new person whose tenures were turned down', async () => {
    const data = testData()
    const changes = (await refresh(data)).filter(({ id, patch }) => id === 'Q910001' && patch?.kind === 'person')
    expect(changes).toHaveLength(1)
    expect(applyChanges(data, changes)).toEqual([])
  })
  it('moves a member of parliament who gets an office to people/', async () => {
    const data = testData()
    writeFileSync(join(data, 'people/de.json'), '[]\n')
    const member: Person = { id: 'Q1' as Person['id'], name: 'A B', tenures: [] }
    const tenure = { office: 'minister', of: 'Q183', from: '2025', source: ['wikidata'] } as const
    applyChanges(data, [
      {
        mark: '+',
        file: 'members/de.json',
        id: 'Q1',
        name: 'A B',
        text: '',
        patch: { kind: 'person', record: member },
      },
      {
        mark: '+',
        file: 'members/de.json',
        id: 'Q1',
        name: 'A B',
        text: '',
        patch: { kind: 'tenure', tenure: { ...tenure, of: tenure.of as Person['id'], source: [...tenure.source] } },
      },
    ])
    expect(peopleOf(data).get('A B')?.tenures).toEqual([tenure])
  })
})

describe('a run that breaks off', () => {
  it('goes on with --resume where it was and comes to the same result', async () => {
    const state = join(temporaryFolder(), 'state.jsonl')
    const whole = testWorld()
    const expected = await refresh(testData(), { world: whole })
    const broken = testWorld((_, n) => (n >= 4 ? { status: 503, body: '' } : undefined))
    await expect(refresh(testData(), { world: broken, state })).rejects.toThrow('continue with --resume')
    const rest = testWorld()
    expect(await refresh(testData(), { world: rest, state, resume: true })).toEqual(expected)
    expect(rest.queries).toEqual(whole.queries.slice(4))
  })
  it('writes nothing', async () => {
    const data = testData()
    const before = readFileSync(join(data, 'people/de.json'), 'utf8')
    await expect(refresh(data, { world: testWorld(() => ({ body: '{"head":' })) })).rejects.toThrow('cut off')
    expect(readFileSync(join(data, 'people/de.json'), 'utf8')).toBe(before)
  })
})
