/** The bootstrap that every npm script runs through: arguments, streams and exit codes pass as if it were not there. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const bootstrap = join(import.meta.dirname, '../../../scripts/node.mjs')
let dir: string
let script: string

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'dramatis-bootstrap-'))
  script = join(dir, 'echo.ts')
  writeFileSync(
    script,
    `import { text } from 'node:stream/consumers'
const read: string = await text(process.stdin)
process.stdout.write(JSON.stringify({ args: process.argv.slice(2), read, major: Number.parseInt(process.versions.node, 10) }))
process.stderr.write('said aside')
process.exitCode = 7
`,
  )
})
afterAll(() => rmSync(dir, { recursive: true }))

test('a script gets its arguments and its input, and nothing is added to its output', () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [bootstrap, script, '--flag', 'a b'], {
    input: 'one line\n',
    encoding: 'utf8',
  })
  expect(JSON.parse(stdout)).toMatchObject({ args: ['--flag', 'a b'], read: 'one line\n' })
  expect(JSON.parse(stdout).major).toBeGreaterThanOrEqual(24)
  expect(stderr).toBe('said aside')
  expect(status).toBe(7)
})

test('a script that dies from a signal fails', () => {
  const fatal = join(dir, 'fatal.ts')
  writeFileSync(fatal, "process.kill(process.pid, 'SIGKILL')\nsetInterval(() => {}, 1000)\n")
  expect(spawnSync(process.execPath, [bootstrap, fatal]).status).toBe(137)
})
