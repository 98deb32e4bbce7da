/** All languages the engine reads, by code. A language added here is used everywhere. */
import { ar } from './ar.ts'
import { bg } from './bg.ts'
import { cs } from './cs.ts'
import { da } from './da.ts'
import { de } from './de.ts'
import { functionWords } from './detect/function-words.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { hr } from './hr.ts'
import { hu } from './hu.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { ko } from './ko.ts'
import type { Ending, Language } from './language.ts'
import { nl } from './nl.ts'
import { no } from './no.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ro } from './ro.ts'
import { ru } from './ru.ts'
import { sk } from './sk.ts'
import { sl } from './sl.ts'
import { sv } from './sv.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'
import { zh } from './zh.ts'

const languages: ReadonlyMap<string, Language> = new Map(
  [ar, bg, cs, da, de, en, es, fr, hr, hu, it, ja, ko, nl, no, pl, pt, ro, ru, sk, sl, sv, tr, uk, zh].map(
    (language) => [language.code, language],
  ),
)

/** Codes of the written forms of one language: Bokmål and Nynorsk; Serbian and Bosnian beside Croatian. */
const FORMS: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', sr: 'hr', bs: 'hr', sh: 'hr' }
/** "Trumpin", "Niinistöstä", "Lipposen", "Rinteelle": how Finnish names change, consonants with an -i- in between. */
const FINNISH: readonly Ending[] = [
  ...['n', 'a', 'ä', 'ta', 'tä', 'ssa', 'ssä', 'sta', 'stä', 'lla', 'llä', 'lta', 'ltä', 'lle', 'ksi', 'na', 'nä'],
  ...['in', 'ia', 'iä', 'issa', 'issä', 'ista', 'istä', 'illa', 'illä', 'ilta', 'iltä', 'ille', 'iksi'],
  ...['sen>nen', 'sta>nen', 'seen>nen', 'sesta>nen', 'sella>nen', 'selle>nen', 'selta>nen', 'seksi>nen'],
  ...['nteen>nne!', 'nteesta>nne!', 'nteelle>nne!', 'nteella>nne!', 'nteelta>nne!'],
]
const NAME_ENDINGS: Readonly<Record<string, readonly Ending[]>> = { fi: FINNISH }
/** Names only: English office nouns mean nothing in a language we do not know. */
const unknown: Language = { ...en, roleNouns: [], eventNouns: {} }

/** The language of an ISO 639-1 code with or without a region ("pt-BR"); names by English rules where it is unknown. */
export function languageOf(code: string): Language {
  const written = code.toLowerCase().split(/[-_]/)[0] ?? ''
  const language = FORMS[written] ?? written
  const known = languages.get(language)
  if (known) return known
  // "Hän" is he in Finnish: the words that tell languages apart are no names either.
  const small = Object.values(functionWords).flatMap((words) => words[language]?.split(' ') ?? [])
  return {
    ...unknown,
    code: language,
    nameEndings: NAME_ENDINGS[language] ?? unknown.nameEndings,
    functionWords: small,
  }
}
