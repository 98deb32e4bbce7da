import { describe, expect, it } from 'vitest'
import type { Jurisdiction, Jurisdictions } from '../../../../scripts/dataset/import/jurisdictions.ts'
import { officesOf } from '../../../../scripts/dataset/import/offices.ts'

const place = (code: string, id: string, region = false): Jurisdiction => ({
  code,
  id,
  file: code.slice(0, 2),
  name: code,
  region,
  dependent: false,
})
const ontario = place('ca-on', 'Q1904', true)
const flanders = place('be-vlg', 'Q9337', true)
const bern = place('ch-be', 'Q11911', true)
const bremen = place('de-hb', 'Q1209', true)
const places: Jurisdictions = {
  find: () => undefined,
  byCode: () => undefined,
  all: () => [],
  regionOf: (_file, name) => ({ Ontario: ontario, Flanders: flanders, Bern: bern, Bremen: bremen })[name],
}
const short = (position: string, code = 'fr') =>
  officesOf(position, place(code, 'Q1'), places).map(({ office, title }) =>
    title === undefined ? office : `${office}: ${title}`,
  )

describe('positions of the sources', () => {
  it('leaves the ministers of a region to the region', () => {
    expect(officesOf('Flemish Minister of Energy', place('be', 'Q31'), places)).toEqual([
      { office: 'energy-minister', of: 'Q9337' },
    ])
  })
  it.each([
    ['Speaker of the Flemish Parliament', 'be', 'parliament-speaker', 'Q9337'],
    ['Mayor of Bern', 'ch', 'mayor', 'Q70'],
    ['Mayor of Bremen', 'de', 'mayor', 'Q1209'],
    ['Premier of Ontario', 'ca', 'regional-premier', 'Q1904'],
  ])('%s is of the place it names', (position, code, office, of) => {
    expect(officesOf(position, place(code, 'Q1'), places)).toMatchObject([{ office, of }])
  })
  it.each([
    ['Minister of Foreign Affairs', 'fr', ['foreign-minister']],
    ['Minister of Europe and Foreign Affairs', 'fr', ['foreign-minister']],
    [
      'Minister of Economy and Finance',
      'fr',
      ['finance-minister: Minister of Economy and Finance', 'economy-minister: Minister of Economy and Finance'],
    ],
    ['Minister of Foreign Trade', 'fr', ['trade-minister']],
    ['Minister of Foreign Affairs, European Union and Cooperation', 'es', ['foreign-minister']],
    [
      'Minister for Foreign Affairs and International Development Cooperation',
      'is',
      [
        'foreign-minister',
        'development-minister: Minister for Foreign Affairs and International Development Cooperation',
      ],
    ],
    [
      'Minister for International Development Cooperation',
      'se',
      ['development-minister: Minister for International Development Cooperation'],
    ],
    ['Secretary of Foreign Affairs', 'fm', ['foreign-minister']],
    ['Minister of State', 'pw', ['foreign-minister: Minister of State']],
    ['Minister for Foreign Affairs in the House', 'au', ['minister: Minister for Foreign Affairs in the House']],
    ['Minister of Foreign Affairs (PLC)', 'ye', ['foreign-minister']],
    [
      'Minister of Foreign Affairs (SPC)',
      'ye',
      ['minister: Minister of Foreign Affairs of the Supreme Political Council'],
    ],
    ['Minister for Defence Materiel', 'au', ['minister: Minister for Defence Materiel']],
    ['Minister of Social Justice', 'in', ['minister: Minister of Social Justice']],
    ['Minister of Higher Education', 'fr', ['science-minister']],
    ['Minister of Fisheries', 'no', ['minister: Minister of Fisheries']],
    ['Minister Delegate for European Affairs', 'fr', ['minister-delegate: Minister Delegate for European Affairs']],
    ['Deputy Minister of Finance', 'pl', ['deputy-minister: Deputy Minister of Finance']],
    ['Secretary of State', 'us', ['foreign-minister']],
    ['Attorney General', 'us', ['justice-minister']],
    ['Federal Chancellor', 'at', ['chancellor']],
    ['Taoiseach', 'ie', ['prime-minister']],
    ['Vice Premier', 'cn', ['deputy-prime-minister']],
    ['Governor of the Bank of England', 'gb', ['central-bank-governor: Governor of the Bank of England']],
    ['Speaker of the House of Representatives', 'us', ['lower-house-speaker: Speaker of the House of Representatives']],
    ['President of the Senate', 'fr', ['senate-president: President of the Senate']],
    ['Permanent Representative to the United Nations', 'fr', ['un-ambassador']],
    ['Premier of Ontario', 'ca', ['regional-premier']],
    ['Deputy Premier', 'au', []],
    ['Speaker of the Legislative Assembly', 'au', []],
    ['Mayor of Galway', 'ie', []],
    ['Landtagspräsident', 'at', []],
    ['Secretary-General to the President', 'tw', ['chief-of-staff: Secretary-General to the President']],
    ['Secretary-General of the Presidency', 'br', ['minister: Secretary-General of the Presidency']],
    ['Deputy Premier of Quebec', 'ca', []],
    ['ambassador to France', 'de', []],
    ['Justice of the Supreme Court', 'in', []],
  ])('%s (%s)', (position, code, offices) => {
    expect(short(position, code)).toEqual(offices)
  })
})
