/** The look of marks as CSS text. */
import { describe, expect, test } from 'vitest'
import { markCss } from '../../../core/marks/mark-css.ts'

/** What highlight pseudo-elements may carry without laying anything out anew. */
const ALLOWED = new Set(['color', 'background-color', 'text-decoration', 'text-underline-offset', '--dramatis-alive'])

describe('markCss', () => {
  test.each([
    ['dotted', 'auto'],
    ['solid', 'auto'],
    ['background', '#aa0000'],
    ['hidden', 'auto'],
  ] as const)('%s in %s has rules for our names only, with properties that lay nothing out', (style, colour) => {
    const css = markCss({ style, colour })
    const selectors = [...css.matchAll(/([^{}]+)\{/g)].map(([, selector]) => selector?.trim())
    expect(
      selectors.filter((each) => !/^(@media print|::highlight\(dramatis-[a-z]+\)|dramatis-card)$/.test(each ?? '')),
    ).toEqual([])
    const properties = [...css.matchAll(/(?<=[{;])([a-z-]+):/g)].map(([, property]) => property ?? '')
    expect(properties.filter((property) => !ALLOWED.has(property))).toEqual([])
  })
  test('hidden marks are painted only where the reader is', () => {
    const screen = markCss({ style: 'hidden', colour: 'auto' }).split('@media')[0]
    expect(screen?.match(/dramatis-[a-z]+/g)).toEqual(['dramatis-active'])
  })
  test('the reader’s colour is used for every kind', () => {
    const screen = markCss({ style: 'solid', colour: '#aa0000' }).split('@media')[0] ?? ''
    expect(screen.match(/#[0-9a-f]{6}/g)?.every((colour) => colour === '#aa0000')).toBe(true)
  })
  test('kinds have colours of their own by default', () => {
    const screen = markCss({ style: 'solid', colour: 'auto' }).split('@media')[0] ?? ''
    expect(new Set(screen.match(/#[0-9a-f]{6}/g)).size).toBeGreaterThan(3)
  })
})
