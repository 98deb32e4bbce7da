import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readLocalData } from '../../../../scripts/dataset/refresh/local-data.ts'
import { createPositionMap, mapPositions } from '../../../../scripts/dataset/refresh/positions.ts'

const local = readLocalData(join(import.meta.dirname, '../../../../data'))
const map = createPositionMap(local)

describe('positions as offices, by label', () => {
  const cases: [label: string, of: string, offices: string[]][] = [
    ['Minister of Foreign Affairs of Colombia', 'Q739', ['foreign-minister']],
    ['Foreign Minister of the People’s Republic of China', 'Q148', ['foreign-minister']],
    ['Federal Minister of Defence', 'Q183', ['defence-minister']],
    ['Danish Minister of Finance', 'Q35', ['finance-minister']],
    ['Prime Minister of the Kingdom of Denmark', 'Q35', ['prime-minister']],
    ['United States Secretary of the Treasury', 'Q30', ['finance-minister']],
    ['Chancellor of the Exchequer', 'Q145', ['finance-minister']],
    ['Minister of Foreign Affairs (Yemen)', 'Q805', ['foreign-minister']],
    ['Secretary General of NATO', 'Q7184', ['secretary-general']],
    // Another time, another rank, members: left out.
    ['Minister of Finance of Germany (1871–1918)', 'Q183', []],
    ['Shadow Foreign Secretary', 'Q145', []],
    ['President-elect of France', 'Q142', []],
    ['member of the German Bundestag', 'Q183', []],
    ['', 'Q183', []],
    ['Minister of Finance', 'Q999999999', []],
  ]
  it.each(cases)('%s of %s', (label, of, offices) => {
    expect(map({ id: 'Q999999999', label, ofs: [of], abolished: false }).map(({ office }) => office)).toEqual(offices)
  })
  it('a position of two countries is of none', () => {
    expect(map({ id: 'Q999999999', label: 'Minister of Finance', ofs: ['Q142', 'Q183'], abolished: false })).toEqual([])
  })
  it('the table goes before the label', () => {
    expect(map({ id: 'Q4970706', label: 'Chancellor of Germany (1949–)', ofs: [], abolished: false })).toMatchObject([
      { office: 'chancellor', of: 'Q183' },
    ])
  })
  it('a second name of an office gives way to the office’s own position', () => {
    const own = { id: 'Q1', label: 'Minister of Economy', ofs: ['Q878'], abolished: false }
    const second = {
      id: 'Q2',
      label: 'Minister of Finance and Economy',
      ofs: ['Q878'],
      abolished: false,
    }
    const offices = (positions: (typeof own)[], id: string) =>
      mapPositions(positions, map)
        .get(id)
        ?.map(({ office }) => office)
    expect(offices([second], 'Q2')).toContain('economy-minister')
    expect(offices([own, second], 'Q2')).not.toContain('economy-minister')
  })
})

describe('the table of known positions', () => {
  it('names each position once, with an office and a jurisdiction of the dataset', () => {
    const ids = local.positions.map(({ position }) => position)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    const lost = local.positions.filter(
      ({ office, of }) => office !== '-' && (!local.offices.has(office) || !local.bodies.has(of)),
    )
    expect(lost).toEqual([])
  })
})
