/** Finds an installed browser, or installs Debian's where that is possible. */
import { execFileSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { BrowserName } from '../drive/driver.ts'

interface Known {
  /** Environment variable with a program's path, which wins. */
  readonly variable: string
  readonly commands: readonly string[]
  readonly paths: readonly string[]
  readonly debianPackage: string
}

const known: Record<BrowserName, Known> = {
  chromium: {
    variable: 'CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:/Program Files/Google/Chrome/Application/chrome.exe',
    ],
    debianPackage: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:/Program Files/Mozilla Firefox/firefox.exe'],
    debianPackage: 'firefox-esr',
  },
}

/** Path of the browser's program, or undefined when it is not installed. `CHROMIUM` and `FIREFOX` name one explicitly. */
export function findBrowser(name: BrowserName): string | undefined {
  const { variable, commands, paths } = known[name]
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = [
    process.env[variable] ?? '',
    ...commands.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...paths,
  ]
  return candidates.find(isProgram)
}

/** Path of the browser's program; installs Debian's package when it is missing and apt may be used. Throws with what to do. */
export function requireBrowser(name: BrowserName): string {
  const found = findBrowser(name)
  if (found) return found
  installDebianPackage(known[name].debianPackage)
  const installed = findBrowser(name)
  if (installed) return installed
  throw new Error(`No ${name} found: install it, or set ${known[name].variable} to its program.`)
}

function installDebianPackage(packageName: string): void {
  const mayInstall = process.platform === 'linux' && process.getuid?.() === 0 && isOnPath('apt-get')
  if (!mayInstall) return
  console.error(`Installing ${packageName} (apt-get) …`)
  const apt = (...args: string[]) =>
    execFileSync('apt-get', ['-qq', '-y', ...args], {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  apt('update')
  apt('install', packageName)
}

function isOnPath(command: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => isProgram(join(folder, command)))
}

function isProgram(path: string): boolean {
  if (path === '') return false
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
