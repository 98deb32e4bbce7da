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
        // Browsers spell regional locales with an underscore: zh-TW → zh_TW.
        { relativeDest: `_locales/${language.replace('-', '_')}/messages.json`, contents: manifestMessages(texts) },
      ]
    })
}

/** `{"manifest.next": "Next mark"}` → `{"manifest_next": {"message": "Next mark"}}`; a message's key may hold no dot. */
export function manifestMessages(texts: Readonly<Record<string, unknown>>): string {
  const messages = Object.entries(texts)
    .filter(([key]) => key.startsWith(manifestPrefix))
    .map(([key, message]) => [key.replaceAll('.', '_'), { message }])
  return JSON.stringify(Object.fromEntries(messages))
}
