/** Runs npm in the project's folder during set-up. Runs on Node 20 with nothing installed. */
import { execFileSync } from 'node:child_process'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder, absolute. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** Runs `npm` with the given arguments; everything it says goes to stderr. Throws when npm fails. */
export function runNpm(args, env) {
  // `npm run -s` hands its silence on to us; a set-up that fails must still be able to say why.
  const loud = { ...env, npm_config_loglevel: 'error' }
  execFileSync('npm', args, { cwd: root, env: loud, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
}
