/** The engine over the compiled dataset, as the extension has it. Compiling takes some seconds: use it in `beforeAll` with the limit. */
import { readFileSync } from 'node:fs'
import { createEngine, type Engine } from '../../core/engine.ts'
import { preparePack } from '../../scripts/extension/pack.ts'

export const compileTimeoutMs = 180_000

export async function compiledEngine(): Promise<Engine> {
  const bytes = readFileSync(await preparePack())
  return createEngine(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer)
}
