/** The options page: each control changes its setting and nothing else. */
import { describe, expect, test, vi } from 'vitest'
import { SettingsForm } from '../../components/settings-form.tsx'
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings/settings.ts'
import { textsFor } from '../../locales/texts.ts'
import { control, mount, send, words } from './mount.ts'

const texts = textsFor('en')

function form(settings: Partial<Settings> = {}, more: object = {}) {
  const callbacks = {
    change: vi.fn(),
    exportFile: vi.fn(),
    importFile: vi.fn(),
    reset: vi.fn(),
    changeShortcuts: vi.fn(),
  }
  const draw = (into?: Element) =>
    mount(
      <SettingsForm
        texts={texts}
        settings={{ ...DEFAULT_SETTINGS, ...settings }}
        names={{ Q1: 'Ann' }}
        shortcuts={[
          { description: 'Next', keys: 'Alt+J' },
          { description: 'Previous', keys: '' },
        ]}
        version="1.2.3"
        about={{ data: '2026.11', reach: '2026-10-31' }}
        saved={false}
        markCss={() => ''}
        callbacks={callbacks}
        {...more}
      />,
      into,
    )
  return { root: draw(), callbacks, draw }
}

function check(root: Element, name: string, on: boolean): void {
  const box = control(root, name) as HTMLInputElement
  box.checked = on
  send(box, 'change')
}

describe('boxes and buttons', () => {
  test.each([
    ['Mark news articles', { enabled: true }],
    ['Places', { kinds: { ...DEFAULT_SETTINGS.kinds, place: true } }],
    ['Only the first of each', { marks: 'first' }],
    ['Tinted background', { markStyle: 'background' }],
    ['One colour', { markColour: '#2563eb' }],
    ['on click', { openBy: 'click' }],
  ])('%s', (name, update) => {
    const { root, callbacks } = form()
    check(root, name, true)
    expect(callbacks.change.mock.calls).toEqual([[update]])
  })

  test.each([
    ['Save to a file', 'exportFile'],
    ['Change shortcuts', 'changeShortcuts'],
  ] as const)('%s', (name, callback) => {
    const { root, callbacks } = form()
    send(control(root, name), 'click')
    expect(callbacks[callback]).toHaveBeenCalledOnce()
  })
})

test('reset asks once before it does it', async () => {
  const { root, callbacks } = form()
  send(control(root, 'Reset to defaults'), 'click')
  expect(callbacks.reset).not.toHaveBeenCalled()
  await vi.waitFor(() => control(root, 'Really reset everything?'))
  send(control(root, 'Really reset everything?'), 'click')
  expect(callbacks.reset).toHaveBeenCalledOnce()
})

test('the card’s language can be the article’s, the browser’s or one for all', () => {
  const select = control(form().root, 'Language')
  const options = [...select.querySelectorAll('option')].map(words)
  expect(options.slice(0, 2)).toEqual(['Like the article', 'Same as the browser'])
  expect(options).toContain('Deutsch')
})

describe('a site is entered', () => {
  const enter = async (text: string) => {
    const { root, callbacks } = form({ sites: { 'example.com': 'always' } })
    const input = control(root, 'Site') as HTMLInputElement
    input.value = text
    send(input, 'input')
    await vi.waitFor(() => expect(input.value).toBe(text))
    send(root.querySelector('form') as Element, 'submit')
    return { root, callbacks }
  }
  test.each([
    ['example.org', 'example.org'],
    [' https://www.Example.org/politics?x=1 ', 'example.org'],
    ['news.example.org:8080', 'news.example.org'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['localhost', 'localhost'],
  ])('%s becomes a rule for %s', async (text, host) => {
    const { callbacks } = await enter(text)
    expect(callbacks.change.mock.calls).toEqual([[{ sites: { 'example.com': 'always', [host]: 'never' } }]])
  })

  test.each(['', 'example', 'no site', 'javascript:alert(1)', 'https://'])('"%s" is none and says so', async (text) => {
    const { root, callbacks } = await enter(text)
    expect(callbacks.change).not.toHaveBeenCalled()
    await vi.waitFor(() => expect(words(root.querySelector('#site-invalid'))).toMatch(/not the name of a site/))
  })
})

test('a rule and a muted entity can be taken out again', () => {
  const { root, callbacks } = form({ sites: { 'example.com': 'always', 'example.org': 'never' }, muted: ['Q1', 'Q2'] })
  send(control(root, 'Remove: example.org'), 'click')
  send(control(root, 'Mark again: Ann'), 'click')
  expect(callbacks.change.mock.calls).toEqual([[{ sites: { 'example.com': 'always' } }], [{ muted: ['Q2'] }]])
  expect(words(root)).toContain('Q2')
})

describe('what came of a file', () => {
  test.each([
    [{ kind: 'settings', dropped: [] }, 'Settings read.'],
    [
      { kind: 'settings', dropped: ['sites', 'muted'] },
      'Settings read. What could not be understood was left out: sites and muted',
    ],
    [{ kind: 'not-a-settings-file' }, 'This file holds no Dramatis settings.'],
    [{ kind: 'too-new' }, 'This file was written by a newer version of Dramatis.'],
  ])('%j', (importOutcome, text) => {
    expect(words(form({}, { importOutcome }).root)).toContain(text)
  })
})

test('the delay is only there when cards open by themselves', () => {
  expect(form().root.querySelector('input[type=range]')).not.toBeNull()
  expect(form({ openBy: 'click' }).root.querySelector('input[type=range]')).toBeNull()
})

test('shortcuts and the data version are told', () => {
  const text = words(form().root)
  expect(text).toContain('Alt+J')
  expect(text).toContain('not set')
  expect(text).toContain('Dramatis 1.2.3')
  expect(text).toContain('Version of the dataset: 2026.11. Newest confirmed facts: 31 October 2026')
})
