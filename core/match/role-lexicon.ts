/** A language's words about roles (languages/language.ts, RoleCues) in the form the matcher asks for. */
import type { Language } from '../languages/language.ts'
import { fold } from '../text/fold.ts'
import { phrases, stemmer } from './endings.ts'

export interface RoleLexicon {
  readonly aspirants: ReadonlySet<string>
  /** Phrases that make a sentence true of every holder of an office ("every year"). */
  readonly habitual: readonly (readonly string[])[]
  readonly scope: ReadonlySet<string>
  readonly since: ReadonlySet<string>
  readonly lookalikes: ReadonlySet<string>
  readonly ownerEndings: readonly string[]
  /** Dictionary forms of which a folded word is a plural beyond doubt. */
  pluralStems(folded: string): string[]
  readonly hasDefiniteEndings: boolean
  /** Dictionary forms that a folded word is with an ending in place of an article. */
  definiteStems(folded: string): string[]
}

const foldedSet = (words: readonly string[] = []) => new Set(words.map(fold))

/** The role words of `language`. */
export function roleLexiconOf({ roleCues }: Language): RoleLexicon {
  return {
    aspirants: foldedSet(roleCues.aspirants),
    habitual: phrases(roleCues.habitual ?? []),
    scope: foldedSet(roleCues.scope),
    since: foldedSet(roleCues.since),
    lookalikes: foldedSet(roleCues.lookalikes),
    ownerEndings: (roleCues.ownerEndings ?? []).map(fold),
    pluralStems: stemmer(roleCues.pluralEndings ?? []),
    hasDefiniteEndings: roleCues.definiteEndings !== undefined,
    definiteStems: stemmer(roleCues.definiteEndings ?? []),
  }
}
