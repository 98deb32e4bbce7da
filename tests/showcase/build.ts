/** Builds the showcase into .output/showcase, with flags and map beside it, and serves it under a strict policy. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import preact from '@preact/preset-vite'
import { build, preview } from 'vite'
import { flagsFile } from '../../scripts/extension/flags.ts'
import { worldMapFile } from '../../scripts/extension/map.ts'

/** As strict as any page we meet: no style, image, markup or connection but the showcase's own script and drawings. */
const policy =
  "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'"

const outDir = join(import.meta.dirname, '../../.output/showcase')

/** Returns the address of the running showcase and the function that ends it. */
export async function serveShowcase(): Promise<{ url: string; close: () => Promise<void> }> {
  // vitest sets NODE_ENV to test, which would put Preact's development build in.
  await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'error',
    plugins: [preact()],
    build: { outDir, emptyOutDir: true, target: 'es2023' },
  })
  mkdirSync(outDir, { recursive: true })
  for (const { relativeDest, contents } of [flagsFile(), worldMapFile()])
    writeFileSync(join(outDir, relativeDest), contents)
  const server = await preview({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, headers: { 'Content-Security-Policy': policy } },
  })
  const url = server.resolvedUrls?.local[0]
  if (url === undefined) throw new Error('expected the preview server to have a local address')
  return { url, close: () => server.close() }
}
