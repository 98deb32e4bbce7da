/** Replies to messages: a value, or why there is none. Plain JSON, because it crosses messaging. */

export type Failure =
  /** The message was not one of ours, or its fields were out of range. */
  | 'invalid-message'
  /** The sender may not ask this: a page's script asked what only the extension's own pages may. */
  | 'not-allowed'
  /** The packaged dataset could not be read. */
  | 'pack-unreadable'
  /** The tab has no page that we may look at. */
  | 'no-page'
  /** A bug: the message says which. */
  | 'crashed'
  /** The background is gone: the extension was updated, switched off or removed. */
  | 'gone'

export type Result<Value> =
  | { readonly kind: 'ok'; readonly value: Value }
  | { readonly kind: 'failed'; readonly reason: Failure; readonly message: string }

/** `{kind: 'ok', value}`. */
export function ok<Value>(value: Value): Result<Value> {
  return { kind: 'ok', value }
}

/** `{kind: 'failed', reason, message}`; the message is for people who look into it, not for readers. */
export function failed(reason: Failure, message: string): Result<never> {
  return { kind: 'failed', reason, message }
}

/** The value of a reply, or undefined. */
export function valueIn<Value>(result: Result<Value>): Value | undefined {
  return result.kind === 'ok' ? result.value : undefined
}
