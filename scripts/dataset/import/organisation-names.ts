/**
 * Which stored labels and aliases of an organisation may become its name forms. Strict, because a short or everyday form
 * marks the wrong thing everywhere: acronyms must look like acronyms, other single words must resemble the label.
 */
import type { Organisation } from '../records.ts'
import { plain } from './jurisdictions.ts'
import { fitsScript, type Labels, tidyName } from './wikidata-labels.ts'

/** Languages that cards are shown in or the engine reads; labels of others are left out. */
const languages = new Set([
  'de', 'en', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'ru', 'uk', 'tr', 'ar', 'zh', 'ja', 'ko', 'fa', 'cs', 'sv', 'da', 'no', 'fi',
  'hu', 'ro', 'bg', 'el', 'he', 'sr', 'hr', 'sk', 'sl', 'zh-hant',
])

/** "NATO", "G-20", "ЕС", "P5+1": capitals, digits and hyphens, two to eight characters. */
export const isAcronym = (form: string): boolean => /^(?=.*\p{Lu})[\p{Lu}\d+.&-]{2,8}$/u.test(form)

const junk = /[🇦-🇿\u{1f1e6}-\u{1f1ff}☭@#=<>_]|https?:|www\.|^\d+$|^the$/iu

/** A form without remark in brackets, or undefined when it is none that a text would have. */
export function cleanForm(form: string): string | undefined {
  const text = tidyName(form.replace(/\s*[(（][^)）]*[)）]/g, ''))
  return text.length < 2 || text.length > 90 || junk.test(text) || /[;|]/.test(text) ? undefined : text
}

/** Whether an alias in no order may be kept beside `label` in `language`. */
export function isUsableAlias(alias: string, label: string, language: string): boolean {
  if (!fitsScript(alias, language) || alias === label || /,/.test(alias)) return false
  if (isAcronym(alias)) return true
  if (['zh', 'zh-hant', 'ja', 'ko'].includes(language)) return alias.length >= 3 && alias[0] === label[0]
  if (/\s/.test(alias)) return sharesWord(alias, label)
  return alias.length >= 5 && plain(alias).slice(0, 4) === plain(label).slice(0, 4)
}

/** An alias of several words has to share a word of at least four letters with the label: "Federal Bank" is not "ECB". */
function sharesWord(alias: string, label: string): boolean {
  const own = new Set(plain(label).split(' '))
  return plain(alias).split(' ').some((word) => word.length > 3 && own.has(word)) || plain(alias).replace(/ /g, '') === plain(label).replace(/ /g, '')
}

/** Names by language from labels and aliases, for the languages that `own` has none in; the label comes first. */
export function namesFrom(own: Organisation, labels: Labels | undefined, aliases: Labels | undefined): Record<string, string[]> {
  const names: Record<string, string[]> = { ...own.names }
  for (const language of languages) {
    if (names[language] !== undefined) continue
    const label = cleanForm(labels?.get(language)?.[0] ?? '')
    if (label === undefined || !fitsScript(label, language)) continue
    const more = (aliases?.get(language) ?? []).flatMap((form) => cleanForm(form) ?? []).filter((form) => isUsableAlias(form, label, language))
    const list = [...new Set([label, ...more.slice(0, 6)])]
    if (list.length > 1 || label !== own.name) names[language] = list
  }
  return names
}

/** Acronyms of up to four signs that a source gave: they need evidence, unless the record was named by hand. */
export function doubtfulForms(names: Readonly<Record<string, readonly string[]>>, own: Organisation): string[] {
  const byHand = new Set(Object.values(own.names ?? {}).flat())
  const found = Object.values(names).flat().filter((form) => isAcronym(form) && form.length <= 4 && !byHand.has(form))
  return [...new Set([...(own.ambiguous ?? []), ...found])]
}
