/** Turns locales/<lang>.json into the _locales folders that browsers read. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const localesDir = join(import.meta.dirname, '../../locales')

/** One generated file per interface language: `{relativeDest: '_locales/zh_CN/messages.json', contents}`. */
export function localeFiles(): { relativeDest: string; contents: string }[] {
  return readdirSync(localesDir)
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({
      // Browsers spell regional locales with an underscore: zh-CN → zh_CN.
      relativeDest: `_locales/${file.slice(0, -'.json'.length).replace('-', '_')}/messages.json`,
      contents: readFileSync(join(localesDir, file), 'utf8'),
    }))
}
