/** Runs one of the project's own or installed programs as a child process, with its output shown as it comes. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

/** Runs `node FILE args…` in the project's folder; `exitCode` is 1 when it died from a signal. */
export async function runStep(file: string, args: readonly string[]): Promise<{ exitCode: number; seconds: number }> {
  const startedMs = performance.now()
  const child = spawn(process.execPath, [join(root, file), ...args], { cwd: root, stdio: 'inherit' })
  const [code] = await once(child, 'exit')
  return { exitCode: code ?? 1, seconds: (performance.now() - startedMs) / 1000 }
}
