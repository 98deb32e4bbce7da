/**
 * Names of Wikidata items in many languages, from the two stored label collections: one label per language (mpararel,
 * about 2021) and labels with aliases in no order (X-FACTR, 2020). Says what a source calls a thing, not what we call it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Labels by language of one item. */
export type Labels = Map<string, string[]>

const scripts: Readonly<Record<string, RegExp>> = {
  ru: /\p{Script=Cyrillic}/u,
  uk: /\p{Script=Cyrillic}/u,
  bg: /\p{Script=Cyrillic}/u,
  sr: /\p{Script=Cyrillic}/u,
  be: /\p{Script=Cyrillic}/u,
  mk: /\p{Script=Cyrillic}/u,
  kk: /\p{Script=Cyrillic}/u,
  ar: /\p{Script=Arabic}/u,
  fa: /\p{Script=Arabic}/u,
  ur: /\p{Script=Arabic}/u,
  he: /\p{Script=Hebrew}/u,
  el: /\p{Script=Greek}/u,
  zh: /\p{Script=Han}/u,
  'zh-hant': /\p{Script=Han}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ko: /\p{Script=Hangul}/u,
  hi: /\p{Script=Devanagari}/u,
  bn: /\p{Script=Bengali}/u,
  th: /\p{Script=Thai}/u,
  ta: /\p{Script=Tamil}/u,
  ka: /\p{Script=Georgian}/u,
  hy: /\p{Script=Armenian}/u,
}

/** Whether `text` is written in the script of `language`: "Kreml" is no Russian name. Latin languages take Latin only. */
export function fitsScript(text: string, language: string): boolean {
  const script = scripts[language]
  if (script !== undefined) return script.test(text)
  return (
    /\p{Script=Latin}/u.test(text) &&
    !/[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Han}\p{Script=Hebrew}\p{Script=Greek}]/u.test(text)
  )
}

/** Straight quotes to curly, no-break spaces to spaces, no double spaces: "Côte d'Ivoire" → "Côte d’Ivoire". */
export function tidyName(text: string): string {
  return text
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/['ʼ`´]/g, '’')
    .replace(/\s+/g, ' ')
    .trim()
}

function eachRow(path: string, wanted: ReadonlySet<string>, take: (id: string, fields: string[]) => void) {
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const tab = line.indexOf('\t')
    const id = line.slice(0, tab)
    if (tab > 0 && wanted.has(id)) take(id, line.slice(tab + 1).split('\t'))
  }
}

function languagesOf(folder: string): [language: string, path: string][] {
  if (!existsSync(folder)) throw new Error(`${folder}: expected a folder of <language>.tsv files`)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .map((name) => [name.slice(0, -4), join(folder, name)])
}

function collect(folder: string, wanted: ReadonlySet<string>, keep: (fields: string[], language: string) => string[]) {
  const found = new Map<string, Labels>()
  for (const [code, path] of languagesOf(folder)) {
    const language = code === 'zh-hans' ? 'zh' : code
    eachRow(path, wanted, (id, fields) => {
      const names = keep(fields, language)
        .map(tidyName)
        .filter((name) => name !== '' && fitsScript(name, language))
      if (names.length === 0) return
      const labels = found.get(id) ?? new Map<string, string[]>()
      found.set(id, labels)
      labels.set(language, [...new Set([...(labels.get(language) ?? []), ...names])])
    })
  }
  return found
}

/** One label per language of the wanted ids; those marked as a copy of the English one are left out. */
export function readLabels(facts: string, wanted: ReadonlySet<string>): Map<string, Labels> {
  return collect(join(facts, 'mpararel-labels'), wanted, ([label = '', mark = '']) => (mark === '=en' ? [] : [label]))
}

/** Labels and aliases, in alphabetical order, of the wanted ids, in en fr es nl ru ja zh hu he tr ko vi el. */
export function readAliases(facts: string, wanted: ReadonlySet<string>): Map<string, Labels> {
  return collect(join(facts, 'x-factr-aliases'), wanted, (fields) => fields)
}
