/**
 * People recognised beside others, on the same documents in one run: `npm run bench:peers -- EVAL_DIR`. EVAL_DIR holds
 * gold/*.json and score.mjs, which says where the gold mentions lie. Spans only, as recognisers know no identities; for
 * those that do, also whether it is the right person.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { annotateInput } from '../../scripts/annotate/annotate-input.ts'
import { preparePack } from '../../scripts/extension/pack.ts'
import { table } from '../detect/table.ts'
import { openBaseline } from './baseline.ts'
import { findWithCompromise, findWithWink } from './recognisers.ts'
import { addScore, type Finding, type GoldMention, noScore, type PeerDocument, type Score } from './score.ts'

const [evalDir] = process.argv.slice(2)
if (evalDir === undefined) {
  console.error('usage: bench:peers EVAL_DIR')
  process.exit(2)
}
const { goldMentions } = (await import(resolve(evalDir, 'score.mjs'))) as {
  goldMentions(document: unknown): GoldMention[]
}
const goldDir = join(evalDir, 'gold')
const documents = readdirSync(goldDir)
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(join(goldDir, file), 'utf8')) as PeerDocument)
const golds = new Map(
  documents.map((each) => [each.id, goldMentions(each).filter(({ kind }) => kind === 'person')] as const),
)

const bytes = readFileSync(await preparePack())
const { engine, findWithBaseline } = openBaseline(
  bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
)
const today = new Date().toISOString().slice(0, 10)

function findWithDramatis({ id, text, lang, date }: PeerDocument): Finding[] {
  return annotateInput(engine, id, { text, lang, ...(date ? { date } : {}) }, today).mentions.flatMap(
    ({ kind, start, end, entity }) =>
      kind === 'person' && entity ? [{ start, end, id: entity.wikidata, name: entity.name }] : [],
  )
}

type Find = (document: PeerDocument) => Finding[]
const names: readonly (readonly [name: string, find: Find, onlyEnglish: boolean])[] = [
  ['compromise, `people()`', findWithCompromise, true],
  ['wink-nlp, runs of proper nouns', findWithWink, true],
  ['longest alias, most prominent bearer', findWithBaseline, false],
  ['Dramatis', findWithDramatis, false],
]

const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(3))
function row(name: string, find: Find, among: readonly PeerDocument[], tellsWho: boolean): string[] {
  let score: Score = noScore
  for (const document of among) score = addScore(score, golds.get(document.id) ?? [], find(document))
  return [
    name,
    share(score.onGold, score.found),
    share(score.goldFound, score.gold),
    share(score.notableFound, score.notable),
    tellsWho ? share(score.right, score.found) : '–',
    tellsWho ? share(score.notableRight, score.notable) : '–',
  ]
}

const headings = [
  'recogniser',
  'precision of spans',
  'recall of spans',
  'recall, politicians only',
  'precision, right person',
  'recall, right politician',
]
for (const [title, lang] of [
  ['English documents', 'en'],
  ['All documents', undefined],
] as const) {
  const among = documents.filter((each) => lang === undefined || each.lang === lang)
  const rows = names
    .filter(([, , onlyEnglish]) => !onlyEnglish || lang === 'en')
    .map(([name, find, onlyEnglish]) => row(name, find, among, !onlyEnglish))
  console.log(`\n${title}: ${among.length}\n\n${table(headings, rows)}`)
}
