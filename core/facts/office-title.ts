/** Titles as a card shows them: "Bundeskanzlerin", "Außenminister Frankreichs", "フランス大統領". */
import type { OfficeTitles, Title } from './encode.ts'
import type { Gender } from './facts.ts'

/** Languages in which the jurisdiction stands before the office noun, and those that write the two together. */
const JURISDICTION_FIRST: ReadonlySet<string> = new Set(['zh', 'ja', 'ko', 'tr'])
const WRITTEN_TOGETHER: ReadonlySet<string> = new Set(['zh', 'ja'])
/** English bodies that take an article: "Secretary-General of the United Nations". */
const WITH_ARTICLE =
  /^(European|United|International|World|African|Arab|Council|Organi|Holy)|\b(Party|Union|Movement|Alliance|Front|Coalition|Congress|Conservatives|Democrats|Greens|Liberals|Moderates|Republicans|Socialists|Left|Bloc|League|Centre|Group|Army|Agency|Bank|Board|Commission|Committee|Council|Court|Federation|Forces|Foundation|Fund|Institute|Office|Organi[sz]ation|Service|State)(?: (?:of|for) .+)?$/

export interface Jurisdiction {
  readonly kind: string
  /** Name in the card's language. */
  readonly name: string
  /** What follows an office noun: "der Türkei", "of Turkey". */
  readonly following: string | undefined
}

/** What a title is made of: an office, or a body of state by its noun. */
export type Titled = OfficeTitles & { readonly id: string }

/** The title of an office of `of` in `language`; `short` leaves the jurisdiction out unless it is part of the title. */
export function composeTitle(
  office: Titled,
  of: string,
  jurisdiction: Jurisdiction | undefined,
  language: string,
  gender: Gender | undefined,
  short: boolean,
): string {
  const exception = office.exceptions[of]?.[language]
  if (exception) return noun(exception, gender)
  const titles = office.titles[language] ?? office.titles.en
  const title = titles ? noun(titles, gender) : office.id
  if (short || jurisdiction === undefined) return title
  const { kind, name, following } = jurisdiction
  const bound = titles ? boundNoun(titles, gender) : title
  if (WRITTEN_TOGETHER.has(language)) return `${name}${title}`
  if (JURISDICTION_FIRST.has(language)) return `${following ?? name} ${bound}`
  if (kind !== 'country' && kind !== 'place') {
    return language === 'en' ? `${bound} of ${WITH_ARTICLE.test(name) ? `the ${name}` : name}` : `${title} (${name})`
  }
  if (following) return `${bound} ${following}`
  return language === 'en' ? `${title} of ${name}` : `${title} (${name})`
}

function noun(titles: Title, gender: Gender | undefined): string {
  return gender === 'f' ? (titles.f ?? titles.m) : titles.m
}

/** Some titles have a form of their own beside what they belong to: "Başbakan", but "İsrail Başbakanı"; "Party Leader", but "Leader of the Labour Party". */
function boundNoun(titles: Title, gender: Gender | undefined): string {
  const masculine = titles.mOf ?? titles.m
  return gender === 'f' ? (titles.fOf ?? titles.f ?? masculine) : masculine
}
