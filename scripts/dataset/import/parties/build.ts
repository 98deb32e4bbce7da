/**
 * Joins hand-written parties, Party Facts and labels to records of data/organisations. Which parties are wanted and where
 * the records go is import-parties.ts' part.
 */
import type { Organisation } from '../../records.ts'
import { isAcronym } from '../organisation-names.ts'
import { fitsScript } from '../wikidata-labels.ts'
import { isDoubtful, type Rules } from './ambiguity.ts'
import type { PartyLabels } from './labels.ts'
import { languagesOf } from './languages.ts'
import { type FactsParty, plainName } from './party-facts.ts'
import type { TableForm, TableParty } from './table.ts'

/** A party with every form that a source gives it, before anybody asked whether a form is its own. */
export interface PartyDraft {
  readonly id: string
  readonly country: string
  readonly name: string
  readonly names: Record<string, string[]>
  readonly aliases: string[]
  /** Forms that a table writes, with the table's mark. */
  readonly byHand: ReadonlyMap<string, TableForm['mark']>
  readonly founded: string | undefined
  readonly dissolved: string | undefined
  readonly source: string[]
}

/** "PSDB" of "Partido da Social Democracia Brasileira": capitals that stand in one of the names in this order. */
export function isInitials(short: string, names: readonly string[]): boolean {
  if (!isAcronym(short) || short.length < 3) return false
  const letters = plainName(short).replaceAll(' ', '')
  return names.some((name) => {
    const initials = plainName(name)
      .split(' ')
      .map((word) => word[0] ?? '')
      .join('')
    let at = 0
    for (const letter of initials) if (letter === letters[at]) at++
    return at === letters.length
  })
}

/** `x:new-reform-party-kor` for a party without a confirmed Wikidata id. */
export function slugOf(name: string, country: string): string {
  return `x:${plainName(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}-${country.toLowerCase()}`
}

/** Of two languages' marks of one form the stronger counts. */
const STRENGTH = { '': 0, '?': 1, '!': 2 } as const

const isLatin = (form: string) => fitsScript(form, 'en')

/** All forms of one party; any of the three sources may be missing, not all. */
export function draftParty(
  table: TableParty | undefined,
  facts: FactsParty | undefined,
  labels: PartyLabels | undefined,
): PartyDraft {
  const country = table?.country ?? facts?.country
  if (country === undefined) throw new Error('draftParty needs a table line or a row of Party Facts')
  const name = table?.name ?? labels?.english ?? facts?.name ?? ''
  const names: Record<string, string[]> = {}
  for (const [language, forms] of table?.forms ?? [])
    if (language !== '*') names[language] = forms.map((form) => form.text)
  for (const [language, forms] of Object.entries(labels?.names ?? {})) {
    if (names[language] === undefined) names[language] = [...forms]
    else names[language].push(...forms.slice(0, 1).filter((form) => plainName(form).split(' ').length > 2))
  }
  const own = languagesOf(country)
  const native = (facts?.native ?? []).filter((form) => plainName(form) !== plainName(name))
  for (const form of native) {
    const language = own.find((code) => fitsScript(form, code) && (code !== 'de' || own.length === 1))
    if (language !== undefined) names[language] = [...(names[language] ?? []), form]
  }
  const shorts = (facts?.short ?? '')
    .split('/')
    .filter((short) => isInitials(short, [name, facts?.name ?? '', ...(facts?.native ?? [])]))
  const latinNative = native.filter(isLatin)
  const aliases = [...(table?.forms.get('*') ?? []).map((form) => form.text), ...latinNative, ...shorts]
  const byHand = new Map<string, TableForm['mark']>()
  for (const form of [...(table?.forms.values() ?? [])].flat()) {
    const key = plainName(form.text)
    const before = byHand.get(key)
    if (before === undefined || STRENGTH[form.mark] > STRENGTH[before]) byHand.set(key, form.mark)
  }
  const source = [...(facts ? ['partyfacts'] : []), ...(labels ? ['wikidata-labels'] : [])]
  return {
    id: table?.id ?? facts?.id ?? slugOf(name, country),
    country,
    name,
    names: Object.fromEntries(Object.entries(names).map(([language, forms]) => [language, [...new Set(forms)]])),
    aliases: [...new Set(aliases)].filter((form) => plainName(form) !== plainName(name)),
    byHand,
    founded: table?.founded ?? facts?.founded,
    dissolved: table?.dissolved ?? facts?.dissolved,
    source: table === undefined || source.length === 0 ? source : [...source, 'editor'],
  }
}

/** Every form of a draft once. */
export const formsOf = (draft: PartyDraft): string[] => [
  ...new Set([draft.name, ...draft.aliases, ...Object.values(draft.names).flat()]),
]

/** The record of a draft; `country` is the country's entity id, `confirmed` the source that names an id-less party. */
export function toRecord(
  draft: PartyDraft,
  country: string,
  rules: Rules,
  confirmed: string | undefined,
): Organisation {
  const ambiguous = formsOf(draft).filter((form) => {
    const mark = draft.byHand.get(plainName(form))
    if (mark === '!') return false
    return mark === '?' || isDoubtful(form, mark !== undefined, rules)
  })
  const names = Object.fromEntries(
    Object.entries(draft.names).filter(([, forms]) => forms.length > 1 || forms[0] !== draft.name),
  )
  const source = draft.source.length > 0 ? draft.source : [confirmed ?? 'editor']
  return {
    id: draft.id,
    name: draft.name,
    kind: 'party',
    country,
    ...(Object.keys(names).length > 0 ? { names } : {}),
    ...(draft.aliases.length > 0 ? { aliases: draft.aliases } : {}),
    ...(ambiguous.length > 0 ? { ambiguous } : {}),
    ...(draft.founded === undefined ? {} : { founded: draft.founded }),
    ...(draft.dissolved === undefined ? {} : { dissolved: draft.dissolved }),
    ...(draft.source.length === 0 && confirmed === undefined ? { unconfirmed: true as const } : {}),
    source,
  }
}
