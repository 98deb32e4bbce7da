/** The import rules of docs/architecture.md are lint rules; this table shows that they hold what the page promises. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

const cases: [path: string, line: string, accepted: boolean][] = [
  ['core/match/x.ts', "export { a } from '../text/a.ts'", true],
  ['core/match/x.ts', "export { a } from '../../page/a.ts'", false],
  ['core/x.ts', "export { a } from '../browser/a.ts'", false],
  ['core/x.ts', "export { a } from '../locales/texts.ts'", false],
  ['locales/x.ts', "export { a } from '../core/a.ts'", true],
  ['locales/x.ts', "export { a } from '../background/a.ts'", false],
  ['background/x.ts', "export { a } from '../locales/texts.ts'", true],
  ['core/x.ts', "export { h } from 'preact'", false],
  ['core/x.ts', 'export const title = document.title', false],
  ['core/x.ts', 'export const id = chrome.runtime.id', false],
  ['components/x.tsx', "export { a } from '../core/cards/a.ts'", true],
  ['components/x.tsx', "export { a } from '../page/a.ts'", false],
  ['components/x.tsx', "export { a } from '../browser/a.ts'", false],
  ['page/x.ts', "export { a } from '../core/a.ts'", true],
  ['page/x.ts', "export { a } from '../components/a.tsx'", false],
  ['page/x.ts', 'export const id = chrome.runtime.id', false],
  ['page/card-host.ts', "export { a } from '../components/a.tsx'", true],
  ['page/card-host/x.ts', "export { a } from '../../components/a.tsx'", true],
  ['browser/x.ts', "import browser from 'webextension-polyfill'\nexport const id = browser.runtime.id", true],
  ['browser/x.ts', "export { a } from '../background/a.ts'", false],
  ['background/x.ts', "export { a } from '../browser/a.ts'", true],
  ['background/x.ts', "export { a } from 'webextension-polyfill'", false],
  ['background/x.ts', "export { a } from '../page/a.ts'", false],
  ['scripts/x.ts', "export { a } from '../page/a.ts'", true],
  ['scripts/x.ts', "export { a } from '../browser/a.ts'", false],
  ['entrypoints/x.ts', "export { a } from '../page/a.ts'", true],
  ['entrypoints/x.ts', "export { a } from '../scripts/a.ts'", false],
  ['page/x.ts', "export { a } from '../entrypoints/a.ts'", false],
  ['scripts/x.ts', "export { a } from '../tests/a.ts'", false],
]

/** Paths of the cases that lint refuses, each case a file of its own in a project with our lint rules. */
function refusedPaths(files: readonly { path: string; line: string }[]): string[] {
  const project = mkdtempSync(join(tmpdir(), 'dramatis-lint-'))
  try {
    const rules = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'))
    // The schema's path and the version control are the project's own.
    writeFileSync(join(project, 'biome.json'), JSON.stringify({ ...rules, $schema: undefined, vcs: undefined }))
    for (const { path, line } of files) {
      mkdirSync(join(project, dirname(path)), { recursive: true })
      writeFileSync(join(project, path), `${line}\n`)
    }
    const { stdout } = spawnSync(
      process.execPath,
      [join(root, 'node_modules/@biomejs/biome/bin/biome'), 'lint', '--reporter=json', '--max-diagnostics=none'],
      { cwd: project, encoding: 'utf8' },
    )
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { severity: string; location: { path: string } }[] }
    return diagnostics.filter(({ severity }) => severity === 'error').map(({ location }) => location.path)
  } finally {
    rmSync(project, { recursive: true })
  }
}

describe('lint on imports', () => {
  // Every case gets a file name of its own.
  const files = cases.map(([path, line], index) => ({ path: path.replace('/x.', `/x${index}.`), line }))
  const refused = refusedPaths(files)

  test.each(cases.map(([path, line, accepted], index) => ({ path, line, accepted, file: files[index]?.path })))(
    '$path: $line → accepted: $accepted',
    ({ accepted, file }) => {
      expect(refused.some((path) => path === file)).toBe(!accepted)
    },
  )
})
