/** Sends the background's commands to a page, as a keyboard shortcut or the popup makes it do. */
import type { PageCommand } from '../../browser/protocol.ts'
import type { Driver } from '../../scripts/drive/driver.ts'

/** Sends `command` to the tab that shows `host` and returns the page's reply. */
export async function commandTab(driver: Driver, host: string, command: PageCommand): Promise<unknown> {
  const options = await driver.openExtensionPage('options.html')
  const reply = await options.evaluate(
    async (wanted) => {
      const { tabs } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome
      const [tab] = await tabs.query({ url: `*://${wanted.host}/*` })
      return (await tabs.sendMessage(tab?.id ?? -1, wanted.command)) as object
    },
    { host, command },
  )
  await options.close()
  return reply
}
