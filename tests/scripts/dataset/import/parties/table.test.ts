/** The hand-written party tables: how a line is read, and what is refused. */
import { describe, expect, test } from 'vitest'
import { parseTable, readTables } from '../../../../../scripts/dataset/import/parties/table.ts'

describe('parseTable', () => {
  test('reads id, name, marked forms by language and years', () => {
    const [party] = parseTable(
      "# DEU\nQ1 | People's Party | *=!PPX | de=Volkspartei; ?Volk | from=1990 | to=2001\n",
      'x',
    )
    expect(party).toMatchObject({
      id: 'Q1',
      country: 'DEU',
      name: 'People’s Party',
      founded: '1990',
      dissolved: '2001',
    })
    expect(party?.forms.get('*')).toEqual([{ text: 'PPX', mark: '!' }])
    expect(party?.forms.get('de')).toEqual([
      { text: 'Volkspartei', mark: '' },
      { text: 'Volk', mark: '?' },
    ])
  })

  test('a hyphen in place of the id leaves the id open', () => {
    expect(parseTable('# KOR\n- | New Party | en=New Party', 'x')[0]?.id).toBeUndefined()
  })

  test.each([
    ['a line before the first country', 'Q1 | Party | en=Party'],
    ['a line without id', '# DEU\nParty | en=Party'],
    ['a field without key', '# DEU\nQ1 | Party | Partei'],
  ])('refuses %s with file and line', (_, text) => {
    expect(() => parseTable(text, 'europe')).toThrow(/europe:\d/)
  })
})

test('no id stands twice in the tables of the repository', () => {
  const ids = readTables().flatMap((party) => party.id ?? [])
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
})
