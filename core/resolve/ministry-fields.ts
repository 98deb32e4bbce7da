/**
 * Ministries called by their field alone, told by the minister in front ("Menno Snel (Financiën)", "Bruno Le Maire reste à Bercy"),
 * or, where the dataset lists the field as a country's name for it, by what it does: "Hacienda estudia", "volgens Defensie".
 */
import { holdsOn } from '../facts/day.ts'
import { ministerOf } from '../facts/minister-of.ts'
import {
  ministryFields,
  regionalMinisters,
  speaksBehind,
  takesOffice,
} from '../languages/body-nouns/ministry-fields.ts'
import { foldedWords } from '../match/endings.ts'
import type { NameMatch } from '../match/find-names.ts'
import { WordClass } from '../match/lexicon.ts'
import type { BlockText } from '../match/text.ts'
import type { Word } from '../match/words.ts'
import { Gap } from '../text/tokenize.ts'
import type { ResolvedBody } from './bodies.ts'
import type { BlockFindings, Document } from './document.ts'
import { countryOfMinister } from './local-country.ts'
import { oncePerArticle } from './once-per-article.ts'
import type { People } from './people.ts'
import { personAt } from './person-span.ts'

const CONFIDENCE = 0.9
/** Words between a minister and the field: "hérite de la", "se mantiene al frente de". */
const REACH = 5

interface Field {
  readonly words: readonly string[]
  readonly institution: string
}

/** By the first word of the field. */
const tables = new Map<string, ReadonlyMap<string, readonly Field[]>>()

function fieldsOf(language: string): ReadonlyMap<string, readonly Field[]> {
  const known = tables.get(language)
  if (known !== undefined) return known
  const fields = Object.entries(ministryFields[language] ?? {}).flatMap(([institution, forms]) =>
    forms.map((form): Field => ({ words: foldedWords(form), institution })),
  )
  const table = Map.groupBy(fields, ({ words }) => words[0] as string)
  tables.set(language, table)
  return table
}

/** Ministries that stand as a field behind who leads or led them. */
export function resolveMinistryFields(document: Document, people: People): ResolvedBody[] {
  const { code } = document.lexicon.language
  const fields = fieldsOf(code)
  if (fields.size === 0) return []
  return people.spans.flatMap(({ block, to, entity }) => {
    const text = document.blocks[block]?.block
    if (entity === undefined || text === undefined || text.titleCase) return []
    const bracket = opensBracket(text, to)
    const at = bracket ? fieldInBracket(text, to, fields) : fieldBehind(text, to, fields, code)
    if (at === undefined) return []
    const found = longestFields(text, at, fields)
    for (const { words, institution } of found) {
      const body = ministryOf(document, entity, institution, bracket)
      if (body >= 0)
        return [
          {
            block,
            from: at,
            to: at + words.length,
            kind: 'organisation' as const,
            entity: body,
            confidence: CONFIDENCE,
            candidates: [body],
          },
        ]
    }
    return []
  })
}

/** The ministry of the country whose minister somebody is or was; in brackets that of any minister: "staatssecretaris Snel (Financiën)". */
function ministryOf(document: Document, entity: number, institution: string, any: boolean): number {
  const { facts, day } = document
  const office = ministerOf(institution)
  const { tenures } = personAt(document, entity)
  const exact = tenures.filter((tenure) => tenure.office === office)
  const ministers = tenures.filter((tenure) => tenure.office.endsWith('minister') && holdsOn(tenure, day) !== 'no')
  const countries = new Set((exact.length > 0 || !any ? exact : ministers).map(({ of }) => of))
  const [only] = countries
  return countries.size === 1 && only !== undefined ? facts.bodyOfState(institution, only) : -1
}

const opensBracket = ({ tokens }: BlockText, to: number): boolean =>
  to < tokens.count && /^\s*\($/.test(tokens.text.slice(tokens.end[to - 1], tokens.start[to]))

/** "(Finances)", "(N-VA, Financiën)": the field fills the bracket up to a comma. */
function fieldInBracket(
  text: BlockText,
  to: number,
  fields: ReadonlyMap<string, readonly Field[]>,
): number | undefined {
  const { tokens, words } = text
  for (let at = to; at < Math.min(tokens.count, to + REACH); at++) {
    const between = tokens.text.slice(tokens.end[at - 1], tokens.start[at])
    if (at > to && between.includes(')')) return undefined
    if (at > to && !/[,/;]/.test(between)) continue
    if (fields.has((words[at] as Word).folded)) return at
  }
  return undefined
}

const SMALL = WordClass.functionWord | WordClass.inWord | WordClass.ofWord | WordClass.article

/** "Mario Marcel, en Hacienda": prepositions, articles and a verb of taking office lead from the name to the field. */
function fieldBehind(
  { tokens, words }: BlockText,
  to: number,
  fields: ReadonlyMap<string, readonly Field[]>,
  language: string,
): number | undefined {
  const verbs = takesOffice[language]
  if (verbs === undefined) return undefined
  let linked = false
  for (let at = to; at < Math.min(tokens.count, to + REACH); at++) {
    if (/[^\s,’']/.test(tokens.text.slice(tokens.end[at - 1], tokens.start[at]))) return undefined
    const word = words[at] as Word
    if (at > to && linked && word.shape !== 'lower' && fields.has(word.folded)) return at
    const takes = verbs.test(word.folded)
    if (word.shape !== 'lower' || (!takes && (word.classes & SMALL) === 0)) return undefined
    linked ||= takes || (word.classes & (WordClass.inWord | WordClass.ofWord)) !== 0
  }
  return undefined
}

/** Fields that begin at a token, the longest only. */
function longestFields(
  { words }: BlockText,
  at: number,
  fields: ReadonlyMap<string, readonly Field[]>,
): readonly Field[] {
  const found = (fields.get((words[at] as Word).folded) ?? []).filter((field) =>
    field.words.every((word, i) => words[at + i]?.folded === word),
  )
  const length = Math.max(0, ...found.map((field) => field.words.length))
  return found.filter((field) => field.words.length === length)
}

/** Whether a ministry's name stands outside an office and, if it is a field as well ("Bercy"), where it speaks or acts or its minister is named. */
export function standsAsMinistry(
  document: Document,
  people: People,
  { block, roles }: BlockFindings,
  { from, to }: NameMatch,
): boolean {
  if (roles.some(({ nounFrom, nounTo }) => nounFrom <= from && to <= nounTo)) return false
  const { code } = document.lexicon.language
  const fields = longestFields(block, from, fieldsOf(code)).filter(({ words }) => words.length === to - from)
  if (fields.length === 0) return true
  const { words, tokens } = block
  const next = words[to]
  if (block.titleCase || (words[from] as Word).shape === 'lower' || /^\d/.test(next?.raw ?? '')) return false
  const article = from > 0 && ((words[from - 1] as Word).classes & WordClass.article) !== 0
  const before = words[from - (article ? 2 : 1)]
  const acts = next !== undefined && tokens.gap[to] === Gap.space && (next.classes & WordClass.personVerb) !== 0
  const isOfSomething = before !== undefined && (before.classes & WordClass.ofWord) !== 0 && !article
  const speaks = before !== undefined && speaksBehind[code]?.test(before.folded) === true
  const led =
    countryOfMinister(
      document,
      people,
      fields.map(({ institution }) => institution),
    ) !== undefined
  if (!speaks && !(acts && !isOfSomething) && !(led && !isOfSomething)) return false
  return led || !namesRegionalMinister(document)
}

const namesRegionalMinister = oncePerArticle(({ blocks, lexicon }) => {
  const regional = regionalMinisters[lexicon.language.code]
  return regional !== undefined && blocks.some(({ block }) => regional.test(block.tokens.text))
})
