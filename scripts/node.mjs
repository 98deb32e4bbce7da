/**
 * Runs a script on a ready project: `node scripts/node.mjs scripts/annotate.ts --json FILE`. Every npm script goes through it.
 * Must itself run on Node 20 with nothing installed. Its own output goes to stderr: stdout belongs to the script.
 * Browsers are found and installed by scripts/setup/find-browser.ts, only when a command needs one.
 */
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { delimiter, dirname } from 'node:path'
import { prepareDependencies } from './setup/dependencies.mjs'
import { prepareNode } from './setup/node-24.mjs'

const node = prepareNode()
const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` }
prepareDependencies(env)

const child = spawn(node, process.argv.slice(2), { stdio: 'inherit', env })
// The terminal sends Ctrl-C to both processes; waiting here lets the script clean up and decide the exit code.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('error', (error) => {
  console.error(`${node} could not be started: ${error.message}`)
  process.exitCode = 1
})
child.on('exit', (code, signal) => {
  process.exitCode = code ?? 128 + constants.signals[signal]
})
