/**
 * The background's end of the messages: checks who asks and what, calls the handler, and turns whatever happens into a
 * reply. Pages' content scripts may ask only what a page needs; the rest is for the extension's own pages.
 */
import * as v from 'valibot'
import browser, { type Runtime } from 'webextension-polyfill'
import {
  type ContentReplies,
  type ContentRequest,
  ContentRequestSchema,
  type OfKind,
  type ViewReplies,
  type ViewRequest,
  ViewRequestSchema,
} from './protocol.ts'
import { failed, ok, type Result } from './result.ts'

/** Who asks: the tab and frame of a content script, or one of the extension's own pages. */
export type Asker =
  | { readonly kind: 'page'; readonly tabId: number; readonly frameId: number; readonly url: string }
  | { readonly kind: 'view' }

type Handlers<Request extends { kind: string }, Replies extends Record<Request['kind'], unknown>> = {
  readonly [Kind in Request['kind']]: (request: OfKind<Request, Kind>, asker: Asker) => Promise<Replies[Kind]>
}
export type ContentHandlers = Handlers<ContentRequest, ContentReplies>
export type ViewHandlers = Handlers<ViewRequest, ViewReplies>

/** Thrown by a handler that has a reason to say no; anything else thrown is a bug and answered as `crashed`. */
export class Refusal extends Error {
  readonly result: Result<never>
  constructor(...reason: Parameters<typeof failed>) {
    super(reason[1])
    this.result = failed(...reason)
  }
}

/** Starts answering; must be called while the background script starts, so that the message that woke it is answered. */
export function serve(content: ContentHandlers, views: ViewHandlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const asker = askerOf(sender)
    if (asker === undefined) return Promise.resolve(failed('not-allowed', 'unknown sender'))
    return answer(message, asker, content, views)
  })
}

/** Checks and answers one message; never rejects. */
export async function answer(
  message: unknown,
  asker: Asker,
  content: ContentHandlers,
  views: ViewHandlers,
): Promise<Result<unknown>> {
  const request = v.safeParse(ContentRequestSchema, message)
  const viewRequest = request.success ? undefined : v.safeParse(ViewRequestSchema, message)
  try {
    if (request.success) return ok(await handle(content, request.output, asker))
    if (!viewRequest?.success) return failed('invalid-message', v.summarize(request.issues).slice(0, 500))
    if (asker.kind !== 'view')
      return failed('not-allowed', `"${viewRequest.output.kind}" is for the extension's own pages`)
    return ok(await handle(views, viewRequest.output, asker))
  } catch (error) {
    return error instanceof Refusal ? error.result : failed('crashed', String(error))
  }
}

function handle<Request extends { kind: string }>(handlers: object, request: Request, asker: Asker): Promise<unknown> {
  const handler = (handlers as Record<string, (request: Request, asker: Asker) => Promise<unknown>>)[request.kind]
  if (handler === undefined) throw new Error(`expected a handler for "${request.kind}"`)
  return handler(request, asker)
}

function askerOf(sender: Runtime.MessageSender): Asker | undefined {
  if (sender.id !== browser.runtime.id) return undefined
  // An extension page in a tab has a tab too: what counts is where its document came from.
  if (sender.url?.startsWith(browser.runtime.getURL(''))) return { kind: 'view' }
  if (sender.tab?.id === undefined) return undefined
  return { kind: 'page', tabId: sender.tab.id, frameId: sender.frameId ?? 0, url: sender.url ?? '' }
}
