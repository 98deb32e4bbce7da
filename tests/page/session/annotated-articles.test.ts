/** Articles come and go while the background is asked about them. */
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Annotation } from '../../../core/engine.ts'
import { DEFAULT_SETTINGS } from '../../../core/settings/settings.ts'
import { createAnnotatedArticles, type FoundArticle } from '../../../page/session/annotated-articles.ts'
import type { PageHost } from '../../../page/session/page-host.ts'
import { fakeBrowser } from '../fake-browser.ts'

const found = (title: string): FoundArticle => ({ article: { url: '', title, language: 'de', blocks: [] }, map: [] })
const annotation: Annotation = { mentions: [], asOf: { day: '2015-11-16', source: 'json-ld' } }

function setUp() {
  const replies = new Map<string, (annotation: Annotation | undefined) => void>()
  const annotate = vi.fn(
    ({ title }: { title: string }) => new Promise<Annotation | undefined>((done) => replies.set(title, done)),
  )
  const onChange = vi.fn()
  const articles = createAnnotatedArticles({ annotate } as unknown as PageHost, onChange)
  const titles = () => articles.all().map(({ article }) => article.title)
  return {
    articles,
    annotate,
    onChange,
    titles,
    reply: (title: string, value?: Annotation) => replies.get(title)?.(value),
  }
}

test('an article counts once it is annotated', async () => {
  const { articles, titles, reply, onChange } = setUp()
  const done = articles.replace([found('A')])
  expect(titles()).toEqual([])
  reply('A', annotation)
  await done
  expect(titles()).toEqual(['A'])
  expect(onChange).toHaveBeenCalledTimes(1)
  expect(articles.placed(DEFAULT_SETTINGS)).toEqual([])
})

test('the same article is not asked for twice', async () => {
  const { articles, annotate, reply } = setUp()
  const a = found('A')
  const done = articles.replace([a])
  reply('A', annotation)
  await done
  await articles.replace([a])
  expect(annotate).toHaveBeenCalledTimes(1)
})

test('a reply for an article that is gone is dropped', async () => {
  const { articles, titles, reply } = setUp()
  const first = articles.replace([found('A')])
  const second = articles.replace([found('B')])
  reply('A', annotation)
  reply('B', annotation)
  await Promise.all([first, second])
  expect(titles()).toEqual(['B'])
})

test('an article that could not be annotated stays unmarked', async () => {
  const { articles, titles, reply } = setUp()
  const done = articles.replace([found('A'), found('B')])
  reply('A')
  reply('B', annotation)
  await done
  expect(titles()).toEqual(['B'])
})

test('an article that goes takes its annotation with it', async () => {
  const { articles, titles, reply, onChange } = setUp()
  const [a, b] = [found('A'), found('B')]
  const done = articles.replace([a, b])
  reply('A', annotation)
  reply('B', annotation)
  await done
  await articles.replace([b])
  expect(titles()).toEqual(['B'])
  expect(onChange).toHaveBeenCalledTimes(3)
})

describe('a new version of an article', () => {
  afterEach(() => void vi.unstubAllGlobals())

  /** An article of one paragraph, `text` of which is a mention. */
  function version(title: string, node: Text, text: string): { found: FoundArticle; annotation: Annotation } {
    const map = [{ text: node.data, at: [0], nodes: [node], from: [0], kind: 'paragraph', element: node.parentElement }]
    const start = node.data.indexOf(text)
    const mention = { block: 0, start, end: start + text.length, kind: 'person', entity: 'Q1', confidence: 1 }
    return {
      found: { ...found(title), map } as unknown as FoundArticle,
      annotation: { ...annotation, mentions: [mention] } as unknown as Annotation,
    }
  }

  async function firstVersion() {
    const { document } = fakeBrowser('<p>Heute sprach Merkel.</p>')
    const node = document.querySelector('p')?.firstChild as Text
    const first = version('A', node, 'Merkel')
    const set = setUp()
    const done = set.articles.replace([first.found])
    set.reply('A', first.annotation)
    await done
    return { ...set, node, ids: () => set.articles.placed(DEFAULT_SETTINGS).map(({ id }) => id) }
  }

  test('leaves the marks where they are while it is read, and their ids for good', async () => {
    const { articles, node, ids, reply } = await firstVersion()
    const before = ids()
    expect(before).toHaveLength(1)
    const second = version('B', node, 'Merkel')
    const done = articles.replace([second.found])
    expect(ids()).toEqual(before)
    reply('B', second.annotation)
    await done
    expect(ids()).toEqual(before)
    expect(articles.articleOf(before[0] ?? -1)?.article.title).toBe('B')
  })

  test('takes the marks of text that no longer reads so', async () => {
    const { articles, node, ids } = await firstVersion()
    node.data = 'Heute sprach niemand dort.'
    void articles.replace([version('B', node, 'niemand').found])
    expect(ids()).toEqual([])
  })

  test('that cannot be read takes all marks', async () => {
    const { articles, node, ids, reply } = await firstVersion()
    const done = articles.replace([version('B', node, 'Merkel').found])
    reply('B')
    await done
    expect(ids()).toEqual([])
  })
})
