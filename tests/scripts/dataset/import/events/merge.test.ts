/** Hand edits survive an import; imported records are replaced. */
import { describe, expect, it } from 'vitest'
import { fileOf, slugOf } from '../../../../../scripts/dataset/import/events/build.ts'
import { mergeFiles, toRecord } from '../../../../../scripts/dataset/import/events/merge.ts'
import type { EventRecord } from '../../../../../scripts/dataset/records.ts'

const record = (fields: object) =>
  ({
    id: 'x:a',
    name: 'A',
    kind: 'attack',
    from: '2020-01-01',
    source: ['current-events'],
    ...fields,
  }) as unknown as EventRecord
const draft = {
  name: 'A',
  kind: 'attack' as const,
  from: '2020-01-02',
  countries: [],
  names: { fr: ['Attentat A'] },
  sources: ['reign'],
}
const noId = () => undefined

describe('an import', () => {
  it('replaces what it made before', () => {
    const merged = mergeFiles(new Map([['attacks', [record({})]]]), [
      { file: 'attacks', record: toRecord(draft, noId) },
    ])
    expect(merged.get('attacks')?.map((event) => event.from)).toEqual(['2020-01-02'])
  })

  it('keeps a record by hand and only fills its missing languages and sources', () => {
    const hand = record({ source: ['editor'], names: { de: ['Anschlag A'] } })
    const [kept] =
      mergeFiles(new Map([['attacks', [hand]]]), [{ file: 'attacks', record: toRecord(draft, noId) }]).get('attacks') ??
      []
    expect(kept).toMatchObject({
      from: '2020-01-01',
      names: { de: ['Anschlag A'], fr: ['Attentat A'] },
      source: ['editor', 'reign'],
    })
  })

  it('knows a record by hand under any of its English names', () => {
    const hand = record({ id: 'Q1', name: 'B', source: ['editor'], names: { en: ['B', 'A'] } })
    expect(
      [
        ...mergeFiles(new Map([['other', [hand]]]), [{ file: 'attacks', record: toRecord(draft, noId) }]).values(),
      ].flat(),
    ).toHaveLength(1)
  })

  it('takes a Wikidata id only where a source gives it', () => {
    expect(toRecord(draft, noId).id).toBe('x:a')
    expect(toRecord(draft, () => ({ id: 'Q5', sources: ['wikidata-labels'] }))).toMatchObject({
      id: 'Q5',
      source: ['reign', 'wikidata-labels'],
    })
  })
})

describe('ids and files', () => {
  it.each([
    ['2021 Côte d’Ivoire election', 'x:2021-cote-divoire-election'],
    ['Murder of Walter Lübcke', 'x:murder-of-walter-lubcke'],
  ])('%s → %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug)
  })

  it.each([
    ['assassination', 'attacks'],
    ['conference', 'summits'],
    ['pandemic', 'disasters'],
    ['unheard-of', 'other'],
  ])('%s goes to %s', (kind, file) => {
    expect(fileOf(kind)).toBe(file)
  })
})
