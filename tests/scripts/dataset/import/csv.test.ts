import { describe, expect, it } from 'vitest'
import { parseCsv } from '../../../../scripts/dataset/import/csv.ts'

describe('comma-separated files', () => {
  it.each([
    [
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      '"Minister of Culture, Sport","say ""yes"""\r\nx,\r\n',
      [
        ['Minister of Culture, Sport', 'say "yes"'],
        ['x', ''],
      ],
    ],
    ['"two\nlines",z', [['two\nlines', 'z']]],
  ])('reads %j', (text, rows) => {
    expect(parseCsv(text)).toEqual(rows)
  })
  it('says where a quoted field has no end', () => {
    expect(() => parseCsv('a\n"b')).toThrow('row 2')
  })
})
