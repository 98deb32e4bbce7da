/** The files that are packed for the stores: what they may do, and what they weigh. */
import { spawnSync } from 'node:child_process'
import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'

const outputDir = join(import.meta.dirname, '../../.output')
/** What every page loads before the reader first points at a name. */
const contentScriptGzipLimit = 25 * 1024
/** docs/decisions/0007-pack-budget.md */
const packLimit = 6_000_000

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (folder) => {
  const dir = join(outputDir, folder)
  const read = (file: string) => readFileSync(join(dir, file), 'utf8')
  const manifest = () => JSON.parse(read('manifest.json'))
  const scripts = () => globSync('**/*.js', { cwd: dir })

  test('asks for the permissions that the README explains and no others', () => {
    const readme = readFileSync(join(outputDir, '../README.md'), 'utf8')
    const { permissions, host_permissions, optional_permissions } = manifest()
    expect(permissions.filter((name: string) => !readme.includes(`| \`${name}\` `))).toEqual([])
    expect(host_permissions).toEqual(['http://*/*', 'https://*/*'])
    expect(optional_permissions).toBeUndefined()
  })

  test('lets its own pages connect to packaged files only', () => {
    const policy: string = manifest().content_security_policy.extension_pages
    const sources = Object.fromEntries(policy.split('; ').map((directive) => directive.split(/ (.*)/).slice(0, 2)))
    expect(sources).toMatchObject({ 'default-src': "'none'", 'script-src': "'self'", 'connect-src': "'self'" })
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
  })

  test('offers pages no files', () => {
    expect(manifest().web_accessible_resources).toBeUndefined()
  })

  test('names only files that it has', () => {
    const names = [...JSON.stringify(manifest()).matchAll(/"([\w/.-]+\.(?:js|css|html|png))"/g)].map(
      ([, name]) => name ?? '',
    )
    expect(names.length).toBeGreaterThan(0)
    expect(names.filter((name) => !existsSync(join(dir, name)))).toEqual([])
  })

  test('has every text that the manifest refers to', () => {
    const keys = [...read('manifest.json').matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '')
    for (const locale of globSync('_locales/*/messages.json', { cwd: dir })) {
      const messages = JSON.parse(read(locale))
      expect(
        keys.filter((key) => !messages[key]?.message),
        locale,
      ).toEqual([])
    }
  })

  test('makes no code from strings and opens no connections', () => {
    const forbidden = /\beval\(|new Function\(|XMLHttpRequest|new WebSocket|sendBeacon|EventSource|importScripts/
    expect(scripts().filter((file) => forbidden.test(read(file)))).toEqual([])
  })

  test('makes no elements from strings', () => {
    const assigning = /\.(?:innerHTML|outerHTML)\s*=[^=]|insertAdjacentHTML|document\.write\(/
    expect(scripts().filter((file) => assigning.test(read(file)))).toEqual([])
  })

  test('fetches in the background only', () => {
    const fetching = scripts().filter((file) => /\bfetch\(/.test(read(file)))
    expect(fetching).toEqual(['background.js'])
  })

  test('weighs little in every page', () => {
    expect(gzipSync(read('content-scripts/article.js'), { level: 9 }).length).toBeLessThanOrEqual(
      contentScriptGzipLimit,
    )
  })

  test('keeps the dataset within its budget', () => {
    expect(statSync(join(dir, 'dramatis.pack')).size).toBeLessThanOrEqual(packLimit)
  })
})

test('Mozilla’s linter for add-ons finds nothing in the Firefox build', () => {
  const webExt = join(outputDir, '../node_modules/web-ext/bin/web-ext.js')
  const options = ['lint', '--source-dir', join(outputDir, 'firefox-mv3'), '--output', 'json', '--no-config-discovery']
  // The exit code tells of errors, the report of everything.
  const { stdout } = spawnSync(process.execPath, [webExt, ...options], { encoding: 'utf8' })
  const { errors, warnings, notices } = JSON.parse(stdout)
  expect([...errors, ...warnings, ...notices]).toEqual([])
})
