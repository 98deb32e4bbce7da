/** Forms of records that are named per language: organisations, events, series, places. People's names are name-forms.ts's part. */
import type { NameForm } from '../../core/name-index/encode.ts'
import { FormKind, languageBit } from '../../core/name-index/format.ts'
import { fold } from '../../core/text/fold.ts'
import { serbianInLatin } from '../../core/text/serbian-letters.ts'
import { wordsOf } from '../../core/text/tokenize.ts'
import { LATIN_LANGUAGES } from './names/choose-names.ts'
import { toSimplified, toTraditional } from './names/han-variants.ts'

export type Form = Omit<NameForm, 'entity'>

/** The words of a name as the index keeps them. */
export const folded = (name: string): string[] =>
  wordsOf(name)
    .map(fold)
    .filter((word) => word !== '')

/** Languages in which a name is the English one unless they list another. */
const LIKE_ENGLISH = ['en', ...LATIN_LANGUAGES, 'fi', 'vi']

/** "the Pentagon", "la Ligue": the article is written small, the name is not. */
const ARTICLE = /^(the|l[aeo]s?|el|il|gli|i|os?|as?|de|het|die|der|das) |^l’/
const ACRONYM = /^[\p{Lu}\d]{2,6}s?$/u

/** Chinese names in the other characters: "欧盟" → "歐盟". */
export const writtenOtherwise = (language: string, name: string): string[] =>
  /^zh/.test(language)
    ? [...new Set([toTraditional(name), toSimplified(name)])].filter((variant) => variant !== name)
    : []

/** Forms of anything named per language: `names`, `aliases`, `ambiguous`; `maySmall`: names written small are found small. */
export function* namedForms(
  record: {
    name: string
    country?: string | undefined
    names?: Record<string, string[]> | undefined
    aliases?: string[] | undefined
    ambiguous?: string[] | undefined
  },
  maySmall = false,
): Generator<Form> {
  const ambiguous = new Set((record.ambiguous ?? []).map(fold))
  const form = (name: string, languages: number, first: boolean, doubted = false): Form[] => {
    const words = folded(name)
    // "+Europa" is not "Europa": a sign that the tokens lose makes another word.
    if (words.length === 0 || (words.length === 1 && /[+!?@#*]/.test(name))) return []
    const acronym = words.length === 1 && ACRONYM.test(name)
    const doubtful = doubted || ambiguous.has(fold(name))
    const small = maySmall && /^\p{Ll}/u.test(name) && !ARTICLE.test(name)
    const kind = small
      ? doubtful
        ? FormKind.ambiguousSmall
        : FormKind.small
      : acronym
        ? doubtful
          ? FormKind.ambiguousAcronym
          : FormKind.acronym
        : doubtful
          ? FormKind.ambiguous
          : first
            ? FormKind.full
            : FormKind.alias
    return [{ words, kind, languages }]
  }
  // Languages in which the name is the English one are left out of `names`.
  const same = LIKE_ENGLISH.filter((language) => record.names?.[language] === undefined || language === 'en')
  const english = same.reduce((mask, language) => mask + languageBit(language), 0)
  yield* form(record.name, english, true)
  for (const [code, written] of Object.entries(record.names ?? {})) {
    // Serbian is read in Latin letters, together with Croatian.
    const language = code === 'sr' ? 'hr' : code
    const names = code === 'sr' ? written.map(serbianInLatin) : written
    for (const [at, name] of names.entries()) {
      yield* form(name, languageBit(language), at === 0)
      for (const variant of writtenOtherwise(language, name))
        yield* form(variant, languageBit(language), at === 0, ambiguous.has(fold(name)))
    }
  }
  for (const alias of record.aliases ?? []) yield* form(alias, 0, false)
  // A word that some language calls it by is doubtful there. What stands nowhere else, and acronyms that ask for their
  // country, count in every language: "AP" is the Turkish European Parliament and an agency elsewhere.
  const given = [record.name, ...(record.aliases ?? []), ...Object.values(record.names ?? {}).flat()]
  const acronyms =
    record.country === undefined ? [] : given.filter((name) => ACRONYM.test(name) && ambiguous.has(fold(name)))
  const known = new Set(given.map(fold))
  const nowhere = (record.ambiguous ?? []).filter((name) => !known.has(fold(name)))
  for (const name of new Set([...acronyms, ...nowhere])) yield* form(name, 0, false)
}
