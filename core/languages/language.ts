/**
 * What the engine must know about a language, as data: one file per language fills this shape, registry.ts lists them.
 * Names, adjectives and titles of countries, people and organisations are not here but in data/.
 *
 * All forms are written as the language writes them; the engine folds case and accents itself.
 */

/**
 * How to get from an inflected word back to a dictionary form: `'a'` drops a final -a, `'y>a'` replaces a final -y by -a,
 * `'oj>'` equals `'oj'`. Longest first is not required. Applied to folded words; at least three letters must remain
 * (two where the rule ends in `!`).
 */
export type Ending = string

/** An office noun of the language, with the office types (data/offices.json) it can mean. */
export interface RoleNoun {
  /** Dictionary forms, masculine first; multi-word forms allowed ("prime minister", "ministre des Affaires étrangères"). */
  readonly forms: readonly string[]
  /** Feminine forms ("Kanzlerin"). Empty where the language has one form for both. */
  readonly feminine?: readonly string[]
  /** Plural forms that the endings do not reach ("presidenti"). */
  readonly plural?: readonly string[]
  /** Office type ids it may mean, or `category:` and an office category ("category:head-of-government"). */
  readonly offices: readonly string[]
  /**
   * Entity ids (country, region, organisation) it can only belong to: "Bundeskanzler" → Germany, Austria;
   * "Taoiseach" → Ireland. With exactly one it needs no further evidence.
   */
  readonly only?: readonly string[]
  /** Its holder has left the office ("Altkanzler"). */
  readonly former?: boolean
  /** Marked only with a jurisdiction next to it or a name in the article ("leader", "Chef", "minister", "Vorsitzender"). */
  readonly weak?: boolean
  /** Means this only with a jurisdiction beside it: "the Russian leader" is a president, "the leader" is not. */
  readonly placed?: boolean
  /** What the English title says of those meant, where many hold one office: the commissioner for trade. */
  readonly title?: RegExp
}

/** Words around an office noun that say whose it is at what time; all in dictionary forms. */
export interface RoleCues {
  /** "then", "damalig": the holder of the time that the sentence speaks of. Listed among the former ones as well. */
  readonly atThatTime?: readonly string[]
  /** Written together with any office noun: Spanish "ex", German "alt". */
  readonly formerPrefixes?: readonly string[]
  /** "outgoing", "scheidend": still in office, or just out of it. Listed among the former ones as well. */
  readonly outgoing?: readonly string[]
  /** "new", "neu": in office for a short time. Listed among the neutral ones as well. */
  readonly fresh?: readonly string[]
  /** "his", "sein": the office belongs to the country of the person just named. */
  readonly own?: readonly string[]
  /** "candidate", "successor", "bid": whoever is meant, not the holder. */
  readonly aspirants?: readonly string[]
  /** "every year", "jährlich": said of whoever holds the office. */
  readonly habitual?: readonly string[]
  /** What follows a noun that is not complete without its field: "for", "по", "ds.". */
  readonly scope?: readonly string[]
  /** "since", "bis": the year behind it is no time at which the sentence stands. */
  readonly since?: readonly string[]
  /** Endings that on an office noun always mean several: Russian "президентов". */
  readonly pluralEndings?: readonly Ending[]
  /** Endings of a word right behind an office noun that show it belongs to something: Russian "-ого", "-ов". */
  readonly ownerEndings?: readonly string[]
  /** Endings that on an office noun stand for an article: Danish "præsidenten". */
  readonly definiteEndings?: readonly Ending[]
  /** Words that endings would make office nouns: German "Premiere". */
  readonly lookalikes?: readonly string[]
}

export interface Language {
  /** ISO 639-1. */
  readonly code: string
  readonly script: 'latin' | 'cyrillic' | 'arabic' | 'han' | 'kana' | 'hangul'
  /** Rewrites a word that is written in the language's other alphabet: Serbian "Вучић" → "Vučić". */
  readonly respell?: (word: string) => string
  /** False where names cannot be told by a capital letter (Arabic, Chinese, Japanese, Korean). */
  readonly cased: boolean
  /** Case and possessive endings of names. */
  readonly nameEndings: readonly Ending[]
  /** True where first names and every part are inflected too (Slavic languages); otherwise only the last word is. */
  readonly inflectsEveryWord: boolean
  /** Inflected surnames, in lower case, that only a woman can bear: Russian "Алиевой", Czech "Clintonová". */
  readonly feminineSurname?: RegExp
  /** True where people bear two surnames and are called by both: "Pinto Monteiro" is not Monteiro. */
  readonly doubleSurnames?: boolean
  /** True where the family name stands before the first name, and small nouns behind a name: Hungarian "Orbán Viktor", "Kossuth utca". */
  readonly familyNameFirst?: boolean
  /** Endings of common nouns and adjectives: office nouns, country adjectives. */
  readonly nounEndings: readonly Ending[]
  readonly adjectiveEndings: readonly Ending[]
  /** True where an ending on a noun always means several ("presidents"): such a role is nobody in particular. */
  readonly nounEndingsArePlural?: boolean
  /** Adjective ending that, without an article, shows a plural: German "deutsche Außenminister". */
  readonly barePluralEnding?: string
  /** Words before a role that make it a predicate, not a mention: "als", "as", "became". Explicit roles still count. */
  readonly predicateWords?: readonly string[]
  /** What may follow a name after an apostrophe: English "s", Turkish "ın". `*` allows anything of up to six letters. */
  readonly apostropheSuffixes: readonly string[]
  /** Endings written behind a hyphen: Croatian "SPS-a", Romanian "PSD-ul", Hungarian "NATO-nak". */
  readonly hyphenSuffixes?: readonly string[]
  /** Words elided before a name with an apostrophe: French "d", "l", "qu"; Italian "dell". */
  readonly elisions: readonly string[]
  /** Letters written together with the following word: Arabic "و", "ب", "ل", "ال", "وال". */
  readonly prefixes: readonly string[]
  /** Definite articles and article-like words that may open a role ("der", "the", "dem", "l"). Left out of the mark. */
  readonly articles: readonly string[]
  /** True where `articles` holds demonstratives only: a bare noun may be a certain one (Turkish, Korean). */
  readonly withoutArticle?: true
  /** Words that link an office noun with its jurisdiction to the right: "of", "of the", "von", "der", "des", "de la". Empty string: nothing in between. */
  readonly ofWords: readonly string[]
  /** Those of `ofWords` that link an office with its body here, though elsewhere they say where or what for: Danish "for", Bulgarian "на". */
  readonly ownerWords?: readonly string[]
  /** Where a country adjective or name may stand: left of the office noun, right of it, or both. */
  readonly adjectiveSide: 'left' | 'right' | 'both'
  /** Country name right in front of the noun counts as its jurisdiction (Turkish, Chinese, Japanese, Korean, English "China president"). */
  readonly countryBeforeNoun: boolean
  /** Words in front of (or behind) an office noun, by what they say about the time or rank. */
  readonly modifiers: {
    /** "former", "ex", "then", "late", "ehemalige", "damalige", "экс": not the holder of the day. */
    readonly former: readonly string[]
    /** "designated", "elect", "incoming", "künftige". */
    readonly designate: readonly string[]
    /** "deputy", "vice", "stellvertretende". */
    readonly deputy: readonly string[]
    /** "acting", "interim", "amtierende": still the holder. */
    readonly acting: readonly string[]
    /** Other adjectives that may stand between country and noun: "neue", "new", "konservative", "right-wing". */
    readonly neutral: readonly string[]
    /** Another country's or nobody's: "any", "jeder", "next", "nächste", "kein", "wannabe": never resolve. */
    readonly blocking: readonly string[]
  }
  readonly roleCues: RoleCues
  /** True where a woman's office always has the feminine noun: a masculine one is then an office in general. */
  readonly strictGender?: boolean
  /** What shows that an office noun is a certain person's: an article before it, an ending (Bulgarian), a prefix (Arabic). */
  readonly definiteBy?: 'article' | 'ending' | 'prefix'
  /** Endings that show it, where the dictionary form may have an ending too and the adjective before the noun may take it (Romanian). */
  readonly definiteForm?: RegExp
  readonly roleNouns: readonly RoleNoun[]
  /** What, written right behind an office noun, makes another word of it: "总统府", "大統領選", "대통령 선거". */
  readonly roleTail?: RegExp
  /** The same of the name of a body, read from its last word on: "外交部长" is the minister, "美军舰" a ship. */
  readonly bodyTail?: RegExp
  /** Forms of address and titles directly before a name, by the gender they show. */
  readonly honorifics: { readonly m: readonly string[]; readonly f: readonly string[]; readonly any: readonly string[] }
  /** Family words that make a following name somebody else's relative: "wife of", "Sohn", "brother". */
  readonly relatives: readonly string[]
  /** Nouns of events by kind (summit, attack, election, war, …) with plurals; the engine inflects them. */
  readonly eventNouns: Readonly<Partial<Record<string, readonly string[]>>>
  /** Words that link an event noun with its place or series: "in", "von", "at the". */
  readonly inWords: readonly string[]
  /** "last", "next", "this" in phrases such as "last year's election", and words that make an event an anniversary of it. */
  readonly relativeTime: {
    readonly last: readonly string[]
    readonly next: readonly string[]
    readonly this: readonly string[]
    readonly anniversary: readonly string[]
  }
  /** Words of dates beside an event noun ("Friday’s election", "im Sommer 2021"), in every form that stands there. */
  readonly times: {
    /** Monday first. */
    readonly weekdays: readonly (readonly string[])[]
    /** Spring, summer, autumn, winter. */
    readonly seasons: readonly (readonly string[])[]
    readonly week: readonly string[]
    readonly month: readonly string[]
    readonly year: readonly string[]
    readonly yesterday?: readonly string[]
    readonly today?: readonly string[]
    /** One word for last, this, next year: "지난해", "vorjahr". */
    readonly lastYear?: readonly string[]
    readonly thisYear?: readonly string[]
    readonly nextYear?: readonly string[]
    /** What may follow the number of a year: "года", "年". */
    readonly yearMarks?: readonly string[]
    /** Words between a noun and its date; the empty string where none is needed: "am", "nel", "of". */
    readonly links: readonly string[]
    /** Words between a date and the noun behind it: "s", "の". */
    readonly joints?: readonly string[]
    /** "July 13" names a day. */
    readonly monthFirst?: true
  }
  /** "between" and "and" in "conflict between Israel and Hamas". */
  readonly parties: { readonly between: readonly string[]; readonly and: readonly string[] }
  /** Month names in order, each with its forms and abbreviations. */
  readonly months: readonly (readonly string[])[]
  /** Words that, behind a surname, make a company, place, law, prize or building of it: "Tower", "GmbH", "Straße", "Act", "Stiftung". */
  readonly nonPersonHeads: readonly string[]
  /** Words before a surname that do the same: "Rue", "Via", "Université", "Calle". */
  readonly nonPersonLeads: readonly string[]
  /** Forms of address and callings right behind a name, in scripts without capitals, that no politician has, and that few have. */
  readonly callings?: { readonly sure: RegExp; readonly likely: RegExp }
  /** Ordinary words that are also surnames or first names; such a surname alone needs an anchor ("May", "Koch", "Weber"). */
  readonly commonWords: readonly string[]
  /** Verbs of saying and doing that mark a capitalised word before or after as a person ("sagte", "said"). */
  readonly personVerbs: readonly string[]
  /** Particles inside names, lower case: "von", "de", "bin", "van der". */
  readonly nameParticles: readonly string[]
  /** First names, for languages without capitals: directly before a surname they make it somebody else's. */
  readonly givenNames?: readonly string[]
  /** Pronouns and words that show gender near a name. */
  readonly genderCues: { readonly m: readonly string[]; readonly f: readonly string[] }
  /** Frequent function words, for telling languages apart and for ignoring sentence starts. */
  readonly functionWords: readonly string[]
}
