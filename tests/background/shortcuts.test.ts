/** Shortcuts by their names in the manifest. */
import { expect, test } from 'vitest'
import { alwaysPatterns } from '../../background/always-sites.ts'
import { commandFor } from '../../background/shortcuts.ts'

test.each([
  ['next-mention', { kind: 'step', direction: 'next' }],
  ['previous-mention', { kind: 'step', direction: 'previous' }],
  ['open-card', { kind: 'open-card' }],
  ['_execute_action', undefined],
  ['constructor', undefined],
])('%s', (name, command) => {
  expect(commandFor(name)).toEqual(command)
})

test('sites with the rule “always” become match patterns, sorted, hosts below included', () => {
  expect(alwaysPatterns({ 'b.net': 'always', 'a.org': 'never', 'a.net': 'always', '127.0.0.1': 'always' })).toEqual([
    '*://*.a.net/*',
    '*://*.b.net/*',
    '*://127.0.0.1/*',
  ])
})
