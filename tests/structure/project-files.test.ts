/** What must hold for the project as a whole and what no other check looks at. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')

const tracked = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 64 * 2 ** 20,
})
  .split('\0')
  .filter((file) => file !== '' && existsSync(join(root, file)))
const sources = tracked.filter((file) => /\.(ts|tsx|mjs)$/.test(file))
const textFiles = tracked.filter((file) => !/\.(png|webp|jpg|ico|woff2)$/.test(file))

test('entry points only wire: each under 40 lines', () => {
  const long = sources.filter((file) => file.startsWith('entrypoints/') && read(file).split('\n').length > 40)
  expect(long).toEqual([])
})

test('every source file but the tests opens with a comment that says what it does', () => {
  const program = sources.filter((file) => !/\.test\.tsx?$/.test(file))
  expect(program.filter((file) => !/^(#!.*\n)?\/\*\*/.test(read(file)))).toEqual([])
})

/** Names of a file's exported functions that no comment describes. */
function undescribedFunctions(source: string): string[] {
  const lines = source.split('\n')
  const exported = lines.flatMap((line, index) => {
    const name = /^export (?:async )?function\*? (\w+)/.exec(line)?.[1]
    return name ? [{ name, before: lines[index - 1]?.trimEnd() ?? '' }] : []
  })
  // A file's opening comment describes its only function; a lint exception or an overload's earlier signature may stand between.
  if (new Set(exported.map(({ name }) => name)).size === 1) return []
  return exported
    .filter(({ before }) => !/\*\/$|^\s*\/\/ biome-ignore|^export (async )?function/.test(before))
    .map(({ name }) => name)
}

test('every exported function outside tests is described right above it', () => {
  const missing = sources
    .filter((file) => !file.startsWith('tests/') && !file.startsWith('benchmarks/'))
    .flatMap((file) => undescribedFunctions(read(file)).map((name) => `${file}: ${name}`))
  expect(missing).toEqual([])
})

test('no room is called utils, helpers, common, misc or manager', () => {
  const vague = /(^|[/-])(utils?|helpers?|common|misc|managers?)([/.-]|$)/
  expect(sources.filter((file) => vague.test(file))).toEqual([])
})

test('no file names a path of somebody’s machine or the host of a package registry', () => {
  // Written in parts so that this file does not name them either.
  const forbidden = new RegExp(
    [
      String.raw`(^|[^\w.-])/(${['work', 'farm'].join('|')})/`,
      `/(${['home', 'Users'].join('|')})/[a-z]+/`,
      ['registry', 'npmjs'].join(String.raw`\.`),
      ['deb', 'debian', 'org'].join(String.raw`\.`),
    ].join('|'),
    'm',
  )
  expect(textFiles.filter((file) => !file.startsWith('data/') && forbidden.test(read(file)))).toEqual([])
})

test('no file is heavier than 1.5 MB', () => {
  expect(tracked.filter((file) => statSync(join(root, file)).size > 1_500_000)).toEqual([])
})

describe.each(['README.md', 'CONTRIBUTING.md', 'docs/architecture.md'])('%s', (file) => {
  const text = read(file)
  const code = [...text.matchAll(/`([^`\n]+)`/g)].map(([, inner]) => inner ?? '')

  test('names paths that exist', () => {
    const isPath = /^\.?[\w-]+(\/[\w.*<>-]+)*(\/|\.(ts|tsx|mjs|json|md|html))$/
    const paths = code.filter((inner) => isPath.test(inner) && inner.includes('/') && !/[*<>]/.test(inner))
    // The build's folder and the bootstrap's Node are there only when something made them.
    const made = /^\.(output|node)\//
    expect(paths.filter((path) => !made.test(path) && !existsSync(join(root, path)))).toEqual([])
  })

  test('links to files that exist', () => {
    const targets = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target]) => target ?? '')
    const folder = file.slice(0, -basename(file).length)
    expect(targets.filter((target) => !existsSync(join(root, folder, target)))).toEqual([])
  })

  test('names npm scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    const named = [...text.matchAll(/npm run (?:-s )?([a-z][\w:-]*)/g)].map(([, name]) => name ?? '')
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })
})

test('npm scripts run files that exist, on the Node that the project needs', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  const wrong = Object.entries(scripts).filter(([, command]) => {
    const [node, bootstrap, file] = command.split(' ')
    return node !== 'node' || bootstrap !== 'scripts/node.mjs' || !file || !existsSync(join(root, file))
  })
  expect(wrong).toEqual([])
})
