import { describe, expect, it } from 'vitest'
import { formatRecords } from '../../../scripts/dataset/format.ts'

describe('the layout of record files', () => {
  const record = {
    name: 'B',
    id: 'Q2',
    tenures: [{ office: 'president', of: 'Q1', title: { fr: 'x', de: 'y' }, source: ['a'] }],
    names: { ru: ['Б'], de: ['B'] },
  }
  const text = formatRecords('people/xx.json', [record, { id: 'Q1', name: 'A' }])

  it('sorts people by name and fields in schema order', () => {
    expect(text.indexOf('"name": "A"')).toBeLessThan(text.indexOf('"name": "B"'))
    expect(text.indexOf('"id": "Q2"')).toBeLessThan(text.indexOf('"names"'))
    expect(text.indexOf('"names"')).toBeLessThan(text.indexOf('"tenures"'))
  })
  it('puts one tenure and one language on a line, German first', () => {
    expect(text).toContain(
      '    {"office": "president", "of": "Q1", "title": {"de": "y", "fr": "x"}, "source": ["a"]}\n',
    )
    expect(text).toContain('    "de": ["B"],\n    "ru": ["Б"]\n')
  })
  it('is JSON and stays as it is when formatted again', () => {
    expect(formatRecords('people/xx.json', JSON.parse(text))).toBe(text)
  })
})
