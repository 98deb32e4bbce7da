/**
 * Fits the weights of core/resolve/weights.ts on annotated documents and prints weights, precision by threshold and
 * calibration: `npm run tune -- EVAL_DIR` (the folder that holds gold/ and entities/). Weights are copied over after a
 * look; with `--plot FILE.svg` it draws what the weights in use reach. Half of the documents, by a hash of their id, are
 * held out.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openFacts } from '../core/facts/pack-facts.ts'
import { languageOf } from '../core/languages/registry.ts'
import { lexiconOf } from '../core/match/lexicon.ts'
import { readArticle } from '../core/match/text.ts'
import { createWords, type Words } from '../core/match/words.ts'
import { openNameIndex } from '../core/name-index/lookup.ts'
import { openPack } from '../core/pack/container.ts'
import { type BlockFindings, createDocument } from '../core/resolve/document.ts'
import { resolvePeople } from '../core/resolve/people.ts'
import { fullNameWeights, PERSON_THRESHOLD, surnameWeights } from '../core/resolve/weights.ts'
import { readText } from './annotate/read-input.ts'
import { preparePack } from './extension/pack.ts'
import { readOptions, refuse } from './read-options.ts'
import { calibration, curve, fitWeights, type Sample } from './tune/fit.ts'
import { type PlottedKind, plotKinds } from './tune/plot.ts'

const usage = 'npm run tune -- EVAL_DIR [--plot FILE.svg]'
const { values, positionals } = readOptions(usage, { options: { plot: { type: 'string' } }, allowPositionals: true })
const evalDir = positionals[0] ?? refuse('EVAL_DIR is missing', usage)
const bytes = readFileSync(await preparePack())
const section = openPack(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer)
const index = openNameIndex(section)
const facts = openFacts(section, index.words)
const wordsOf = new Map<string, Words>()

interface GoldSpan {
  readonly start: number
  readonly end: number
  /** Wikidata id; empty for somebody without one. */
  readonly id: string
  readonly name: string
}
interface GoldDocument {
  readonly id: string
  readonly lang: string
  readonly date: string | undefined
  readonly text: string
  readonly people: readonly GoldSpan[]
  /** Everybody is annotated: a person where gold has none is wrong. */
  readonly complete: boolean
}

function* goldDocuments(): Generator<GoldDocument> {
  const goldDir = join(evalDir as string, 'gold')
  for (const file of readdirSync(goldDir).filter((name) => name.endsWith('.json'))) {
    const doc = JSON.parse(readFileSync(join(goldDir, file), 'utf8'))
    const people: GoldSpan[] = []
    for (const entity of doc.entities) {
      if (entity.kind !== 'person') continue
      for (const { s } of entity.surfaces) {
        for (let at = doc.text.indexOf(s); at >= 0; at = doc.text.indexOf(s, at + 1))
          people.push({ start: at, end: at + s.length, id: entity.key, name: entity.name })
      }
    }
    yield { id: doc.id, lang: doc.lang, date: doc.date, text: doc.text, people, complete: true }
  }
  for (const file of readdirSync(join(evalDir as string, 'entities')).filter((name) =>
    /^(politiquices|nerel|slavicner)/.test(name),
  )) {
    for (const line of readFileSync(join(evalDir as string, 'entities', file), 'utf8')
      .split('\n')
      .filter(Boolean)) {
      const doc = JSON.parse(line)
      const people = doc.mentions
        .filter((mention: { type: string }) => mention.type === 'PER')
        .map((mention: { start: number; end: number; qid: string | null; xid?: string }) => ({
          start: mention.start,
          end: mention.end,
          id: mention.qid ?? '',
          name: mention.xid?.slice(4) ?? '',
        }))
      yield {
        id: doc.id,
        lang: doc.lang,
        date: doc.date?.length === 10 ? doc.date : undefined,
        text: doc.text,
        people,
        complete: !file.startsWith('politiquices'),
      }
    }
  }
}

const letters = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase()

function collect(document: GoldDocument): { full: Sample[]; surname: Sample[] } {
  const lexicon = lexiconOf(languageOf(document.lang))
  const words = wordsOf.get(lexicon.language.code) ?? createWords(index, lexicon)
  wordsOf.set(lexicon.language.code, words)
  const day = document.date ?? new Date().toISOString().slice(0, 10)
  const { article, starts } = readText(document.text, { lang: document.lang, date: day })
  const opened = createDocument(readArticle(article, words, lexicon), facts, day, '')
  const full: Sample[] = []
  const surname: Sample[] = []
  for (const span of resolvePeople(opened).spans) {
    const best = span.candidates[0]
    if (span.features === undefined || best === undefined) continue
    const { tokens } = (opened.blocks[span.block] as BlockFindings).block
    const start = (starts[span.block] as number) + (tokens.start[span.from] as number)
    const end = (starts[span.block] as number) + (tokens.end[span.to - 1] as number)
    const over = document.people.filter((person) => person.start < end && start < person.end)
    if (over.length === 0 && !document.complete) continue
    const entity = facts.at(best)
    const right = over.some((person) =>
      person.id ? person.id === entity.id : letters(person.name) === letters(entity.name),
    )
    // Gold without an id, or an entity of ours without one, cannot be told apart by name alone.
    if (
      !right &&
      over.some(
        (person) => (person.id === '' && person.name === '') || (person.id !== '' && entity.id.startsWith('x:')),
      )
    )
      continue
    const features = Object.fromEntries(Object.entries(span.features).map(([name, value]) => [name, Number(value)]))
    ;(span.full ? full : surname).push({ features, right })
  }
  return { full, surname }
}

const heldOut = (id: string) => [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1009, 7) % 2 === 1
const samples = {
  full: { train: [] as Sample[], test: [] as Sample[] },
  surname: { train: [] as Sample[], test: [] as Sample[] },
}
for (const document of goldDocuments()) {
  const { full, surname } = collect(document)
  const part = heldOut(document.id) ? 'test' : 'train'
  samples.full[part].push(...full)
  samples.surname[part].push(...surname)
}
const thresholds = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95]
const plotted: PlottedKind[] = []
for (const [kind, start] of [
  ['full', fullNameWeights],
  ['surname', surnameWeights],
] as const) {
  const { train, test } = samples[kind]
  const fitted = fitWeights(train, start)
  console.log(`\n${kind} names: ${train.length} readings to fit, ${test.length} held out`)
  for (const [name, weight] of Object.entries(fitted))
    console.log(`  ${name.padEnd(16)}${weight.toFixed(2).padStart(7)}   was ${(start as Record<string, number>)[name]}`)
  plotted.push({
    name: kind === 'full' ? 'full names' : 'surnames',
    curve: curve(test, start, thresholds),
    calibration: calibration(test, start),
  })
  for (const [title, weights] of [
    ['as they are', start],
    ['fitted', fitted],
  ] as const) {
    console.log(`  held out, weights ${title}:  threshold precision kept`)
    for (const point of curve(test, weights, thresholds))
      console.log(`    ${point.threshold.toFixed(2)}  ${point.precision.toFixed(3)}  ${point.kept.toFixed(3)}`)
    console.log(
      `  calibration: ${calibration(test, weights)
        .filter((bin) => bin.count > 0)
        .map((bin) => `${bin.from.toFixed(1)}: ${(bin.right / bin.count).toFixed(2)} of ${bin.count}`)
        .join(' · ')}`,
    )
  }
}
if (values.plot !== undefined) writeFileSync(values.plot, plotKinds(plotted, PERSON_THRESHOLD))
