/**
 * Surnames learnt from the full names of the article: whoever is known by full name only (a member of a parliament) may be
 * called by surname once the article has named them.
 */

import type { Word } from '../match/words.ts'
import { fold } from '../text/fold.ts'
import { isBreak, wordsOf } from '../text/tokenize.ts'
import { isPersonHere } from './collect-people.ts'
import type { BlockFindings, Document } from './document.ts'
import { isTaken } from './given-names.ts'
import { type PersonSpan, personAt } from './person-span.ts'
import { roleBeside } from './role-beside.ts'
import { lastWord } from './surnames.ts'
import type { UnknownPerson } from './unknown-people.ts'

export interface LearnedSurnames {
  readonly size: number
  /** The learnt surname that a word is, as it stands or without an ending, and its bearers. */
  find(word: Word): Learned | undefined
}

interface Learned {
  readonly stem: string
  readonly entities: readonly number[]
}

/** Entities by the folded last word of their full name; words of one letter and scripts without capitals teach nothing. */
export function learnSurnames(document: Document, full: readonly PersonSpan[]): LearnedSurnames {
  const learned = new Map<string, number[]>()
  for (const span of full) {
    if (span.entity === undefined || span.to - span.from < 2) continue
    const word = lastWord(document, span)
    if (word.shape === 'uncased' || word.raw.length < 3) continue
    const known = learned.get(word.folded) ?? []
    if (!known.includes(span.entity)) learned.set(word.folded, [...known, span.entity])
  }
  // No ending takes more than all but two letters off, so that most words need not be tried at all.
  const beginnings = new Set<number>()
  for (const surname of learned.keys()) beginnings.add(beginningOf(surname))
  // Words repeat: their endings are taken off once.
  const found = new Map<Word, Learned | null>()
  return {
    size: learned.size,
    find(word) {
      if (!beginnings.has(beginningOf(word.folded))) return undefined
      const known = found.get(word)
      if (known !== undefined) return known ?? undefined
      const stem = [word.folded, ...document.lexicon.nameStems(word.folded)].find((one) => learned.has(one))
      const fresh = stem === undefined ? undefined : { stem, entities: learned.get(stem) as readonly number[] }
      found.set(word, fresh ?? null)
      return fresh
    },
  }
}

/** The first two units of a word as one number. */
const beginningOf = (folded: string): number => (folded.charCodeAt(0) << 16) | folded.charCodeAt(1)

/** Adds the learnt bearers to surname spans, and spans where the index knows no such surname. */
export function addLearnedSpans(
  document: Document,
  findings: BlockFindings,
  spans: PersonSpan[],
  unknown: readonly UnknownPerson[],
  learned: LearnedSurnames,
): void {
  if (learned.size === 0) return
  const { words } = findings.block
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word
    const found = word.capital ? learned.find(word) : undefined
    if (found !== undefined && !isTaken(unknown, at)) addLearned(document, findings, spans, at, found)
  }
}

function addLearned(
  document: Document,
  findings: BlockFindings,
  spans: PersonSpan[],
  at: number,
  { stem, entities }: Learned,
): void {
  const { block } = findings
  const over = spanAt(spans, at)
  if (over?.full) return
  if (over !== undefined) {
    for (const entity of entities)
      if (!over.candidates.includes(entity) && isWrittenSo(document, findings, over, entity))
        over.candidates = [...over.candidates, entity]
    return
  }
  if (at > 0 && !isBreak(block.tokens.gap[at]) && block.words[at - 1]?.shape === 'number') return
  if (!isPersonHere(document, findings, at, at + 1, false)) return
  const form = { full: false, glued: false, partial: false, shortened: false }
  spans.push({
    block: block.index,
    from: at,
    to: at + 1,
    ...form,
    inflected: stem !== (block.words[at] as Word).folded,
    role: roleBeside(findings, at, at + 1),
    candidates: [...entities],
    entity: undefined,
    confidence: 0,
  })
}

function spanAt(spans: readonly PersonSpan[], at: number): PersonSpan | undefined {
  for (const span of spans) if (span.from <= at && at < span.to) return span
  return undefined
}

/** "Ferreira Leite" is not Elisa Ferreira. */
function isWrittenSo(document: Document, { block }: BlockFindings, { from, to }: PersonSpan, entity: number): boolean {
  if (to - from === 1) return true
  const words = wordsOf(personAt(document, entity).name).map(fold)
  return block.words.slice(from, to).every(({ folded }) => words.includes(folded))
}
