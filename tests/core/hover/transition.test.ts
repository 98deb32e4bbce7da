/** Paths through the card's states, each as a sentence: events in, effects and final state out. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { HoverEffect, HoverEvent, HoverOptions, HoverState } from '../../../core/hover/hover-state.ts'
import { CLOSE_DELAY_MS, CLOSED, SWITCH_DELAY_MS, transition } from '../../../core/hover/transition.ts'

const byHover: HoverOptions = { openBy: 'hover', openDelayMs: 300 }
const byClick: HoverOptions = { openBy: 'click', openDelayMs: 300 }

/** Runs events from the closed state; tokens count from 1. */
function play(events: readonly HoverEvent[], options = byHover): { state: HoverState; effects: HoverEffect[] } {
  let tokens = 0
  let state = CLOSED
  const effects: HoverEffect[] = []
  for (const event of events) {
    const step = transition(state, event, options, () => ++tokens)
    state = step.state
    effects.push(...step.effects)
  }
  return { state, effects }
}

const on = (mention: number): HoverEvent => ({ kind: 'pointer-on-mention', mention })
const away: HoverEvent = { kind: 'pointer-elsewhere' }
const onCard: HoverEvent = { kind: 'pointer-on-card' }
const timer = (token: number): HoverEvent => ({ kind: 'timer', token })
const ready = (token: number): HoverEvent => ({ kind: 'card-ready', token })
const failed = (token: number): HoverEvent => ({ kind: 'card-failed', token })
const press = (mention: number, trigger: 'click' | 'touch' | 'keyboard' = 'click'): HoverEvent => ({
  kind: 'activated',
  mention,
  trigger,
})
const pressEscape: HoverEvent = { kind: 'escape' }
const pin: HoverEvent = { kind: 'pin-toggled' }
const outside: HoverEvent = { kind: 'pressed-elsewhere' }
const opened = [on(7), timer(1), ready(1)]

const paths: [
  sentence: string,
  events: HoverEvent[],
  effects: string[],
  state: HoverState['kind'],
  options?: HoverOptions,
][] = [
  [
    'a mention under the pointer starts request and delay together',
    [on(7)],
    ['request-card 1', 'start-timer 1'],
    'pending',
  ],
  [
    'the card opens once the delay is over and the reply is there',
    opened,
    ['request-card 1', 'start-timer 1', 'show-card 1'],
    'open',
  ],
  [
    'the order of delay and reply does not matter',
    [on(7), ready(1), timer(1)],
    ['request-card 1', 'start-timer 1', 'show-card 1'],
    'open',
  ],
  ['the delay alone opens nothing', [on(7), timer(1)], ['request-card 1', 'start-timer 1'], 'pending'],
  [
    'resting on the same mention starts nothing twice',
    [on(7), on(7), on(7)],
    ['request-card 1', 'start-timer 1'],
    'pending',
  ],
  [
    'leaving before the delay is over drops timer and reply',
    [on(7), away],
    ['request-card 1', 'start-timer 1', 'stop-timer 1', 'drop-card 1'],
    'closed',
  ],
  [
    'leaving after the delay drops the reply',
    [on(7), timer(1), away],
    ['request-card 1', 'start-timer 1', 'drop-card 1'],
    'closed',
  ],
  [
    'a reply that comes after leaving changes nothing',
    [on(7), away, ready(1), timer(1)],
    ['request-card 1', 'start-timer 1', 'stop-timer 1', 'drop-card 1'],
    'closed',
  ],
  [
    'moving on to another mention makes the first reply stale',
    [on(7), on(8), timer(1), ready(1)],
    ['request-card 1', 'start-timer 1', 'stop-timer 1', 'drop-card 1', 'request-card 2', 'start-timer 2'],
    'pending',
  ],
  [
    'a card that cannot be had closes silently',
    [on(7), failed(1)],
    ['request-card 1', 'start-timer 1', 'stop-timer 1'],
    'closed',
  ],
  [
    'leaving an open card starts the grace period',
    [...opened, away],
    ['request-card 1', 'start-timer 1', 'show-card 1', 'start-timer 2'],
    'closing',
  ],
  [
    'the card closes when the grace period is over',
    [...opened, away, timer(2)],
    ['request-card 1', 'start-timer 1', 'show-card 1', 'start-timer 2', 'hide-card'],
    'closed',
  ],
  [
    'the pointer may move into the card',
    [...opened, away, onCard],
    ['request-card 1', 'start-timer 1', 'show-card 1', 'start-timer 2', 'stop-timer 2'],
    'open',
  ],
  [
    'the pointer may come back to the mention',
    [...opened, away, on(7)],
    ['request-card 1', 'start-timer 1', 'show-card 1', 'start-timer 2', 'stop-timer 2'],
    'open',
  ],
  [
    'passing over another mention on the way into the card keeps the card',
    [...opened, on(8), onCard],
    [
      'request-card 1',
      'start-timer 1',
      'show-card 1',
      'request-card 2',
      'start-timer 2',
      'stop-timer 2',
      'drop-card 2',
    ],
    'open',
  ],
  [
    'resting on another mention replaces the card',
    [...opened, on(8), timer(2), ready(2)],
    ['request-card 1', 'start-timer 1', 'show-card 1', 'request-card 2', 'start-timer 2', 'show-card 2'],
    'open',
  ],
  [
    'a failing replacement keeps the open card',
    [...opened, on(8), failed(2)],
    ['request-card 1', 'start-timer 1', 'show-card 1', 'request-card 2', 'start-timer 2', 'stop-timer 2'],
    'open',
  ],
  [
    'Escape closes and gives the focus back',
    [...opened, pressEscape],
    ['request-card 1', 'start-timer 1', 'show-card 1', 'hide-card focus'],
    'closed',
  ],
  [
    'Escape while a card is on its way stops it',
    [on(7), pressEscape],
    ['request-card 1', 'start-timer 1', 'stop-timer 1', 'drop-card 1'],
    'closed',
  ],
  ['Escape with nothing open does nothing', [pressEscape], [], 'closed'],
  [
    'a pinned card stays when the pointer leaves',
    [...opened, pin, away],
    ['request-card 1', 'start-timer 1', 'show-card 1', 'set-pinned'],
    'open',
  ],
  [
    'a pinned card stays when something else is pressed',
    [...opened, pin, outside],
    ['request-card 1', 'start-timer 1', 'show-card 1', 'set-pinned'],
    'open',
  ],
  [
    'a pinned card is not replaced by hovering',
    [...opened, pin, on(8)],
    ['request-card 1', 'start-timer 1', 'show-card 1', 'set-pinned'],
    'open',
  ],
  [
    'a pinned card is replaced by pressing another mention',
    [...opened, pin, press(8), ready(2)],
    ['request-card 1', 'start-timer 1', 'show-card 1', 'set-pinned', 'request-card 2', 'show-card 2'],
    'open',
  ],
  [
    'unpinning lets it close again',
    [...opened, pin, pin, away],
    ['request-card 1', 'start-timer 1', 'show-card 1', 'set-pinned', 'set-pinned', 'start-timer 2'],
    'closing',
  ],
  [
    'pinning during the grace period keeps it',
    [...opened, away, pin, timer(2)],
    ['request-card 1', 'start-timer 1', 'show-card 1', 'start-timer 2', 'stop-timer 2', 'set-pinned'],
    'open',
  ],
  [
    'pressing elsewhere closes a card',
    [...opened, outside],
    ['request-card 1', 'start-timer 1', 'show-card 1', 'hide-card'],
    'closed',
  ],
  ['a press opens without delay', [press(7), ready(1)], ['request-card 1', 'show-card 1'], 'open'],
  [
    'a pressed card stays when the pointer wanders off',
    [press(7), ready(1), away, on(8)],
    ['request-card 1', 'show-card 1'],
    'open',
  ],
  [
    'a pressed card is on its way whatever the pointer does',
    [press(7), away, ready(1)],
    ['request-card 1', 'show-card 1'],
    'open',
  ],
  [
    'a tap opens, a tap elsewhere closes',
    [press(7, 'touch'), ready(1), outside],
    ['request-card 1', 'show-card 1', 'hide-card'],
    'closed',
  ],
  [
    'the keyboard opens with the focus in the card',
    [press(7, 'keyboard'), ready(1)],
    ['request-card 1', 'show-card 1 focus'],
    'open',
  ],
  [
    'the keyboard moves the focus into a card that is open',
    [...opened, press(7, 'keyboard')],
    ['request-card 1', 'start-timer 1', 'show-card 1', 'show-card 1 focus'],
    'open',
  ],
  [
    'pressing during the delay opens at once',
    [on(7), press(7), ready(2)],
    ['request-card 1', 'start-timer 1', 'stop-timer 1', 'drop-card 1', 'request-card 2', 'show-card 2'],
    'open',
  ],
  ['with opening by click, hovering opens nothing', [on(7)], [], 'closed', byClick],
  [
    'with opening by click, a click does',
    [on(7), press(7), ready(1)],
    ['request-card 1', 'show-card 1'],
    'open',
    byClick,
  ],
  [
    'new marks close what belongs to the old ones',
    [...opened, { kind: 'reset' }],
    ['request-card 1', 'start-timer 1', 'show-card 1', 'hide-card'],
    'closed',
  ],
  [
    'the close button works on a pinned card',
    [...opened, pin, { kind: 'close-pressed' }],
    ['request-card 1', 'start-timer 1', 'show-card 1', 'set-pinned', 'hide-card focus'],
    'closed',
  ],
]

function brief(effect: HoverEffect): string {
  const token = 'token' in effect ? ` ${effect.token}` : ''
  const focus = ('focus' in effect && effect.focus) || ('returnFocus' in effect && effect.returnFocus) ? ' focus' : ''
  return `${effect.kind}${token}${focus}`
}

describe('the card', () => {
  test.each(paths)('%s', (_, events, effects, state, options) => {
    const end = play(events, options)
    expect(end.effects.map(brief)).toEqual(effects)
    expect(end.state.kind).toBe(state)
  })

  test('opens after the reader’s delay, closes after the grace period, switches no faster than an unsteady hand', () => {
    const delays = (events: HoverEvent[], options: HoverOptions) =>
      play(events, options).effects.flatMap((effect) => ('delayMs' in effect ? [effect.delayMs] : []))
    expect(delays([...opened, away], byHover)).toEqual([300, CLOSE_DELAY_MS])
    expect(delays([...opened, on(8)], { openBy: 'hover', openDelayMs: 0 })).toEqual([0, SWITCH_DELAY_MS])
  })

  test('whatever happens, every timer that is started ends, and a card is hidden only after it was shown', () => {
    const anyEvent: fc.Arbitrary<HoverEvent> = fc.oneof(
      fc.integer({ min: 1, max: 3 }).map(on),
      fc.constantFrom(
        away,
        onCard,
        pressEscape,
        pin,
        outside,
        { kind: 'reset' } as const,
        { kind: 'close-pressed' } as const,
      ),
      fc.integer({ min: 1, max: 20 }).map(timer),
      fc.integer({ min: 1, max: 20 }).map(ready),
      fc.integer({ min: 1, max: 20 }).map(failed),
      fc
        .tuple(fc.integer({ min: 1, max: 3 }), fc.constantFrom('click', 'touch', 'keyboard') as fc.Arbitrary<'click'>)
        .map(([id, by]) => press(id, by)),
    )
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
        const fired = events.flatMap((event) => (event.kind === 'timer' ? [event.token] : []))
        const { effects, state } = play([...events, { kind: 'reset' }])
        const started = effects.flatMap((effect) => (effect.kind === 'start-timer' ? [effect.token] : []))
        const ended = new Set([
          ...fired,
          ...effects.flatMap((effect) => (effect.kind === 'stop-timer' ? [effect.token] : [])),
        ])
        expect(started.filter((token) => !ended.has(token))).toEqual([])
        expect(state.kind).toBe('closed')
        let isShown = false
        for (const effect of effects) {
          if (effect.kind === 'hide-card') expect(isShown).toBe(true)
          if (effect.kind === 'show-card' || effect.kind === 'hide-card') isShown = effect.kind === 'show-card'
        }
      }),
    )
  })
})
