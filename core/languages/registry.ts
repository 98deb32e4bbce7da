/** All languages the engine reads, by code. A language added here is used everywhere. */
import { de } from './de.ts'
import { en } from './en.ts'
import type { Language } from './language.ts'

const languages: ReadonlyMap<string, Language> = new Map([de, en].map((language) => [language.code, language]))

/** The language of an ISO 639-1 code with or without a region ("pt-BR"); English rules where the language is unknown. */
export function languageOf(code: string): Language {
  return languages.get(code.toLowerCase().split(/[-_]/)[0] ?? '') ?? en
}
