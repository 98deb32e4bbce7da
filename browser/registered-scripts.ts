/** The one content script that is registered at run time, for the reader's "always" sites. */
import browser from 'webextension-polyfill'

const ID = 'always'
const FILE = 'always.js'

/** Makes the script run on pages that match `patterns`, before the content script, and nowhere else. */
export async function registerAlways(patterns: readonly string[]): Promise<void> {
  const { scripting } = browser
  const [registered] = await scripting.getRegisteredContentScripts({ ids: [ID] })
  if (registered !== undefined) await scripting.unregisterContentScripts({ ids: [ID] })
  if (patterns.length === 0) return
  await scripting.registerContentScripts([{ id: ID, js: [FILE], matches: [...patterns], runAt: 'document_start' }])
}
