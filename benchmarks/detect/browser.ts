/**
 * Detection in real browsers over the evaluation pages, served locally with their charset and with scripts off:
 * `node benchmarks/detect/browser.ts <evaluation folder> [chromium|firefox|both] [pack file]`. Checks that nothing throws, that the page
 * stays as it was and that every block maps back exactly; measures main-thread time and where marks would fall.
 */

import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core'
import { build } from 'vite'
import type { Article } from '../../core/article/article.ts'
import { createEngine } from '../../core/engine.ts'
import { withLanguage } from '../../core/languages/detect/article-language.ts'
import type { Mention } from '../../core/match/mention.ts'
import { preparePack } from '../../scripts/extension/pack.ts'
import { type PageRecord, readRecords } from './pages.ts'
import { overlap, tokens } from './score.ts'
import { mean, table } from './table.ts'

/** What the script in the page reports (probe.ts). */
interface Probe {
  readonly kind: string
  readonly article?: Article
  readonly error?: string
  readonly isUnchanged: boolean
  readonly mismatches: readonly string[]
  /** First call after the script was loaded, as on a page the reader opens; and the fastest of five more. */
  readonly coldMs: number
  readonly warmMs: number
  /** Readability on a clone, fastest of three; only on pages over 300 kB. */
  readonly readabilityMs?: number
  /** Processor time of the first call's task; other programs on the machine do not count. Chromium only. */
  readonly cpuMs: number
}

type MentionsOf = (article: Article) => readonly Pick<Mention, 'block' | 'start' | 'end'>[]

const [folder, which, packFile] = process.argv.slice(2)
if (!folder) throw new Error('usage: browser.ts <evaluation folder> [chromium|firefox|both] [pack file]')
const root = fileURLToPath(new URL('.', import.meta.url))

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry: join(root, 'probe.ts'), formats: ['iife'], name: 'probe' } },
  })
  const output = Array.isArray(result) ? result[0] : result
  if (!output || !('output' in output)) throw new Error('expected one bundle from vite')
  return output.output[0].code
}

/** Serves each page under its number; scripts and everything from elsewhere are refused by policy. */
function serve(records: readonly PageRecord[]): Promise<Server> {
  const server = createServer((request, response) => {
    const record = records[Number(request.url?.slice(1))]
    if (!record) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, {
      'content-type': `text/html; charset=${record.encoding.replace('?', '')}`,
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    })
    response.end(gunzipSync(readFileSync(join(folder ?? '', record.file))))
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}

function launch(browser: 'chrome' | 'firefox'): Promise<Browser> {
  return puppeteer.launch({
    browser,
    executablePath: browser === 'chrome' ? '/usr/bin/chromium' : '/usr/bin/firefox-esr',
    args: browser === 'chrome' ? ['--no-sandbox'] : [],
    // Without this Firefox rounds times to whole milliseconds.
    extraPrefsFirefox: { 'privacy.reduceTimerPrecision': false },
  })
}

async function probe(
  page: Page,
  cdp: CDPSession | undefined,
  script: string,
  url: string,
  record: PageRecord,
): Promise<Probe> {
  await page.goto(url, { waitUntil: 'load', timeout: 60_000 })
  // Measured when the page is drawn, as a content script at document_idle finds it.
  await page.evaluate(`${script}; globalThis.probe = probe; new Promise((resolve) => setTimeout(resolve, 50))`)
  const address = JSON.stringify(record.url ?? '')
  const before = await taskSeconds(cdp)
  const coldMs = (await page.evaluate(`probe.detectOnce(${address})`)) as number
  const cpuMs = 1000 * ((await taskSeconds(cdp)) - before)
  const checked = (await page.evaluate(`probe.check(${address})`)) as Probe
  if (record.bytes <= 300_000) return { ...checked, coldMs, cpuMs }
  return { ...checked, coldMs, cpuMs, readabilityMs: (await page.evaluate('probe.readabilityMs()')) as number }
}

/** Processor time of the page's main thread so far, in seconds; NaN without Chromium's protocol. */
async function taskSeconds(cdp: CDPSession | undefined): Promise<number> {
  const answer = await cdp?.send('Performance.getMetrics')
  return answer?.metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN
}

/** The engine with the whole dataset, as the background script runs it. */
async function engineMentions(): Promise<MentionsOf> {
  const bytes = readFileSync(packFile ?? (await preparePack()))
  const engine = createEngine(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer)
  return (article) => engine.annotate(withLanguage(article)).mentions
}

/** Counts the body's marks by whether their block stands in the gold text. Headline, standfirst and captions are left out, because gold has only some of them. */
function placeMarks(article: Article, record: PageRecord, mentionsOf: MentionsOf): { inside: number; outside: number } {
  const gold = [record.title, record.lead, record.body_text].filter(Boolean).join('\n\n')
  const plain = ` ${tokens(gold).join(' ')} `
  const isInside = article.blocks.map(
    ({ text }) => overlap(text, gold, 3).precision >= 0.5 || plain.includes(` ${tokens(text).join(' ')} `),
  )
  const counts = { inside: 0, outside: 0 }
  for (const { block } of mentionsOf(article)) {
    if (!/caption|headline|standfirst/.test(article.blocks[block]?.kind ?? ''))
      counts[isInside[block] ? 'inside' : 'outside']++
  }
  return counts
}

/** Geometric mean of Readability's time over ours, both warm. */
function ratioOf(probes: readonly Probe[]): number {
  const logs = probes.flatMap(({ readabilityMs, warmMs }) =>
    readabilityMs ? Math.log(readabilityMs / Math.max(warmMs, 0.05)) : [],
  )
  return Math.exp(mean(logs))
}

function quantile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))] ?? Number.NaN
}

async function measure(
  name: 'chrome' | 'firefox',
  script: string,
  records: readonly PageRecord[],
  port: number,
  mentionsOf: MentionsOf,
): Promise<string[]> {
  const browser = await launch(name)
  const page = await browser.newPage()
  const cdp = name === 'chrome' ? await page.createCDPSession() : undefined
  await cdp?.send('Performance.enable', { timeDomain: 'threadTicks' })
  const probes: { record: PageRecord; probe: Probe }[] = []
  const faults: string[] = []
  for (const [index, record] of records.entries()) {
    try {
      probes.push({ record, probe: await probe(page, cdp, script, `http://127.0.0.1:${port}/${index}`, record) })
    } catch (error) {
      faults.push(`${record.id}: ${String(error).slice(0, 200)}`)
    }
  }
  await browser.close()
  const marks = { inside: 0, outside: 0 }
  let right = 0
  for (const {
    record,
    probe: { kind, article, error, isUnchanged, mismatches },
  } of probes) {
    if (error) faults.push(`${record.id}: ${error}`)
    if (!isUnchanged) faults.push(`${record.id}: the page was changed`)
    for (const mismatch of mismatches) faults.push(`${record.id}: ${mismatch}`)
    if ((kind === 'article') === record.is_article) right++
    if (!article || !record.body_text) continue
    const counts = placeMarks(article, record, mentionsOf)
    marks.inside += counts.inside
    marks.outside += counts.outside
    if (counts.outside > 0)
      console.log(`  ${record.id}: ${counts.outside} of ${counts.outside + counts.inside} outside`)
  }
  for (const fault of faults) console.log(`  ${fault}`)
  const times = probes.map(({ probe }) => probe.coldMs)
  const others = probes.filter(({ record }) => !record.is_article).map(({ probe }) => probe.coldMs)
  const ms = (value: number): string => (Number.isNaN(value) ? '–' : `${value.toFixed(1)} ms`)
  const three = (values: readonly number[]): string =>
    [0.5, 0.95, 1].map((share) => ms(quantile(values, share))).join(' / ')
  return [
    name === 'chrome' ? 'Chromium' : 'Firefox',
    String(probes.length),
    String(faults.length),
    `${((100 * right) / probes.length).toFixed(1)} %`,
    `${((100 * marks.inside) / (marks.inside + marks.outside)).toFixed(2)} % of ${marks.inside + marks.outside}`,
    three(times),
    three(probes.map(({ probe }) => probe.cpuMs)),
    ms(quantile(others, 0.5)),
    ms(
      quantile(
        probes.map(({ probe }) => probe.warmMs),
        0.5,
      ),
    ),
    `${ratioOf(probes.map(({ probe }) => probe)).toFixed(0)} times`,
    `${ratioOf(probes.filter(({ record }) => record.is_article).map(({ probe }) => probe)).toFixed(0)} times`,
  ]
}

const records = readRecords(folder)
const server = await serve(records)
const script = await bundle()
const mentionsOf = await engineMentions()
const { port } = server.address() as AddressInfo
const rows: string[][] = []
for (const name of ['chrome', 'firefox'] as const) {
  if (which && which !== 'both' && which !== (name === 'chrome' ? 'chromium' : 'firefox')) continue
  rows.push(await measure(name, script, records, port, mentionsOf))
}
server.close()
const headings = [
  'browser',
  'pages',
  'faults',
  'decision',
  'marks inside gold text',
  'main thread: median / 95 % / worst',
  'processor: median / 95 % / worst',
  'no article, median',
  'warm, median',
  'Readability takes, pages over 300 kB',
  '– articles among them',
]
console.log(table(headings, rows))
