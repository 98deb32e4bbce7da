/** The extension pages' end of the messages: requests to the background and its news. */
import * as v from 'valibot'
import browser from 'webextension-polyfill'
import type { Article } from '../core/article/article.ts'
import type { CardQuestion } from '../core/cards/card-question.ts'
import {
  type ContentReplies,
  type ContentRequest,
  type OfKind,
  type ViewNews,
  ViewNewsSchema,
  type ViewReplies,
  type ViewRequest,
} from './protocol.ts'
import { failed, type Result, valueIn } from './result.ts'

type Request = ViewRequest | ContentRequest
type Replies = ViewReplies & ContentReplies

/** Asks the background; never throws. */
export async function askFromView<Kind extends Request['kind']>(
  request: OfKind<Request, Kind>,
): Promise<Result<Replies[Kind]>> {
  try {
    const reply = await browser.runtime.sendMessage(request)
    return (reply as Result<Replies[Kind]> | undefined) ?? failed('crashed', `no reply to "${request.kind}"`)
  } catch (error) {
    return failed('crashed', String(error))
  }
}

/** Calls back for each piece of news until `signal` aborts. */
export function onNews(listener: (news: ViewNews) => void, signal: AbortSignal): void {
  const onMessage = (message: unknown): undefined => {
    const news = v.safeParse(ViewNewsSchema, message)
    if (news.success) listener(news.output)
  }
  browser.runtime.onMessage.addListener(onMessage)
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage), { once: true })
}

/** The background as a marked page of the extension itself sees it; where it gives no answer, the value is undefined. */
export function connectView() {
  return {
    annotate: async (article: Article) =>
      valueIn(
        await askFromView({ kind: 'annotate', article: article as OfKind<ContentRequest, 'annotate'>['article'] }),
      ),
    card: async (question: CardQuestion) => valueIn(await askFromView({ kind: 'card', question })) ?? undefined,
    marked: () => {},
    mute: (entity: string) => void askFromView({ kind: 'mute', entity }),
  }
}
