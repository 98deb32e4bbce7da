/** Changes settings where the options page keeps them, for tests whose subject is something else. */
import type { Driver } from '../../scripts/drive/driver.ts'

/** Merges `changes` into the stored settings, as the options page does; open tabs follow. */
export async function changeSettings(driver: Driver, changes: Record<string, unknown>): Promise<void> {
  const options = await driver.openExtensionPage('options.html')
  await options.evaluate(async (wanted) => {
    const { storage } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome
    const { settings } = await storage.local.get('settings')
    await storage.local.set({ settings: { version: 1, ...(settings as object | undefined), ...wanted } })
  }, changes)
  await options.close()
}
