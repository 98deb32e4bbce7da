/** What the build takes out of Preact. */
import { expect, test } from 'vitest'
import { withoutMarkupFromStrings } from '../../../scripts/extension/no-markup-from-strings.ts'

test('the assignment goes, what is asked and what else is set stays', () => {
  expect(withoutMarkupFromStrings('f.__html==e.innerHTML||(e.innerHTML=f.__html),t.k=[]')).toBe(
    'f.__html==e.innerHTML||(0),t.k=[]',
  )
})

test('a Preact that sets markup in another way stops the build', () => {
  expect(() => withoutMarkupFromStrings('e.setHTML(f.__html)')).toThrow('expected an assignment')
})
