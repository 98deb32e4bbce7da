/** All languages the engine reads, by code. A language added here is used everywhere. */
import { de } from './de.ts'
import { en } from './en.ts'
import type { Language } from './language.ts'
import { pl } from './pl.ts'
import { ru } from './ru.ts'
import { uk } from './uk.ts'

const languages: ReadonlyMap<string, Language> = new Map([de, en, pl, ru, uk].map((language) => [language.code, language]))

/** The language of an ISO 639-1 code with or without a region ("pt-BR"); English rules where the language is unknown. */
export function languageOf(code: string): Language {
  return languages.get(code.toLowerCase().split(/[-_]/)[0] ?? '') ?? en
}
