/** Raw WebDriver BiDi commands over the connection that puppeteer keeps, for what its own API does not reach. */
import type { Browser } from 'puppeteer-core'

// biome-ignore lint/suspicious/noExplicitAny: answers differ per command and are read at once by the caller.
export type SendBidi = (method: string, params: object) => Promise<any>

/** Returns a function that sends one command and resolves to its result. */
export function sendBidiThrough(browser: Browser): SendBidi {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: unknown }> }
  }
  return async (method, params) => (await connection.send(method, params)).result
}

/**
 * Runs a function in a browsing context and returns its JSON value. The argument is a JSON value, or with
 * `'reference'` a node as `{sharedId}`.
 */
export async function evaluateIn<T, A>(
  send: SendBidi,
  context: string,
  run: (argument: A) => T | Promise<T>,
  argument: A,
  kind: 'json' | 'reference' = 'json',
): Promise<T> {
  const text = argument === undefined ? 'undefined' : JSON.stringify(argument)
  const answer = await send('script.callFunction', {
    functionDeclaration: `async (node) => JSON.stringify([await (${run})(${kind === 'json' ? text : 'node'})])`,
    arguments: kind === 'json' ? [] : [argument],
    target: { context },
    awaitPromise: true,
  })
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text)
  return JSON.parse(answer.result.value)[0]
}
