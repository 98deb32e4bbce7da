/**
 * Every language's table of cases (cases/*.json) through the whole engine with the compiled dataset: what must be marked and as
 * whom, and what must not. A row with `pending` is known to be wrong for the reason given and is skipped.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Engine } from '../../../core/engine.ts'
import type { MentionKind } from '../../../core/match/mention.ts'
import { compiledEngine, compileTimeoutMs } from '../compiled-engine.ts'

interface Case {
  readonly lang: string
  /** The article's day, `YYYY-MM-DD`. */
  readonly date: string
  readonly text: string
  /** `name` is the entity's English name; a role's is its holder's. */
  readonly marks: readonly { readonly surface: string; readonly kind: MentionKind; readonly name: string }[]
  /** Parts of the text in which nothing may be marked. */
  readonly none?: readonly string[]
  readonly pending?: string
}

const folder = join(import.meta.dirname, 'cases')
const tables = readdirSync(folder).map((file) => ({
  language: file.replace('.json', ''),
  rows: JSON.parse(readFileSync(join(folder, file), 'utf8')) as Case[],
}))

let engine: Engine
beforeAll(async () => {
  engine = await compiledEngine()
}, compileTimeoutMs)

function marksOf({ text, lang, date }: Case) {
  const { mentions } = engine.annotate({
    blocks: [{ text, kind: 'paragraph' }],
    language: lang,
    published: date,
    url: '',
  })
  return mentions.flatMap(({ entity, kind, start, end }) =>
    entity === null ? [] : [{ surface: text.slice(start, end), kind, name: engine.facts.entity(entity)?.name }],
  )
}

/** A title may be part of a name ("Papa Francesco"), a Korean particle of the marked word. */
const sameSurface = (got: string, wanted: string, lang: string) =>
  got === wanted || got.endsWith(wanted) || wanted.endsWith(got) || (lang === 'ko' && got.startsWith(wanted))

describe.each(tables)('$language', ({ rows }) => {
  it('has at least sixty rows, some of them negative', () => {
    expect(rows.length).toBeGreaterThanOrEqual(60)
    expect(rows.filter((row) => (row.none ?? []).length > 0).length).toBeGreaterThanOrEqual(6)
  })

  it.each(rows.filter((row) => row.pending === undefined))('marks what it should in: $text', (row) => {
    const left = marksOf(row)
    for (const mark of row.marks) {
      const at = left.findIndex(
        (got) => got.name === mark.name && got.kind === mark.kind && sameSurface(got.surface, mark.surface, row.lang),
      )
      expect(
        at,
        `${mark.kind} "${mark.surface}" as ${mark.name}; marked: ${JSON.stringify(left)}`,
      ).toBeGreaterThanOrEqual(0)
      left.splice(at, 1)
    }
    for (const none of row.none ?? []) {
      expect(left.filter(({ surface }) => surface.includes(none) || none.includes(surface))).toEqual([])
    }
  })
})
