/**
 * Country flags for cards, from country-flag-icons (MIT): the drawings as plain data, packaged as flags.json. The background
 * sends a card only the flag it shows, and the card builds it element by element, which no page policy forbids.
 */
import * as icons from 'country-flag-icons/string/3x2'
import { parseHTML } from 'linkedom'
import type { Flag, FlagShape } from '../../core/cards/model.ts'

type Drawing = NonNullable<Flag['drawing']>

/** What the drawings are made of; anything else stops the build, so that no other element ever reaches a page. */
const tags = new Set(['path', 'g', 'circle', 'ellipse'])
const attributes = new Set([
  'd',
  'fill',
  'fill-rule',
  'clip-rule',
  'transform',
  'cx',
  'cy',
  'r',
  'rx',
  'ry',
  'stroke',
  'stroke-width',
  'stroke-miterlimit',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'fill-opacity',
])

/** The packaged flags by ISO 3166-1 alpha-2 code. */
export function flagsFile(): { relativeDest: string; contents: string } {
  return { relativeDest: 'flags.json', contents: JSON.stringify(flags()) }
}

/** All flags of countries and territories with a two-letter code, and the EU's. */
export function flags(): Record<string, Drawing> {
  const codes = Object.keys(icons)
    .filter((code) => /^[A-Z]{2}$/.test(code))
    .sort()
  return Object.fromEntries(
    codes.map((code) => [code, drawing((icons as Readonly<Record<string, string>>)[code] ?? '', code)]),
  )
}

function drawing(svg: string, code: string): Drawing {
  const root = parseHTML(svg).document.querySelector('svg')
  const viewBox = root?.getAttribute('viewBox')
  if (root === null || !viewBox) throw new Error(`expected an svg element with a viewBox in ${code}`)
  return { viewBox, shapes: [...root.children].map((child) => shape(child, code)) }
}

function shape(element: Element, code: string): FlagShape {
  const tag = element.tagName.toLowerCase()
  if (!tags.has(tag)) throw new Error(`expected ${[...tags].join(', ')} in ${code}, got ${tag}`)
  const pairs = [...element.attributes]
    .filter(({ name }) => name !== 'class')
    .map(({ name, value }) => {
      if (!attributes.has(name)) throw new Error(`expected no attribute ${name} in ${code}`)
      return [name, value] as const
    })
  const children = [...element.children].map((child) => shape(child, code))
  const known = tag as FlagShape[0]
  return children.length === 0 ? [known, Object.fromEntries(pairs)] : [known, Object.fromEntries(pairs), children]
}
