/** What counts as a message: tables of good and bad ones per direction. */
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import {
  ContentRequestSchema,
  type PageCommand,
  readPageCommand,
  ViewNewsSchema,
  ViewRequestSchema,
} from '../../browser/protocol.ts'

const article = {
  url: 'https://example.org/a',
  title: 'A',
  language: 'en',
  published: '2015-11-16',
  publishedSource: 'json-ld',
  blocks: [{ text: 'Angela Merkel', kind: 'paragraph' }],
}
const question = { entity: 'Q567', language: 'en', asOf: { day: '2015-11-16', source: 'json-ld' }, cast: ['Q567'] }

describe('a page’s request', () => {
  test.each<[sentence: string, message: unknown, isGood: boolean]>([
    ['an article', { kind: 'annotate', article }, true],
    ['an article without a day', { kind: 'annotate', article: { ...article, published: undefined } }, false],
    ['an article whose day is left out', { kind: 'annotate', article: { ...article, blocks: [] } }, true],
    ['an article with a made-up day', { kind: 'annotate', article: { ...article, published: 'yesterday' } }, false],
    ['an article whose blocks are text', { kind: 'annotate', article: { ...article, blocks: ['x'] } }, false],
    [
      'a block of unknown kind',
      { kind: 'annotate', article: { ...article, blocks: [{ text: 'x', kind: 'ad' }] } },
      false,
    ],
    ['a question for a card', { kind: 'card', question }, true],
    [
      'a question without the article’s language',
      { kind: 'card', question: { ...question, language: undefined } },
      false,
    ],
    ['a language that is a text', { kind: 'card', question: { ...question, language: 'x'.repeat(36) } }, false],
    ['a question about nobody', { kind: 'card', question: { ...question, entity: '' } }, false],
    ['a count', { kind: 'marked', count: 3 }, true],
    ['a count that is none', { kind: 'marked', count: -1 }, false],
    ['a look', { kind: 'set-look', look: { style: 'solid', colour: '#aa0000' } }, true],
    [
      'a look with CSS of its own',
      { kind: 'set-look', look: { style: 'solid', colour: 'red}body{display:none' } },
      false,
    ],
    ['muting', { kind: 'mute', entity: 'Q1' }, true],
    ['an unknown kind', { kind: 'erase' }, false],
    ['no kind', {}, false],
    ['a string', 'annotate', false],
    ['nothing', undefined, false],
  ])('%s', (_, message, isGood) => {
    expect(v.safeParse(ContentRequestSchema, message).success).toBe(isGood)
  })
})

describe('a request of the extension’s own pages', () => {
  test.each<[sentence: string, message: unknown, isGood: boolean]>([
    ['a tab', { kind: 'tab', tabId: 7 }, true],
    ['a tab that is none', { kind: 'tab', tabId: -1 }, false],
    ['going to an entity', { kind: 'go-to', tabId: 7, entity: 'Q1' }, true],
    ['names', { kind: 'names', ids: ['Q1'] }, true],
    ['a page’s request', { kind: 'mute', entity: 'Q1' }, false],
  ])('%s', (_, message, isGood) => {
    expect(v.safeParse(ViewRequestSchema, message).success).toBe(isGood)
  })
})

describe('news for the extension’s own pages', () => {
  test.each<[sentence: string, message: unknown, isGood: boolean]>([
    ['a tab that changed', { kind: 'tab-changed', tabId: 7 }, true],
    ['a request is no news', { kind: 'tab', tabId: 7 }, false],
  ])('%s', (_, message, isGood) => {
    expect(v.safeParse(ViewNewsSchema, message).success).toBe(isGood)
  })
})

describe('a command to a page', () => {
  test.each<[sentence: string, message: unknown, command: PageCommand | undefined]>([
    ['describe', { kind: 'describe' }, { kind: 'describe' }],
    ['what does not belong is left out', { kind: 'moved', url: 'x' }, { kind: 'moved' }],
    ['go to an entity', { kind: 'go-to', entity: 'Q1' }, { kind: 'go-to', entity: 'Q1' }],
    ['go to no entity', { kind: 'go-to' }, undefined],
    ['a step', { kind: 'step', direction: 'next' }, { kind: 'step', direction: 'next' }],
    ['a step sideways', { kind: 'step', direction: 'left' }, undefined],
    ['something else', { kind: 'erase' }, undefined],
    ['nothing', null, undefined],
  ])('%s', (_, message, command) => {
    expect(readPageCommand(message)).toEqual(command)
  })
})
