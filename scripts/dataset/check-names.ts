/**
 * Which share of the names that label lists give our people the matcher finds, per language:
 * `node scripts/dataset/check-names.ts FACTS_DIR [--missed N]`. A form counts as found when a match of that person covers
 * all of it. Junk (clean-label.ts) is left out, and so are first names and nicknames alone.
 */

import { openFacts } from '../../core/facts/pack-facts.ts'
import { languageOf } from '../../core/languages/registry.ts'
import { findNames } from '../../core/match/find-names.ts'
import { lexiconOf } from '../../core/match/lexicon.ts'
import { readArticle } from '../../core/match/text.ts'
import { createWords } from '../../core/match/words.ts'
import { openNameIndex } from '../../core/name-index/lookup.ts'
import { openPack } from '../../core/pack/container.ts'
import { factsFolder, readOptions } from '../read-options.ts'
import { compilePack } from './compile.ts'
import { loadDataset } from './load.ts'
import { contextOf, LATIN_LANGUAGES, OTHER_SCRIPTS } from './names/choose-names.ts'
import { cleanLabel, nameWords } from './names/clean-label.ts'
import { readLabelRows } from './names/label-rows.ts'
import { likeness } from './names/likeness.ts'
import type { Person } from './records.ts'

const LANGUAGES = ['en', ...LATIN_LANGUAGES, ...OTHER_SCRIPTS]
/** From this likeness on, a single word is taken for the surname. */
const ALIKE = 0.75

/** A finder of whole forms: whether `form`, read in `language`, names the person `id`. */
function createFinder(pack: ArrayBuffer): (form: string, language: string, id: string) => boolean {
  const section = openPack(pack)
  const index = openNameIndex(section)
  const facts = openFacts(section, index.words)
  const isPerson = (entity: number) => facts.kindOf(entity) === 'person'
  const readers = new Map(
    LANGUAGES.map((code) => {
      const lexicon = lexiconOf(languageOf(code))
      return [code, { lexicon, words: createWords(index, lexicon) }] as const
    }),
  )
  return (form, language, id) => {
    const { lexicon, words } = readers.get(language) as NonNullable<ReturnType<typeof readers.get>>
    const text = readArticle({ blocks: [{ text: form, kind: 'paragraph' }] }, words, lexicon)
    const block = text.blocks[0]
    if (block === undefined) return false
    return (findNames(block, { lexicon, mayBeSmall: () => false, isPerson })[0] ?? []).some(
      (match) => match.to === block.tokens.count && facts.idOf(match.entity) === id,
    )
  }
}

function isForm(form: string, person: Person, regnal: boolean): boolean {
  const words = nameWords(form)
  if (words.length > 1) return true
  const english = nameWords(person.name)
  if (regnal) return form.includes('-')
  return likeness(form, person.surname || (english.at(-1) as string)) >= ALIKE
}

/** Forms of our people by language that are no junk, each once per person. */
function collectForms(facts: string, people: readonly Person[]): Map<string, { person: Person; form: string }[]> {
  const byId = new Map(people.map((person) => [person.id, person]))
  const forms = new Map(LANGUAGES.map((language) => [language, new Map<string, { person: Person; form: string }>()]))
  for (const row of readLabelRows(facts, new Set(byId.keys()))) {
    const person = byId.get(row.qid ?? '')
    if (person === undefined || row.source === 'eu-sanctions') continue
    for (const [language, labels] of Object.entries(row.labels)) {
      const context = contextOf(person, language)
      for (const label of labels) {
        const form = forms.has(language) ? cleanLabel(label, context) : undefined
        if (form === undefined || !isForm(form, person, context.regnal)) continue
        forms.get(language)?.set(`${person.id} ${form}`, { person, form })
      }
    }
  }
  return new Map([...forms].map(([language, list]) => [language, [...list.values()]]))
}

/** Share of forms found by language, with those that are not. */
export function checkNames(facts: string, dataDir: string) {
  const dataset = loadDataset(dataDir)
  const find = createFinder(compilePack(dataset))
  const people = dataset.people.filter((person) => !dataset.members.has(person.id))
  return [...collectForms(facts, people)].map(([language, forms]) => {
    const missed = forms.filter(({ person, form }) => !find(form, language, person.id))
    return { language, forms: forms.length, missed }
  })
}

if (import.meta.main) {
  const usage = 'npm run data:check-names -- --facts DIR [--missed N]'
  const { values } = readOptions(usage, { options: { facts: { type: 'string' }, missed: { type: 'string' } } })
  const facts = factsFolder(values.facts, usage)
  const limit = Number(values.missed ?? 0)
  for (const { language, forms, missed } of checkNames(facts, `${import.meta.dirname}/../../data`)) {
    const share = ((forms - missed.length) / Math.max(1, forms)) * 100
    console.log(`${language.padEnd(8)}${String(forms).padStart(6)} forms  ${share.toFixed(2)} % found`)
    for (const { person, form } of missed.slice(0, limit)) console.log(`    ${person.name} (${person.id}): ${form}`)
  }
}
