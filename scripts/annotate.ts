/**
 * The engine without a browser:
 *   annotate [--lang xx] [--date YYYY-MM-DD] [--json] FILE…   a readable cast, or one JSON object per file (.txt or .html)
 *   annotate --batch < in.jsonl > out.jsonl                    one object per line, in order, constant memory
 */
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { createEngine, type Engine } from '../core/engine.ts'
import { type Annotated, annotateInput } from './annotate/annotate-input.ts'
import { castLines } from './annotate/cast-lines.ts'
import type { Input } from './annotate/read-input.ts'
import { preparePack } from './extension/pack.ts'
import { readOptions, refuse } from './read-options.ts'

const USAGE = 'annotate [--lang xx] [--date YYYY-MM-DD] [--json] FILE…   or   annotate --batch < in.jsonl > out.jsonl'

async function openEngine(): Promise<Engine> {
  const bytes = readFileSync(await preparePack())
  return createEngine(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer)
}

/** One answer per line; a bad line answers with `errors` and does not stop the run. */
async function batch(engine: Engine, today: string): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue
    let id: string | null = null
    let answer: Annotated | { id: string | null; article: null; mentions: never[]; errors: string[] }
    try {
      const input = JSON.parse(line) as Input & { id?: string }
      id = input.id ?? null
      answer = annotateInput(engine, id, input, today)
    } catch (error) {
      answer = { id, article: null, mentions: [], errors: [(error as Error).message] }
    }
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`))
      await new Promise((resolve) => process.stdout.once('drain', resolve))
  }
}

async function main(): Promise<number> {
  const options = {
    lang: { type: 'string' },
    date: { type: 'string' },
    json: { type: 'boolean' },
    batch: { type: 'boolean' },
  } as const
  const { values, positionals } = readOptions(USAGE, { options, allowPositionals: true })
  const today = new Date().toISOString().slice(0, 10)
  if (!values.batch && positionals.length === 0) refuse('no file given', USAGE)
  const engine = await openEngine()
  if (values.batch) {
    await batch(engine, today)
    return 0
  }
  let failed = 0
  for (const file of positionals) {
    try {
      const content = readFileSync(file, 'utf8')
      const given = { ...(values.lang ? { lang: values.lang } : {}), ...(values.date ? { date: values.date } : {}) }
      const answer = annotateInput(
        engine,
        file,
        /\.html?$/i.test(file) ? { html: content, ...given } : { text: content, ...given },
        today,
      )
      console.log(values.json ? JSON.stringify(answer) : castLines(answer).join('\n'))
    } catch (error) {
      failed++
      console.error(`${file}: ${(error as Error).message}`)
    }
  }
  return failed > 0 ? 1 : 0
}

process.exitCode = await main()
