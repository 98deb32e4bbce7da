/** Opening the side panel: two browsers, two APIs, and Firefox for Android has none. */
import { nativeApi } from './native-api.ts'

/** Firefox's API, which @types/chrome does not have. */
interface SidebarApi {
  readonly sidebarAction?: { open(): Promise<void> }
}

const sidebar = () => (nativeApi() as unknown as SidebarApi).sidebarAction

/** Whether this browser has a side panel. */
export function hasSidePanel(): boolean {
  return nativeApi().sidePanel !== undefined || sidebar() !== undefined
}

/** Opens it beside a tab; only works while the reader's click is being handled. */
export async function openSidePanel(tabId: number): Promise<void> {
  const { sidePanel, tabs } = nativeApi()
  if (sidePanel === undefined) return sidebar()?.open()
  // Awaiting the window's id first would lose the click; Chromium takes the tab for it.
  await sidePanel.open({ tabId }).catch(async () => sidePanel.open({ windowId: (await tabs.get(tabId)).windowId }))
}
