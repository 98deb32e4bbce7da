/** All languages the engine reads, by code. A language added here is used everywhere. */
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import type { Language } from './language.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import { uk } from './uk.ts'

const languages: ReadonlyMap<string, Language> = new Map(
  [de, en, es, fr, it, nl, pl, pt, ru, uk].map((language) => [language.code, language]),
)

/** The language of an ISO 639-1 code with or without a region ("pt-BR"); English rules where the language is unknown. */
export function languageOf(code: string): Language {
  return languages.get(code.toLowerCase().split(/[-_]/)[0] ?? '') ?? en
}
