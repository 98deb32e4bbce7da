/** Main-thread time that our scripts take in a page while it loads, from Chromium's trace. */
import type { Page } from 'puppeteer-core'
import type { Driver } from '../../scripts/drive/driver.ts'

const loads = 9
/** Detection waits for the page to be idle, marks for the background; then the page is left alone. */
const settleMs = 1200

interface TraceEvent {
  readonly name: string
  readonly dur?: number
  /** Time on the processor: on a busy machine the wall clock measures the neighbours. */
  readonly tdur?: number
  readonly ts: number
  readonly tid: number
  readonly args: { readonly data?: { readonly url?: string } }
}

/** Tasks in which code of ours ran, by the outermost event only. */
const ours = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile', 'V8.RunMicrotasks'])

function ourMs(events: readonly TraceEvent[]): number {
  const own = events
    .filter(({ name, args, dur }) => ours.has(name) && dur && args.data?.url?.startsWith('chrome-extension://'))
    .sort((a, b) => a.ts - b.ts)
  let total = 0
  let end = 0
  for (const { ts, dur = 0, tdur = dur } of own) {
    if (ts < end) continue
    end = ts + dur
    total += tdur
  }
  return total / 1000
}

async function measureLoad(page: Page, url: string): Promise<number> {
  await page.tracing.start({ categories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'] })
  await page.goto(url)
  await new Promise((resume) => setTimeout(resume, settleMs))
  const trace = await page.tracing.stop()
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] }
  return ourMs(traceEvents)
}

/** One line per kind of page: median and worst of the loads, in milliseconds. */
export async function scriptTimes(driver: Driver): Promise<string[]> {
  const page = await driver.newPage()
  const lines = ['main-thread script of ours per load, median and worst (ms)']
  for (const path of ['g20-antalya-de', 'front-page', 'shop']) {
    const times: number[] = []
    for (let i = 0; i < loads; i++) times.push(await measureLoad(page, `http://tagesbogen.example/${path}.html`))
    times.sort((a, b) => a - b)
    lines.push(
      `  ${path.padEnd(16)} ${(times[loads >> 1] ?? 0).toFixed(2).padStart(7)} ${(times.at(-1) ?? 0).toFixed(2).padStart(7)}`,
    )
  }
  await page.close()
  return lines
}
