/** The extension greets a new reader with a tab of its own, which must not come between a driver and its pages. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { LaunchOptions } from './driver.ts'

/** Whether a fresh installation opens the welcome page: its tab comes to the front and pages behind it are not painted. */
export function opensWelcome({ extensionDir, keepWelcome }: LaunchOptions): boolean {
  return keepWelcome !== true && existsSync(join(extensionDir, 'welcome.html'))
}
