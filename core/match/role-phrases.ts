/** Office nouns and nouns of state bodies of a language as phrases of folded words. */
import { bodyNouns } from '../languages/body-nouns/registry.ts'
import type { Language, RoleNoun } from '../languages/language.ts'
import { fold } from '../text/fold.ts'
import { foldedWords } from './endings.ts'

export interface RolePhrase {
  readonly words: readonly string[]
  /** As the language writes it, in small letters: an accent in the text that is not here makes another word ("papà"). */
  readonly written: string
  readonly noun: RoleNoun
  readonly feminine: boolean
  readonly plural: boolean
}

/** Nouns of state bodies; their `offices` are institutions. */
export function bodyPhrases({ code }: Language): RolePhrase[] {
  const nouns = bodyNouns.flatMap(({ institutions, common = false, forms }) => ({
    forms: forms[code] ?? [],
    offices: institutions,
    weak: common,
  }))
  return phrasesOf(nouns)
}

/** Office nouns, and the same with a prefix that ends the office: "expresidente", "Altkanzler". */
export function rolePhrases(language: Language): RolePhrase[] {
  const current = phrasesOf(language.roleNouns)
  const former = (language.roleCues.formerPrefixes ?? []).flatMap((prefix) =>
    current.map((phrase) => ({
      ...phrase,
      words: [`${fold(prefix)}${phrase.words[0]}`, ...phrase.words.slice(1)],
      written: `${prefix}${phrase.written}`,
      noun: formerOf(phrase.noun),
    })),
  )
  return [...current, ...former]
}

const formerNouns = new WeakMap<RoleNoun, RoleNoun>()

function formerOf(noun: RoleNoun): RoleNoun {
  const known = formerNouns.get(noun) ?? { ...noun, former: true }
  formerNouns.set(noun, known)
  return known
}

function phrasesOf(nouns: readonly RoleNoun[]): RolePhrase[] {
  return nouns.flatMap((noun) => {
    const phrase = (form: string, feminine: boolean, plural: boolean) => ({
      words: foldedWords(form),
      written: form.toLowerCase().normalize('NFC'),
      noun,
      feminine,
      plural,
    })
    return [
      ...noun.forms.map((form) => phrase(form, false, false)),
      ...(noun.feminine ?? []).map((form) => phrase(form, true, false)),
      ...(noun.plural ?? []).map((form) => phrase(form, false, true)),
    ]
  })
}
