/** "The president" of a country that the article does not name is no speaker of parliament named some paragraphs before. */
import { beforeAll, expect, it } from 'vitest'
import type { Engine } from '../../../core/engine.ts'
import { compiledEngine, compileTimeoutMs } from '../compiled-engine.ts'

let engine: Engine
beforeAll(async () => {
  engine = await compiledEngine()
}, compileTimeoutMs)

function rolesIn(...texts: string[]) {
  const { mentions } = engine.annotate({
    blocks: texts.map((text) => ({ text, kind: 'paragraph' as const })),
    language: 'en',
    published: '2022-05-10',
    url: '',
  })
  return mentions.filter(({ kind, entity }) => kind === 'role' && entity !== null)
}

it('leaves "the president" alone three paragraphs behind a speaker', () => {
  const roles = rolesIn(
    'Lawmakers in Iraq’s parliament backed its speaker, Mohamed al-Halbousi.',
    'Ministers met in Paris.',
    'Talks went on.',
    'A list of ministers goes to the president, a spokesman said.',
  )
  expect(roles).toEqual([])
})

it('reads it as the president whom the article names', () => {
  const [role] = rolesIn(
    'Lawmakers in Iraq’s parliament backed its speaker, Mohamed al-Halbousi, and met Barham Salih.',
    'Ministers met in Paris.',
    'Talks went on.',
    'A list of ministers goes to the president, a spokesman said.',
  )
  expect(role && engine.facts.entity(role.entity as string)?.name).toBe('Barham Salih')
})
