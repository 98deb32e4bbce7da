/**
 * People found in annotated corpora in several languages: `npm run bench:entities -- FOLDER [--errors N] [--only SET]`.
 * FOLDER holds JSONL files of {id, lang, date, text, mentions: [{start, end, type, qid, xid}]}. Counts only people of our
 * dataset for recall; for precision a mark is wrong where the corpus links the same words to somebody else. A person of ours
 * without the corpus's id counts apart (`no id`) when some spelling of the name is the one the corpus has for that id.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { createEngine } from '../../core/engine.ts'
import { fold } from '../../core/text/fold.ts'
import { wordsOf } from '../../core/text/tokenize.ts'
import { annotateInput } from '../../scripts/annotate/annotate-input.ts'
import { loadDataset } from '../../scripts/dataset/load.ts'
import { preparePack } from '../../scripts/extension/pack.ts'

interface GoldMention {
  readonly start: number
  readonly end: number
  readonly surface: string
  readonly type: string | null
  readonly qid: string | null
  readonly xid?: string
}
interface GoldLine {
  readonly id: string
  readonly lang: string
  readonly date: string | null
  readonly url?: string | null
  readonly text: string
  readonly mentions: readonly GoldMention[]
}

const [folder, ...flags] = process.argv.slice(2)
if (folder === undefined) {
  console.error('usage: bench:entities FOLDER [--errors N] [--only SET]')
  process.exit(2)
}
const optionOf = (flag: string) => (flags.includes(flag) ? flags[flags.indexOf(flag) + 1] : undefined)
const errorLimit = Number(optionOf('--errors') ?? 0)
const only = optionOf('--only')

const root = join(import.meta.dirname, '../..')
const bytes = readFileSync(await preparePack())
const engine = createEngine(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer)
const { people } = loadDataset(join(root, 'data'))
const ids = new Set(people.map((person) => person.id))
const key = (name: string) => wordsOf(name).map(fold).join(' ')
const idByName = new Map<string, string | null>()
for (const person of people) {
  const name = key(person.name)
  idByName.set(name, idByName.has(name) && (person.tenures?.length ?? 0) < 2 ? (idByName.get(name) ?? null) : person.id)
}

const byId = new Map(people.map((person) => [person.id, person]))

/** All spellings of one of our people, folded. */
function spellingsOf(id: string): readonly string[] {
  const person = byId.get(id)
  return person ? [person.name, ...(person.aliases ?? []), ...Object.values(person.names ?? {}).flat()].map(key) : []
}

/** Names of two words or more that a set writes for each of its ids. */
function namesByGoldId(lines: readonly GoldLine[]): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>()
  for (const { mentions } of lines) {
    for (const { surface, qid, xid } of mentions) {
      const id = qid ?? xid
      if (!id) continue
      const known = names.get(id) ?? new Set()
      names.set(id, known)
      for (const name of [surface, xid?.replace(/^PER-/, '') ?? '']) if (key(name).includes(' ')) known.add(key(name))
    }
  }
  return names
}

/** Our id of a gold person, undefined when the dataset does not hold them. */
function idOf(mention: GoldMention): string | undefined {
  if (mention.qid) return ids.has(mention.qid) ? mention.qid : undefined
  if (mention.xid?.startsWith('PER-')) return idByName.get(key(mention.xid.slice(4))) ?? undefined
  return undefined
}

const today = new Date().toISOString().slice(0, 10)
console.log(`${'set'.padEnd(26)}documents  recall (of)      right  no id  wrong  spurious  wrong share`)
for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl') && (!only || name.includes(only)))) {
  const lines = readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldLine)
  let gold = 0,
    found = 0,
    right = 0,
    withoutId = 0,
    wrong = 0,
    spurious = 0
  const missed = new Map<string, number>()
  const goldNames = namesByGoldId(lines)
  const errors: string[] = []
  for (const { id, lang, date, url, text, mentions } of lines) {
    const day =
      date && /^\d{4}-\d\d-\d\d/.test(date) ? date : date && /^\d{4}$/.test(date) ? `${date}-07-01` : undefined
    const marks = annotateInput(
      engine,
      id,
      { text, lang, ...(url ? { url } : {}), ...(day ? { date: day } : {}) },
      today,
    ).mentions.filter((mark) => mark.kind === 'person' && mark.entity)
    const persons = mentions.filter((mention) => mention.type === 'PER' || mention.type === null)
    for (const mention of persons) {
      const wanted = idOf(mention)
      if (wanted === undefined || mention.end - mention.start > 60) continue
      gold++
      if (marks.some((mark) => mark.start < mention.end && mention.start < mark.end && mark.entity?.id === wanted))
        found++
      else
        missed.set(
          `${engine.facts.displayName(wanted, 'en')} «${mention.surface}»`,
          (missed.get(`${engine.facts.displayName(wanted, 'en')} «${mention.surface}»`) ?? 0) + 1,
        )
    }
    for (const mark of marks) {
      const over = mentions.filter((mention) => mark.start < mention.end && mention.start < mark.end)
      const linked = over.filter((mention) => mention.qid || mention.xid)
      const surface = `${mark.surface} → ${mark.entity?.name}   …${text.slice(Math.max(0, mark.start - 40), mark.end + 30).replace(/\s+/g, ' ')}…  ${day ?? ''}`
      if (linked.some((mention) => idOf(mention) === mark.entity?.id)) right++
      else if (linked.some((mention) => mention.type === 'PER' || mention.type === null)) {
        const goldIds = linked.map((mention) => mention.qid ?? mention.xid ?? '')
        const ours = spellingsOf(mark.entity?.id ?? '')
        if (goldIds.some((gold) => ours.some((name) => goldNames.get(gold)?.has(name)))) {
          withoutId++
          errors.push(`  no id     ${surface}  gold ${goldIds.join()}`)
        } else {
          wrong++
          errors.push(`  wrong     ${surface}  gold ${goldIds.join()}`)
        }
      } else if (over.length === 0 || over.every((mention) => mention.type !== 'PER')) {
        spurious++
        errors.push(`  spurious  ${surface}  ${over.map((mention) => mention.type).join()}`)
      }
    }
  }
  const share = (wrong / Math.max(1, right + withoutId + wrong)) * 100
  console.log(
    `${basename(file, '.jsonl').padEnd(26)}${String(lines.length).padStart(9)}  ${(found / Math.max(1, gold)).toFixed(3)} (${gold})`.padEnd(
      54,
    ) +
      `${String(right).padStart(5)}  ${String(withoutId).padStart(5)}  ${String(wrong).padStart(5)}  ${String(spurious).padStart(8)}  ${share.toFixed(2)} %`,
  )
  for (const [name, count] of [...missed].sort((a, b) => b[1] - a[1]).slice(0, errorLimit))
    console.log(`  missed ${count} ${name}`)
  for (const line of errors.sort().reverse().slice(0, errorLimit)) console.log(line)
}
