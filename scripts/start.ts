/**
 * `npm start [-- FILE.html|FILE.txt] [--lang de] [--date 2015-11-16] [--browser chromium|firefox] [--headless] [--point-at NAME]`:
 * builds the extension and opens a browser with it on an article. Without a display it writes screenshots and the
 * article's cast into .output/demo instead.
 */
import { basename, join, resolve } from 'node:path'
import { articlePage } from './demo/article-page.ts'
import { demoArticle, demoFile } from './demo/demo-site.ts'
import { takeScreenshots } from './demo/take-screenshots.ts'
import { writeCast } from './demo/write-cast.ts'
import { type BrowserName, browserNames } from './drive/driver.ts'
import { launch } from './drive/launch.ts'
import { serveSite } from './drive/local-site.ts'
import { readOptions } from './read-options.ts'
import { runStep } from './run-step.ts'
import { findBrowser, requireBrowser } from './setup/find-browser.ts'

const root = join(import.meta.dirname, '..')
const outputDir = join(root, '.output/demo')

const usage =
  'npm start -- [FILE.html|FILE.txt] [--lang de] [--date 2015-11-16] [--browser chromium|firefox] [--headless] [--point-at NAME]'
const { values: options, positionals } = readOptions(usage, {
  allowPositionals: true,
  options: {
    browser: { type: 'string' },
    headless: { type: 'boolean', default: false },
    lang: { type: 'string' },
    date: { type: 'string' },
    'point-at': { type: 'string' },
  },
})
const file = positionals[0] ? resolve(positionals[0]) : demoArticle
const article = articlePage({ file, lang: options.lang, date: options.date })
const name = chooseBrowser(options.browser)
const executable = requireBrowser(name)
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
const headless = options.headless || !hasDisplay

const target = name === 'chromium' ? 'chrome' : 'firefox'
const { exitCode } = await runStep('scripts/build.ts', [target])
if (exitCode !== 0) process.exit(exitCode)

const path = `/${basename(file).replace(/\.(txt|html?)$/i, '')}.html`
const site = await serveSite(({ pathname }) => (decodeURIComponent(pathname) === path ? article : demoFile(pathname)))
const url = `http://localhost:${site.port}${encodeURI(path)}`
const driver = await launch(name, {
  executable,
  extensionDir: join(root, `.output/${target}-mv3`),
  headless,
  ...(headless && { viewport: { width: 1100, height: 900 } }),
})
console.log(`${driver.version} with Dramatis on ${url}`)

if (headless) {
  const castFile = writeCast(article.body, outputDir, options)
  const screenshots = await takeScreenshots(driver, url, outputDir, options['point-at'])
  console.log(['Written:', ...screenshots, castFile].join('\n  '))
} else {
  await (await driver.newPage()).goto(url)
  console.log('Point at a marked name. The toolbar button shows the cast. Close the browser to end.')
  await driver.closed()
}
await driver.close()
await site.close()

function chooseBrowser(wanted: string | undefined): BrowserName {
  if (wanted === undefined) return browserNames.find((known) => findBrowser(known) !== undefined) ?? 'chromium'
  const known = browserNames.find((browser) => browser === wanted)
  if (!known) throw new Error(`--browser ${wanted}: expected ${browserNames.join(' or ')}`)
  return known
}
