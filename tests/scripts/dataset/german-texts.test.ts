/** German for what people are known as and for English titles. */
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { translateTitle } from '../../../core/facts/translate-title.ts'
import { knownIn, readKnownAs, readTitles } from '../../../scripts/dataset/german-texts.ts'

const written = (name: string, lines: readonly string[]) => {
  const path = join(tmpdir(), `dramatis-${process.pid}-${name}`)
  writeFileSync(path, `${lines.join('\n')}\n`)
  return path
}

describe('known as', () => {
  const table = readKnownAs(
    written('known.tsv', ['# head', 'known\tm\tf', 'activist\tAktivist\tAktivistin', 'queen\t\tKönigin']),
  )
  test.each([
    ['activist', 'f', { de: 'Aktivistin' }],
    ['activist', undefined, { de: 'Aktivist' }],
    ['queen', 'f', { de: 'Königin' }],
    ['queen', undefined, {}],
    ['banker', 'm', {}],
    [undefined, 'm', {}],
  ] as const)('%s %s', (known, gender, texts) => {
    expect(knownIn(table, known, gender)).toEqual(texts)
  })
})

describe('titles', () => {
  const table = readTitles(
    written('titles.tsv', [
      'english\tm\tf',
      'Health\tGesundheit',
      'Posts\tPost',
      'Small and Medium Enterprises\tkleine und mittlere Unternehmen',
      'Lord Privy Seal\tLordsiegelbewahrer\tLordsiegelbewahrerin',
    ]),
  )
  test.each([
    ['Minister of Health', 'Minister für Gesundheit'],
    [
      'Minister for Posts, Small and Medium Enterprises, and Health',
      'Minister für Post, kleine und mittlere Unternehmen und Gesundheit',
    ],
    ['Deputy Minister of Posts', 'Vizeminister für Post'],
    ['European Commissioner for Health', 'EU-Kommissar für Gesundheit'],
    ['Lord Privy Seal', 'Lordsiegelbewahrer'],
    ['Minister of Health and Wealth', undefined],
    ['Minister of State, Health', undefined],
    ['Health', undefined],
  ])('%s', (english, german) => {
    expect(translateTitle(table, english)?.m).toBe(german)
  })

  test('a row without German is refused', () => {
    expect(() => readTitles(written('bad.tsv', ['english\tm\tf', 'Health']))).toThrow('"Health" has no German')
  })
})
