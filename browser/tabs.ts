/** The background's hold on tabs: commands to their content scripts, scripts into them, their badge, news to open views. */
import browser from 'webextension-polyfill'
import type { CommandReplies, OfKind, PageCommand, ViewNews } from './protocol.ts'
import { failed, type Result } from './result.ts'

/** Sends a command to the content script in a tab's top frame; `no-page` where there is none (browser pages, stores). */
export async function commandPage<Kind extends PageCommand['kind']>(
  tabId: number,
  command: OfKind<PageCommand, Kind>,
): Promise<Result<CommandReplies[Kind]>> {
  try {
    const reply = await browser.tabs.sendMessage(tabId, command, { frameId: 0 })
    return (reply as Result<CommandReplies[Kind]> | undefined) ?? failed('no-page', `tab ${tabId} did not answer`)
  } catch (error) {
    return failed('no-page', String(error))
  }
}

/** Runs a packaged script in a frame, in the world of our content script. */
export async function runInTab(tabId: number, frameId: number, file: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] })
}

/**
 * Firefox paints highlights in shadow trees only by the user's sheets, Chromium highlights only by the author's. Either
 * way the page cannot see the sheet, no policy of its applies, and Firefox takes it out when the extension goes away.
 */
const ORIGIN = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR'

/** Replaces the style sheet `before` of a frame by `css`; '' stands for none. */
export async function restyleFrame(tabId: number, frameId: number, css: string, before: string): Promise<void> {
  const target = { tabId, frameIds: [frameId] }
  if (css !== '') await browser.scripting.insertCSS({ target, css, origin: ORIGIN })
  if (before !== '') await browser.scripting.removeCSS({ target, css: before, origin: ORIGIN })
}

/** Address of a tab, '' where the browser does not tell. */
export async function tabUrl(tabId: number): Promise<string> {
  try {
    return (await browser.tabs.get(tabId)).url ?? ''
  } catch {
    return ''
  }
}

/** The tab in front in the current window. */
export async function activeTabId(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  return tab?.id
}

/** Shows a number on the toolbar icon of one tab, none for 0. The browser clears it when the tab loads another page. */
export async function setBadge(tabId: number, count: number): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) })
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#475569' })
  } catch {
    // The tab was closed meanwhile; Firefox for Android has no badge.
  }
}

/** Tells all open popups, side panels and options pages. */
export async function tellViews(news: ViewNews): Promise<void> {
  try {
    await browser.runtime.sendMessage(news)
  } catch {
    // None is open.
  }
}

/** Tabs that show a web page and are not asleep. */
export async function webTabs(): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false })
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]))
}
