/**
 * Names of states in the languages of CLDR, with the official ones of mledoze, for languages that a record has no names in.
 * Hand-written languages of a record are never touched.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fitsScript, tidyName } from './wikidata-labels.ts'

/** Languages of mledoze by their three-letter codes. */
const mledozeLanguages: Readonly<Record<string, string>> = {
  ara: 'ar',
  ces: 'cs',
  deu: 'de',
  est: 'et',
  fin: 'fi',
  fra: 'fr',
  hrv: 'hr',
  hun: 'hu',
  ita: 'it',
  jpn: 'ja',
  kor: 'ko',
  nld: 'nl',
  per: 'fa',
  pol: 'pl',
  por: 'pt',
  rus: 'ru',
  slk: 'sk',
  spa: 'es',
  srp: 'sr',
  swe: 'sv',
  tur: 'tr',
  zho: 'zh',
}

/** CLDR's names for one and the same language. */
const cldrLanguages: Readonly<Record<string, string>> = { 'zh-Hant': 'zh-hant', nb: 'no', 'pt-PT': 'pt' }

export interface CountrySource {
  readonly cca2: string
  readonly name: { readonly common: string; readonly official: string }
  readonly translations: Readonly<Record<string, { readonly official: string; readonly common: string }>>
  readonly latlng: readonly [number, number]
  readonly subregion: string
  readonly region: string
  readonly capital: readonly string[]
  readonly demonyms?: Readonly<Record<string, { readonly f: string; readonly m: string }>>
  readonly unMember: boolean
}

/** "Myanmar (Birma)" → "Myanmar": a remark in brackets is no part of a name; "Congo - Kinshasa" is nobody's spelling. */
function plainName(name: string): string | undefined {
  const text = tidyName(name.replace(/\s*[(（].*?[)）]\s*$/, ''))
  return text === '' || / [-–—] /.test(text) || /\bSAR\b|\bSVR\b/.test(text) ? undefined : text
}

export interface CountryNames {
  readonly countries: readonly CountrySource[]
  /** Names by language for an ISO code, usual name first. */
  of(iso: string): Map<string, string[]>
}

/** Reads cldr/territories_by_lang.json and mledoze-countries/countries.json below `facts`. */
export function readCountryNames(facts: string): CountryNames {
  const cldr = JSON.parse(readFileSync(join(facts, 'cldr/territories_by_lang.json'), 'utf8')) as Record<
    string,
    Record<string, string>
  >
  const countries = JSON.parse(readFileSync(join(facts, 'mledoze-countries/countries.json'), 'utf8')) as CountrySource[]
  const byCode = new Map(countries.map((country) => [country.cca2, country]))
  const of = (iso: string) => {
    const names = new Map<string, string[]>()
    const add = (language: string, name: string | undefined) => {
      const text = name === undefined ? undefined : plainName(name)
      if (text === undefined || !fitsScript(text, language)) return
      const known = names.get(language) ?? []
      if (!known.includes(text)) names.set(language, [...known, text])
    }
    for (const [code, table] of Object.entries(cldr)) {
      const language = cldrLanguages[code] ?? code
      const keys = [`${iso}-alt-short`, iso, `${iso}-alt-variant`]
      for (const key of iso === 'US' || iso === 'GB' ? keys.reverse() : keys) add(language, table[key])
    }
    const source = byCode.get(iso)
    if (source !== undefined) {
      add('en', source.name.common)
      add('en', source.name.official)
      for (const [code, language] of Object.entries(mledozeLanguages)) {
        add(language, source.translations[code]?.common)
        add(language, source.translations[code]?.official)
      }
    }
    return names
  }
  return { countries, of }
}
