/**
 * The interface texts as files of the extension: `texts/<lang>.json` as they are in locales/, for whoever shows texts in
 * the language the reader chose, and `_locales/` with the few that browsers themselves look up for the manifest.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const localesDir = join(import.meta.dirname, '../../locales')
const manifestPrefix = 'manifest.'

export interface GeneratedFile {
  /** Path inside the extension. */
  readonly relativeDest: string
  readonly contents: string
}

/** Two files per interface language. */
export function localeFiles(dir: string = localesDir): GeneratedFile[] {
  return readdirSync(dir)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => {
      const language = file.slice(0, -'.json'.length)
      const texts: Record<string, unknown> = JSON.parse(readFileSync(join(dir, file), 'utf8'))
      return [
        { relativeDest: `texts/${language}.json`, contents: JSON.stringify(texts) },
        ...localeNames(language).map((locale) => ({
          relativeDest: `_locales/${locale}/messages.json`,
          contents: manifestMessages(texts),
        })),
      ]
    })
}

/** Chrome's store lists these languages by region only; browsers fall back to the bare one: `pt` for pt-AO, `zh` for zh-SG. */
const STORE_LOCALES: Readonly<Record<string, readonly string[]>> = { pt: ['pt_BR', 'pt_PT'], zh: ['zh_CN'] }

/** Folders in `_locales/` for an interface language: `pt` → pt, pt_BR, pt_PT. */
function localeNames(language: string): string[] {
  return [language, ...(STORE_LOCALES[language] ?? [])]
}

/** `{"manifest.next": "Next mark"}` → `{"manifest_next": {"message": "Next mark"}}`; a message's key may hold no dot. */
export function manifestMessages(texts: Readonly<Record<string, unknown>>): string {
  const messages = Object.entries(texts)
    .filter(([key]) => key.startsWith(manifestPrefix))
    .map(([key, message]) => [key.replaceAll('.', '_'), { message }])
  return JSON.stringify(Object.fromEntries(messages))
}
