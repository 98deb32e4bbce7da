/** The card as it is drawn: its parts, its controls, its semantics. */
import { describe, expect, test, vi } from 'vitest'
import { CardView } from '../../components/card-view.tsx'
import { cardOf } from '../../core/cards/card.ts'
import type { Card } from '../../core/cards/model.ts'
import { antalya } from '../core/cards/antalya-world.ts'
import { contextOf } from '../core/cards/context.ts'
import { fakeFacts } from '../core/cards/fake-facts.ts'
import { control, mount, send, words } from './mount.ts'

const facts = fakeFacts(antalya)
const assets = {
  flags: { GB: { viewBox: '0 0 3 2', shapes: [['g', { fill: '#fff' }, [['path', { d: 'M0 0h3v2z' }]]]] } },
} as const
const card = (id: string, more = {}) => cardOf(facts, id, contextOf('de', { assets, ...more })) as Card
const callbacks = () => ({ close: vi.fn(), pin: vi.fn(), mute: vi.fn(), open: vi.fn() })
const draw = (shown: Card, handlers = callbacks(), pinned = false) =>
  mount(<CardView card={shown} pinned={pinned} callbacks={handlers} />)

describe('a person', () => {
  const root = draw(card('Q192'))

  test('is a named dialog in the card’s language', () => {
    const dialog = root.querySelector('dialog')
    expect(dialog?.getAttribute('lang')).toBe('de')
    expect(dialog?.getAttribute('dir')).toBe('ltr')
    expect(words(root.querySelector(`#${dialog?.getAttribute('aria-labelledby')}`))).toBe('David Cameron')
  })

  test('shows the office of the day first and what came since in a section of its own', () => {
    expect([...root.querySelectorAll('.then h3, .then h4, .then li')].map(words)).toEqual([
      'Am 16. November 2015',
      'Premierminister des Vereinigten Königreichs seit 11. Mai 2010',
      'Zuvor',
      'Oppositionsführer 2005–2010',
    ])
    expect(words(root.querySelector('.since'))).toMatch(/^Seither ?im Amt bis 13. Juli 2016/)
  })

  test('has machine-readable days', () => {
    expect([...root.querySelectorAll('.then time')].map((time) => time.getAttribute('datetime'))).toContain(
      '2010-05-11',
    )
  })

  test('has facts as a list of terms', () => {
    expect([...root.querySelectorAll('dt')].map(words)).toEqual(['Geboren', 'Alter damals', 'Partei'])
  })

  test('draws the flag element by element and names it', () => {
    const flag = root.querySelector('svg.flag')
    expect(flag?.getAttribute('aria-label')).toBe('Vereinigtes Königreich')
    expect(flag?.querySelector('g > path')?.getAttribute('d')).toBe('M0 0h3v2z')
  })

  test('describes its timeline in words', () => {
    expect(root.querySelector('.timeline')?.getAttribute('aria-label')).toMatch(/Der Tag des Artikels ist markiert/)
  })

  test('links open in a tab of their own and tell the page nothing', () => {
    for (const link of root.querySelectorAll('a')) {
      expect(link.getAttribute('target')).toBe('_blank')
      expect(link.getAttribute('rel')).toBe('noopener noreferrer')
      expect(link.getAttribute('href')).toMatch(/^https:\/\/(www\.wikidata|[a-z]+\.wikipedia)\.org\/wiki\//)
    }
  })

  test('has no part of HTML that would take text for markup', () => {
    const odd = draw({ ...card('Q192'), title: '<img src=x onerror=alert(1)>' })
    expect(odd.querySelector('img')).toBeNull()
    expect(words(odd.querySelector('h2'))).toBe('<img src=x onerror=alert(1)>')
  })
})

test('without a drawing the flag is the country’s letters', () => {
  const flag = draw(card('Q7747')).querySelector('.flag')
  expect([words(flag), flag?.getAttribute('aria-label')]).toEqual(['RU', 'Russland'])
})

describe('controls', () => {
  test.each([
    ['Schließen', 'close', []],
    ['Offen halten', 'pin', [true]],
    ['Diese Person nicht markieren', 'mute', ['Q192']],
    ['G-20-Gipfel in Antalya 2015', 'open', ['Q15967023']],
  ] as const)('%s', (name, callback, args) => {
    const handlers = callbacks()
    send(control(draw(card('Q192'), handlers), name), 'click')
    expect(handlers[callback].mock.calls.map((call) => call.filter((arg) => typeof arg !== 'object'))).toEqual([args])
  })

  test('a pinned card offers the reverse', () => {
    const handlers = callbacks()
    send(control(draw(card('Q192'), handlers, true), 'Nicht mehr offen halten'), 'click')
    expect(handlers.pin).toHaveBeenCalledWith(false)
  })
})

test('an event shows date, distance, and its summary in its language', () => {
  const root = draw(card('Q21093604'))
  expect(words(root.querySelector('.when'))).toBe('13. November 2015 3 Tage vor diesem Artikel')
  expect(root.querySelector('.summary')?.getAttribute('lang')).toBe('de')
})

test('a later summary stands under "since then"', () => {
  const root = draw(card('Q178810'))
  expect(root.querySelector('.since .summary')?.getAttribute('lang')).toBe('en')
  expect(root.querySelector('dialog > .summary')).toBeNull()
})

test('what is uncertain is marked', () => {
  expect([...draw(card('Q7747')).querySelectorAll('.uncertain')].map(words)).toEqual([
    'im Amt, zuletzt bestätigt: 2. August 2026',
  ])
})

test('a missing day is said before everything else', () => {
  const root = draw(card('Q7747', { day: '2026-11-23', daySource: undefined }))
  expect(root.querySelector('.head')?.nextElementSibling?.className).toBe('day-note')
})

test('right-to-left cards say so', () => {
  const shown = cardOf(facts, 'Q192', contextOf('ar')) as Card
  expect(draw(shown).querySelector('dialog')?.getAttribute('dir')).toBe('rtl')
})

describe('an event with a composed title', () => {
  test('has its English name on a line of its own, as English', () => {
    const root = draw({ ...card('Q15967023'), englishName: '2015 G20 Antalya summit' } as Card)
    const name = root.querySelector('.english-name bdi')
    expect(words(name)).toBe('2015 G20 Antalya summit')
    expect(name?.getAttribute('lang')).toBe('en')
  })

  test('has none where the name is its own', () => {
    expect(draw(card('Q15967023')).querySelector('.english-name')).toBeNull()
  })
})
