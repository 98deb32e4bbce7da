/** The settings file that readers carry from browser to browser. */
import { expect, test } from 'vitest'
import { readSettingsFile, type SettingsFile, writeSettingsFile } from '../../../core/settings/settings-file.ts'

test('a written file reads as what was written', () => {
  const changes = { marks: 'first', sites: { 'example.org': 'never' } } as const
  expect(readSettingsFile(writeSettingsFile(changes))).toEqual({ kind: 'settings', changes, dropped: [] })
})

test.each<[sentence: string, text: string, file: SettingsFile]>([
  ['text that is no JSON', 'hello', { kind: 'not-a-settings-file' }],
  ['JSON of something else', '{"version":1,"settings":{}}', { kind: 'not-a-settings-file' }],
  ['null', 'null', { kind: 'not-a-settings-file' }],
  [
    'a file of a newer version',
    '{"format":"dramatis-settings","version":99,"settings":{}}',
    { kind: 'too-new', version: 99 },
  ],
  [
    'a file with fields that cannot be read',
    '{"format":"dramatis-settings","version":1,"settings":{"marks":"all","hoverDelayMs":-5,"x":1}}',
    { kind: 'settings', changes: { marks: 'all' }, dropped: ['hoverDelayMs', 'x'] },
  ],
])('%s', (_, text, file) => {
  expect(readSettingsFile(text)).toEqual(file)
})
