/** Installs node_modules when they are missing or differ from package-lock.json. Runs on Node 20 with nothing installed. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, runNpm } from './npm.mjs'

/** Makes node_modules agree with package-lock.json; `env` is what npm runs with. Does nothing (5 ms) when they do. */
export function prepareDependencies(env) {
  const wanted = lockedPackages('package-lock.json')
  const installed = lockedPackages('node_modules/.package-lock.json')
  // Optional packages of other platforms are locked but never installed.
  const differs = Object.entries(wanted).some(
    ([path, { version, optional, devOptional }]) =>
      path !== '' && !optional && !devOptional && installed[path]?.version !== version,
  )
  if (!differs) return
  console.error('Installing dependencies (npm install) …')
  // `npm ci` would refuse a lock file without the other platforms' optional packages, which a partial mirror of the
  // registry leaves out. This installs the locked versions, too, and writes nothing back.
  runNpm(['install', '--no-save', '--no-audit', '--no-fund'], env)
}

function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages
  } catch {
    return {}
  }
}
