/** Which names are bylines and photo credits, in several languages. */
import { expect, test } from 'vitest'
import type { BlockText } from '../../../core/match/text.ts'
import { isCredit } from '../../../core/resolve/credits.ts'
import { tokenize } from '../../../core/text/tokenize.ts'

/** The name stands between square brackets. */
function credited(marked: string): boolean {
  const before = marked.slice(0, marked.indexOf('['))
  const name = marked.slice(marked.indexOf('[') + 1, marked.indexOf(']'))
  const tokens = tokenize(marked.replace(/[[\]]/g, ''))
  const from = tokenize(before).count
  return isCredit({ tokens } as BlockText, from, from + tokenize(name).count)
}

test.each([
  'The fire is out. Photograph: [David Jones]/PA',
  'Ein Feuer. (Foto: [Christian Schmidt]/dpa)',
  'Photo : [Philippe Martin] / AFP',
  '© [Ana Gomes]',
  'By [David Davis] in London',
  'Von [Michael Müller], Husum',
  'Par [Philippe Martin]',
  'CNN’s [Alex Mooney] contributed to this report.',
  'Фото: [Сергей Иванов] / ТАСС',
])('a credit: %s', (text) => expect(credited(text)).toBe(true))

test.each([
  'The picture shows that [David Davis] was in Brussels.',
  'Von [Michael Müller] erwartet der Senat heute eine Antwort auf die Fragen der Opposition.',
  'By Monday [David Davis] had changed his mind about the talks in Brussels.',
  'Le ministre [Philippe Martin] a parlé.',
])('no credit: %s', (text) => expect(credited(text)).toBe(false))
