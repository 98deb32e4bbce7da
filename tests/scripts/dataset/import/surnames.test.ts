import { describe, expect, it } from 'vitest'
import { surnameOf } from '../../../../scripts/dataset/import/surnames.ts'

describe('surnames that are not the last word', () => {
  it.each([
    ['Benigno Aquino III', 'ph', false, 'Aquino'],
    ['Makarios III', 'cy', false, ''],
    ['Charles III', 'gb', true, ''],
    ['Sultan Al Jaber', 'ae', false, undefined],
    ['Badr bin Hamad Al Busaidi', 'om', false, 'Al Busaidi'],
    ['Ali bin Mohammed Al-Naimi', 'bh', false, 'Al-Naimi'],
    ['Faisal bin Farhan Al Saud', 'sa', false, ''],
    ['Mohammed bin Salman', 'sa', false, 'bin Salman'],
    ['Xi Jinping', 'cn', false, 'Xi'],
    ['Angela Merkel', 'de', false, undefined],
  ])('%s of %s (monarch: %s): %s', (name, file, monarch, surname) => {
    expect(surnameOf(name, file, monarch)).toBe(surname)
  })
})
