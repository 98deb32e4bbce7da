/** The compiled dataset, a file of the extension. */
import browser from 'webextension-polyfill'

/** Reads the packaged dataset: one binary, no network. Throws with its status if the file is missing. */
export async function readPackFile(): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL('dramatis.pack'))
  if (!response.ok) throw new Error(`dramatis.pack: expected the packaged file, got status ${response.status}`)
  return response.arrayBuffer()
}
