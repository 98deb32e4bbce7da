import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { Jurisdictions } from '../../../../scripts/dataset/import/jurisdictions.ts'
import { Registry } from '../../../../scripts/dataset/import/registry.ts'
import { type Extra, writePeople } from '../../../../scripts/dataset/import/write.ts'

const folder = mkdtempSync(join(tmpdir(), 'dramatis-import-'))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const places = { byCode: () => undefined } as unknown as Jurisdictions

/** What an import of the same sources writes each time. */
function importOnce(): Record<string, string> {
  const registry = new Registry(new Map())
  registry.add({
    who: { qid: 'Q11', name: 'Ada Holder' },
    file: 'cu',
    office: 'president',
    of: 'Q241',
    from: '1990-01-01',
    to: '1994-01-01',
    source: 'archigos',
  })
  registry.introduce({ qid: 'Q12', name: 'Bea Rebel' }, 'cu', 'handwritten')
  const extras = new Map<string, Extra>([['Q12', { known: 'revolutionary', prominent: 2 }]])
  writePeople(folder, registry.people, registry.settle(), places, extras)
  return Object.fromEntries(
    readdirSync(join(folder, 'people')).map((name) => [name, readFileSync(join(folder, 'people', name), 'utf8')]),
  )
}

describe('an import of the same sources', () => {
  it('writes the same files the second time, and no empty list of terms', () => {
    const first = importOnce()
    expect(importOnce()).toEqual(first)
    expect(first['cu.json']).toContain('"known": "revolutionary"')
    expect(first['cu.json']).not.toContain('"tenures": []')
  })
})
