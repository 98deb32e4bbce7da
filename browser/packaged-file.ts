/** Files of the extension, read without any network. */
import browser from 'webextension-polyfill'

/** Bytes of a packaged file, `dramatis.pack`; throws with what went wrong if it is missing. */
export async function readPackagedBytes(path: string): Promise<ArrayBuffer> {
  return (await open(path)).arrayBuffer()
}

/** Parsed JSON of a packaged file, undefined if there is none. */
export async function readPackagedJson(path: string): Promise<unknown> {
  try {
    return await (await open(path)).json()
  } catch {
    return undefined
  }
}

async function open(path: string): Promise<Response> {
  const response = await fetch(browser.runtime.getURL(path))
  if (!response.ok) throw new Error(`${path}: expected a packaged file, got status ${response.status}`)
  return response
}
