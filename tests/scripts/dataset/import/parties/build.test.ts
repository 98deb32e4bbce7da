/** Records of parties from a table line, a row of Party Facts and labels. */
import { describe, expect, test } from 'vitest'
import { draftParty, isInitials, slugOf, toRecord } from '../../../../../scripts/dataset/import/parties/build.ts'
import { parseTable } from '../../../../../scripts/dataset/import/parties/table.ts'

const rules = { bearers: new Map([['cdu', 2]]), generic: new Set<string>(), taken: new Set<string>() }
const facts = {
  id: 'Q2',
  country: 'BRA',
  name: 'Brazilian Social Democracy Party',
  native: ['Partido da Social Democracia Brasileira'],
  short: 'PSDB/XX',
  founded: '1988',
  dissolved: undefined,
}

describe('isInitials', () => {
  test.each([
    ['PSDB', 'Partido da Social Democracia Brasileira', true],
    ['PSJ', 'Nihon Shakai-tō', false],
    ['PS', 'Parti socialiste', false],
  ])('%s of "%s"', (short, name, expected) => {
    expect(isInitials(short, [name])).toBe(expected)
  })
})

test('a party without id gets a slug of name and country', () => {
  expect(slugOf('Se Acabó La Fiesta', 'ESP')).toBe('x:se-acabo-la-fiesta-esp')
})

test('a row alone gives the native name in its language and initials as alias', () => {
  const record = toRecord(draftParty(undefined, facts, undefined), 'Q155', rules, undefined)
  expect(record).toMatchObject({
    id: 'Q2',
    names: { pt: ['Partido da Social Democracia Brasileira'] },
    aliases: ['Partido da Social Democracia Brasileira', 'PSDB'],
    founded: '1988',
    source: ['partyfacts'],
  })
})

test.each([
  ['!CDU', undefined],
  ['CDU', ['CDU']],
  ['?CDU', ['CDU']],
])('a form that others bear, written "%s" in the table', (form, ambiguous) => {
  const [line] = parseTable(`# DEU\nQ3 | Christian Democratic Union | *=${form} | de=CDU`, 'x')
  const record = toRecord(draftParty(line, undefined, undefined), 'Q183', rules, undefined)
  expect(record.ambiguous).toEqual(ambiguous)
})

test('what nothing confirms is unconfirmed', () => {
  const [line] = parseTable('# DEU\n- | Young Union Party | en=Young Union Party', 'x')
  const draft = draftParty(line, undefined, undefined)
  expect(toRecord(draft, 'Q183', rules, undefined)).toMatchObject({ unconfirmed: true, source: ['editor'] })
  expect(toRecord(draft, 'Q183', rules, 'current-events').unconfirmed).toBeUndefined()
})
