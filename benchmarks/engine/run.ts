/**
 * Speed of the engine: `npm run bench:engine [-- TEXT_FILE]`. Times matching and resolving of 1,200 and 100,000 words, warm and
 * cold, and opening the pack; as ratios to tokenizing the same text, because machines differ.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createEngine } from '../../core/engine.ts'
import { tokenize } from '../../core/text/tokenize.ts'
import { readText } from '../../scripts/annotate/read-input.ts'
import { preparePack } from '../../scripts/extension/pack.ts'

const file = process.argv[2] ?? join(import.meta.dirname, '../../tests/fixtures/g20-antalya.de.txt')
const source = readFileSync(file, 'utf8')
const bytes = readFileSync(await preparePack())
const pack = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer

function median(runs: number, run: () => void): number {
  const times: number[] = []
  for (let i = 0; i < runs; i++) {
    const start = performance.now()
    run()
    times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)[runs >> 1] as number
}

const openMs = median(9, () => createEngine(pack))
const engine = createEngine(pack)
console.log(`pack ${(pack.byteLength / 1e6).toFixed(2)} MB, opened in ${openMs.toFixed(1)} ms`)
for (const words of [1_200, 100_000]) {
  const wordsInSource = tokenize(source).count
  const text =
    wordsInSource >= words
      ? source.slice(0, tokenize(source).end[words - 1])
      : Array.from({ length: Math.ceil(words / wordsInSource) }, () => source).join('\n')
  const { article } = readText(text, { lang: 'de', date: '2015-11-16' })
  const cold = createEngine(pack)
  const coldMs = median(1, () => cold.annotate(article))
  for (let i = 0; i < 20; i++) engine.annotate(article)
  const warmMs = median(words > 10_000 ? 9 : 101, () => engine.annotate(article))
  const tokenizeMs = median(words > 10_000 ? 9 : 101, () => article.blocks.map((block) => tokenize(block.text)))
  console.log(
    `${words} words: cold ${coldMs.toFixed(1)} ms, warm ${warmMs.toFixed(2)} ms, ${(warmMs / tokenizeMs).toFixed(1)} times tokenizing`,
  )
}
