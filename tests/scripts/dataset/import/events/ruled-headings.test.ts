// What the table of headings says: votes with their day and country, headings that name nothing of their own.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dataFolder } from '../../../../../scripts/dataset/format.ts'
import { readRuledHeadings } from '../../../../../scripts/dataset/import/events/ruled-headings.ts'
import type { Country } from '../../../../../scripts/dataset/records.ts'

const countries = JSON.parse(readFileSync(join(dataFolder, 'countries.json'), 'utf8')) as Country[]

describe('ruled headings', () => {
  const ruled = readRuledHeadings(countries)

  it('give a vote its days and its country', () => {
    expect(ruled.get('2014 Greek local elections')).toMatchObject({
      kind: 'election',
      from: '2014-05-18',
      to: '2014-05-25',
      countries: ['Q41'],
    })
  })

  it.each(['2016 Aftermath of the Bulgarian presidential election', '2024 U.S. elections'])(
    '%s names none',
    (heading) => {
      expect(ruled.has(heading)).toBe(true)
      expect(ruled.get(heading)).toBeUndefined()
    },
  )
})
