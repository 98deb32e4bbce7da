/** Answers what pages ask: mentions of an article, cards, the card's code. Keeps nothing about any page. */

import { type Asker, type ContentHandlers, Refusal } from '../browser/serve.ts'
import { localDay } from '../core/article/today.ts'
import type { CardQuestion } from '../core/cards/card-question.ts'
import type { Card } from '../core/cards/model.ts'
import type { Engine } from '../core/engine.ts'
import { markCss } from '../core/marks/mark-css.ts'
import type { IndexHost } from './index-host.ts'

export interface ContentTools {
  readonly host: IndexHost
  card(engine: Engine, question: CardQuestion): Promise<Card | null>
  runInTab(tabId: number, frameId: number, file: string): Promise<void>
  restyleFrame(tabId: number, frameId: number, css: string, before: string): Promise<void>
  setBadge(tabId: number, count: number): Promise<void>
  tabChanged(tabId: number): Promise<void>
  mute(entity: string): Promise<void>
}

/** Where the build puts the card's code (entrypoints/card.ts). */
export const CARD_SCRIPT = '/card.js'

/** The engine, or the refusal that a broken pack is answered with. */
export async function engineOf(host: IndexHost): Promise<Engine> {
  try {
    return await host.engine()
  } catch (error) {
    throw new Refusal('pack-unreadable', String(error))
  }
}

/** Handlers for browser/serve.ts. */
export function contentHandlers(tools: ContentTools): ContentHandlers {
  const tabOf = (asker: Asker) => {
    if (asker.kind !== 'page') throw new Refusal('not-allowed', 'only for pages in tabs')
    return asker
  }
  return {
    async annotate({ article }) {
      const { mentions, asOf } = (await engineOf(tools.host)).annotate(article, localDay(new Date()))
      return { mentions, asOf }
    },
    async card({ question }) {
      return tools.card(await engineOf(tools.host), question)
    },
    async 'load-card'(_, asker) {
      const { tabId, frameId } = tabOf(asker)
      await tools.runInTab(tabId, frameId, CARD_SCRIPT)
      return null
    },
    async marked({ count }, asker) {
      const { tabId } = tabOf(asker)
      await Promise.all([tools.setBadge(tabId, count), tools.tabChanged(tabId)])
      return null
    },
    async 'set-look'({ look, instead }, asker) {
      const { tabId, frameId } = tabOf(asker)
      await tools.restyleFrame(tabId, frameId, look ? markCss(look) : '', instead ? markCss(instead) : '')
      return null
    },
    async mute({ entity }) {
      await tools.mute(entity)
      return null
    },
  }
}
