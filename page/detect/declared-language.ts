/** The language a page declares for its article. Whether that is true is checked in core/languages/detect. */

import type { PageFacts } from './page-facts.ts'

/** ISO 639-1 codes for the ways pages write them otherwise. */
const spellings: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  iw: 'he',
  in: 'id',
  sh: 'sr',
  mo: 'ro',
  cmn: 'zh',
  deu: 'de',
  ger: 'de',
  eng: 'en',
  fra: 'fr',
  fre: 'fr',
  spa: 'es',
  ita: 'it',
  por: 'pt',
  nld: 'nl',
  pol: 'pl',
  rus: 'ru',
  ukr: 'uk',
  tur: 'tr',
  ara: 'ar',
  zho: 'zh',
  jpn: 'ja',
  kor: 'ko',
}

/** `de-AT`, `de_AT`, `DE` → `de`; undefined for what is no language tag. */
export function languageCode(tag: string | null | undefined): string | undefined {
  const code = /^\s*([a-z]{2,3})(?![a-z])/i.exec(tag ?? '')?.[1]?.toLowerCase()
  return code === undefined || code === 'und' || code === 'xx' ? undefined : (spellings[code] ?? code)
}

/** Declared language of the text in `element`: nearest `lang`, then metadata; `und` without any. */
export function declaredLanguage(document: Document, facts: PageFacts, element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const code = languageCode(at.getAttribute('lang') ?? at.getAttribute('xml:lang'))
    if (code) return code
  }
  const { meta } = facts
  const record = facts.records.find(({ language, listed }) => language && !listed)?.language
  const tags = [
    document.documentElement?.getAttribute('lang'),
    meta.get('content-language'),
    meta.get('og:locale'),
    meta.get('language'),
    meta.get('dc.language'),
    record,
  ]
  for (const tag of tags) {
    const code = languageCode(tag)
    if (code) return code
  }
  return 'und'
}
