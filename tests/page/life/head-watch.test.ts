/** To which address and head a text belongs while a single-page site moves on. */
import { expect, test } from 'vitest'
import { HeadWatch } from '../../../page/life/head-watch.ts'
import { documentOf } from '../detect/page-of.ts'

const first = 'https://paper.example/first'
const second = 'https://paper.example/second'

/** A document whose address can be set, as `history.pushState` does. */
function pageAt(url: string): { document: Document; goTo(url: string): void; title(text: string): void } {
  const document = documentOf({ head: '<meta property="og:title" content="First">', body: '' })
  let address = url
  Object.defineProperty(document, 'URL', { get: () => address })
  return {
    document,
    goTo(next) {
      address = next
    },
    title(text) {
      document.querySelector('meta')?.setAttribute('content', text)
    },
  }
}

test('the address belongs to the old article until that is gone', () => {
  const page = pageAt(first)
  const watch = new HeadWatch(page.document)
  page.goTo(second)
  watch.update(true)
  expect([watch.address, watch.isStale]).toEqual([first, false])
  watch.update(false)
  expect(watch.address).toBe(second)
})

test('a head that did not change with the address is stale until it does', () => {
  const page = pageAt(first)
  const watch = new HeadWatch(page.document)
  page.goTo(second)
  watch.update(false)
  expect(watch.isStale).toBe(true)
  page.title('Second')
  watch.update(true)
  expect(watch.isStale).toBe(false)
})

test('a head that changed with the address is fresh', () => {
  const page = pageAt(first)
  const watch = new HeadWatch(page.document)
  page.goTo(second)
  page.title('Second')
  watch.update(false)
  expect(watch.isStale).toBe(false)
})

test('a fragment is no other page', () => {
  const page = pageAt(first)
  const watch = new HeadWatch(page.document)
  page.goTo(`${first}#comments`)
  watch.update(false)
  expect(watch.isStale).toBe(false)
})
