/** Builds the extension for both browsers, or for those named: `npm run build -- firefox`; `--zip` packs them for the stores. */
import { readOptions } from './read-options.ts'
import { runStep } from './run-step.ts'

const { values, positionals } = readOptions('npm run build -- [--zip] [chrome] [firefox]', {
  allowPositionals: true,
  options: { zip: { type: 'boolean', default: false } },
})
const browsers = positionals.length > 0 ? positionals : ['chrome', 'firefox']

for (const browser of browsers) {
  const { exitCode } = await runStep('node_modules/wxt/bin/wxt.mjs', [
    values.zip ? 'zip' : 'build',
    '--browser',
    browser,
  ])
  if (exitCode !== 0) process.exit(exitCode)
}
