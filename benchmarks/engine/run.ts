/**
 * Speed of the engine: `npm run bench:engine [-- TEXT_FILE [OTHER_CHECKOUT]]`. Times opening the pack, the first article after a
 * wake-up, and matching and resolving of 1,200 and 100,000 words, as ratios to tokenizing the same text, because machines
 * differ; and, with the folder of another checkout, as ratios to its engine in turns in the same run. Before that it says
 * what heap an engine keeps after articles of 1,200 and 10,000 words.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Engine } from '../../core/engine.ts'
import { tokenize } from '../../core/text/tokenize.ts'
import { readText } from '../../scripts/annotate/read-input.ts'

const here = join(import.meta.dirname, '../..')
const [file = join(here, 'tests/fixtures/pages/g20-antalya-de.html'), other] = process.argv.slice(2)
const source = readFileSync(file, 'utf8').replace(/<style[\s\S]*?<\/style>|<[^>]+>/g, '')

async function load(root: string) {
  const { createEngine } = (await import(join(root, 'core/engine.ts'))) as typeof import('../../core/engine.ts')
  const { preparePack } = (await import(join(root, 'scripts/extension/pack.ts'))) as {
    preparePack: () => Promise<string>
  }
  const bytes = readFileSync(await preparePack())
  const pack = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
  return { open: () => createEngine(pack), megabytes: pack.byteLength / 1e6 }
}

const sides = [await load(here), ...(other === undefined ? [] : [await load(other)])]

/** Median milliseconds of each run; they take turns, so that what else the machine does meets all of them. */
function medians(times: number, runs: readonly (() => void)[]): number[] {
  const samples = runs.map(() => [] as number[])
  for (let i = 0; i < times; i++) {
    for (const [at, run] of runs.entries()) {
      const start = performance.now()
      run()
      samples[at]?.push(performance.now() - start)
    }
  }
  return samples.map((sample) => sample.sort((a, b) => a - b)[sample.length >> 1] as number)
}

function report(what: string, [own = 0, ...others]: readonly number[], unit = 'ms'): void {
  const ratio = others.map((one) => `, ${(own / one).toFixed(2)} times the other's ${one.toFixed(2)}`)
  console.log(`${what}: ${own.toFixed(2)} ${unit}${ratio}`)
}

/** The first `words` words of the source, which is repeated as often as needed. */
function textOf(words: number): string {
  const inSource = tokenize(source).count
  const text = inSource >= words ? source : Array.from({ length: Math.ceil(words / inSource) }, () => source).join('\n')
  return text.slice(0, tokenize(text).end[words - 1])
}

report(
  'pack',
  sides.map((side) => side.megabytes),
  'MB',
)
setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** Megabytes of heap in use, after what nobody holds is gone. */
function heapMegabytes(): number {
  for (let i = 0; i < 3; i++) collectGarbage()
  return process.memoryUsage().heapUsed / 1e6
}

/** Megabytes of heap that an engine of a side keeps after an article of 1,200 words and another of 10,000. */
function heapKept(side: (typeof sides)[number]): number[] {
  const before = heapMegabytes()
  const engine = side.open()
  return [1_200, 10_000].map((words) => {
    engine.annotate(readText(textOf(words), { lang: 'de', date: '2015-11-16' }).article)
    return heapMegabytes() - before
  })
}

const kept = sides.map(heapKept)
for (const [at, what] of ['1,200', '1,200 and 10,000'].entries())
  report(
    `heap kept after ${what} words`,
    kept.map((one) => one[at] as number),
    'MB',
  )
report(
  'opening',
  medians(
    15,
    sides.map((side) => () => side.open()),
  ),
)
for (const words of [1_200, 100_000]) {
  const { article } = readText(textOf(words), { lang: 'de', date: '2015-11-16' })
  const times = words > 10_000 ? 9 : 101
  report(
    `${words} words after a wake-up`,
    medians(
      9,
      sides.map((side) => () => side.open().annotate(article)),
    ),
  )
  const engines: Engine[] = sides.map((side) => side.open())
  for (let i = 0; i < 20; i++) for (const engine of engines) engine.annotate(article)
  const warm = medians(
    times,
    engines.map((engine) => () => engine.annotate(article)),
  )
  report(`${words} words warm`, warm)
  const [tokenizing = 0] = medians(times, [() => article.blocks.map((block) => tokenize(block.text))])
  console.log(`  ${((warm[0] ?? 0) / tokenizing).toFixed(1)} times tokenizing`)
}
