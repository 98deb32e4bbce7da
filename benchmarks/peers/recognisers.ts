/** Two general recognisers for English, used as their own documentation shows: people as spans, nobody's identity. */
import compromise from 'compromise'
import model from 'wink-eng-lite-web-model'
import wink from 'wink-nlp'
import type { Finding, PeerDocument } from './score.ts'

/** compromise's `people()`. */
export function findWithCompromise({ text }: PeerDocument): Finding[] {
  const found = compromise(text).people().json({ offset: true }) as { offset: { start: number; length: number } }[]
  return found.map(({ offset: { start, length } }) => ({ start, end: start + length }))
}

const nlp = wink(model)
// Its model tells dates and amounts, not people; this is how its documentation finds names: neighbouring proper nouns.
nlp.learnCustomEntities([{ name: 'person', patterns: ['[PROPN] [PROPN] [|PROPN]'] }])

/** wink-nlp with a custom entity of two or three proper nouns. Tokens keep the space before them, so offsets add up. */
export function findWithWink({ text }: PeerDocument): Finding[] {
  const { its } = nlp
  const document = nlp.readDoc(text)
  const words = document.tokens().out(its.value) as string[]
  const spaces = document.tokens().out(its.precedingSpaces) as string[]
  const starts: number[] = []
  let at = 0
  for (const [index, word] of words.entries()) {
    at += spaces[index]?.length ?? 0
    starts.push(at)
    at += word.length
  }
  const spans = document.customEntities().out(its.span) as unknown as [number, number][]
  return spans.map(([first, last]) => ({
    start: starts[first] ?? 0,
    end: (starts[last] ?? 0) + (words[last]?.length ?? 0),
  }))
}
