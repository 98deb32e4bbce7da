/**
 * What the extension costs a page in a real Chromium: `node benchmarks/runtime/run.ts [EXTENSION_DIR]`, after a build. Says
 * whether anything grows over 1,000 hovers and 200 stories of a single-page site, how much main-thread script an article
 * and other pages get from us, and how long marks and cards take.
 */
import { join } from 'node:path'
import { demoFile } from '../../scripts/demo/demo-site.ts'
import { launch } from '../../scripts/drive/launch.ts'
import { serveSite } from '../../scripts/drive/local-site.ts'
import { requireBrowser } from '../../scripts/setup/find-browser.ts'
import { growthOverHovers, growthOverStories } from './growth.ts'
import { scriptTimes } from './script-time.ts'
import { waitingTimes } from './waiting.ts'

const extensionDir = process.argv[2] ?? join(import.meta.dirname, '../../.output/chrome-mv3')
const site = await serveSite(({ hostname, pathname }) =>
  hostname.endsWith('.example') ? demoFile(pathname) : undefined,
)
const driver = await launch('chromium', {
  executable: requireBrowser('chromium'),
  extensionDir,
  headless: true,
  proxyPort: site.port,
  viewport: { width: 1100, height: 900 },
})
try {
  console.log(driver.version)
  for (const measure of [scriptTimes, waitingTimes, growthOverHovers, growthOverStories]) {
    for (const line of await measure(driver)) console.log(line)
  }
} finally {
  await driver.close()
  await site.close()
}
