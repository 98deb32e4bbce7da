/**
 * Runs the engine over annotated documents and scores it: `npm run evaluate -- GOLD_DIR [--errors N]`.
 * GOLD_DIR holds one JSON per document and lies beside the scorer (`score.mjs`).
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createEngine } from '../core/engine.ts'
import { annotateInput } from './annotate/annotate-input.ts'
import { preparePack } from './extension/pack.ts'
import { refuse } from './read-options.ts'

const [goldDir = refuse('GOLD_DIR is missing', 'npm run evaluate -- GOLD_DIR [--errors N] [--json]'), ...rest] =
  process.argv.slice(2)
const bytes = readFileSync(await preparePack())
const engine = createEngine(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer)
const today = new Date().toISOString().slice(0, 10)
const lines = readdirSync(goldDir)
  .filter((file) => file.endsWith('.json'))
  .map((file) => {
    const gold = JSON.parse(readFileSync(join(goldDir, file), 'utf8')) as {
      id: string
      text: string
      lang: string
      date?: string
      url?: string
    }
    const { id, text, lang, date, url } = gold
    return JSON.stringify(
      annotateInput(engine, id, { text, lang, ...(date ? { date } : {}), ...(url ? { url } : {}) }, today),
    )
  })
const folder = join(import.meta.dirname, '../.output/evaluate')
mkdirSync(folder, { recursive: true })
const predictions = join(folder, 'predictions.jsonl')
writeFileSync(predictions, `${lines.join('\n')}\n`)
const scored = spawnSync(process.execPath, [join(goldDir, '../score.mjs'), predictions, goldDir, ...rest], {
  stdio: 'inherit',
})
process.exitCode = scored.status ?? 1
