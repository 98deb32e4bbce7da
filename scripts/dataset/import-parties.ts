/**
 * `node scripts/dataset/import-parties.ts --facts DIR`: writes data/organisations/parties-<region>.json from the tables in
 * import/parties/tables and the gathered sources. The same input gives the same files. Parties that another file of data/
 * already has stay there; what the tables call them beyond that goes to data/names/parties.json.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { factsFolder, readOptions } from '../read-options.ts'
import { dataFolder, formatRecords, listDataFiles } from './format.ts'
import { readCurrentEvents } from './import/events/current-events.ts'
import { plain } from './import/jurisdictions.ts'
import { countBearers, genericWords, type Rules } from './import/parties/ambiguity.ts'
import { draftParty, formsOf, type PartyDraft, toRecord } from './import/parties/build.ts'
import { readPartyLabels } from './import/parties/labels.ts'
import { type FactsParty, isRecent, plainName, readParlGov, readPartyFacts } from './import/parties/party-facts.ts'
import { readTables, type TableParty } from './import/parties/table.ts'
import type { Country, NameRecord, Organisation } from './records.ts'

const usage = 'npm run data:import-parties -- --facts DIR'
const { values } = readOptions(usage, { options: { facts: { type: 'string' } } })
const facts = factsFolder(values.facts, usage)

interface WorldCountry {
  cca2: string
  cca3: string
  region: string
}

const started = performance.now()
const read = <T>(path: string) => JSON.parse(readFileSync(path, 'utf8')) as T
const countries = read<Country[]>(join(dataFolder, 'countries.json'))
const world = read<WorldCountry[]>(join(facts, 'mledoze-countries/countries.json'))
const place = new Map(
  world.flatMap(({ cca2, cca3, region }) => {
    const id = countries.find((country) => country.iso === cca2)?.id
    return id === undefined ? [] : [[cca3 === 'UNK' ? 'XKX' : cca3, { id: id as string, region: region.toLowerCase() }]]
  }),
)

/** The row of Party Facts that a table's party without id means: same country, same name, else one of its first forms. */
function sameParty(party: TableParty, rows: readonly FactsParty[]): FactsParty | undefined {
  const names = (row: FactsParty) => [row.name, ...row.native].map(plainName)
  const alive = (row: FactsParty) => Number(row.dissolved ?? 9999) >= Number(party.founded ?? 0)
  const forms = [party.name, ...[...party.forms.values()].flatMap((list) => list.map((form) => form.text))].map(
    plainName,
  )
  for (const form of forms.filter((text) => text.length > 3)) {
    const found = rows.filter((row) => row.country === party.country && alive(row) && names(row).includes(form))
    if (found.length > 0) return found.find((row) => row.dissolved === undefined) ?? found[0]
  }
  return undefined
}

const rows = readPartyFacts(facts)
const rowOf = new Map(rows.map((row) => [row.id, row]))
const lines = readTables()
const tables = lines.filter((party) => party.name !== '-')
const leftOut = new Set(lines.filter((party) => party.name === '-').map((party) => party.id))
const summaries = readCurrentEvents(facts)
const said = summaries.days.flatMap((day) => summaries.linesOf(day)).join('\n')
const isNamed = (name: string) => said.includes(` ${plain(name)} `)

const elsewhere = listDataFiles().filter((file) => /^(organisations\/(?!parties-)|places|countries)/.test(file))
const others = elsewhere.flatMap((file) => read<Organisation[]>(join(dataFolder, file)))
const otherForms = (record: Organisation) => [
  record.name,
  ...(record.aliases ?? []),
  ...Object.values(record.names ?? {}).flat(),
]
const parties = others.filter((record) => record.kind === 'party' || record.kind === 'armed-group')
const otherParty = new Map(parties.map((record) => [record.id as string, record]))
const taken = new Set(
  others
    .filter((record) => !otherParty.has(record.id))
    .flatMap(otherForms)
    .map(plainName),
)
const bodies = new Map<string, string>()
for (const record of parties) {
  const sure = otherForms(record).filter((form) => form === record.name || !record.ambiguous?.includes(form))
  for (const form of sure) bodies.set(`${record.country} ${plainName(form)}`, record.id)
}
/**
 * Id of the record that another file has of this party: by id, else by name or a form that the table holds for the party's
 * own. A record that another draft has by its id is taken by form only where the names agree.
 */
function recordElsewhere(draft: PartyDraft, claimed: ReadonlySet<string>): string | undefined {
  if (otherParty.has(draft.id)) return draft.id
  const own = formsOf(draft).filter((form) => {
    const mark = draft.byHand.get(plainName(form))
    return mark !== undefined && mark !== '?' && plainName(form).length > 2
  })
  const country = place.get(draft.country)?.id
  return [draft.name, ...own]
    .map((form) => bodies.get(`${country} ${plainName(form)}`))
    .find((id) => {
      if (id === undefined) return false
      if (draft.id.startsWith('Q')) return id.startsWith('x:')
      return !claimed.has(id) || plainName(otherParty.get(id)?.name ?? '') === plainName(draft.name)
    })
}

const parlGov = readParlGov(facts)
const wantedTables = tables.map((party) => ({
  party,
  row: party.id === undefined ? sameParty(party, rows) : rowOf.get(party.id),
}))
const byTable = new Set(wantedTables.map(({ party, row }) => party.id ?? row?.id))
const wantedRows = rows.filter(
  (row) => !byTable.has(row.id) && !leftOut.has(row.id) && isRecent(row) && place.has(row.country),
)
const labels = readPartyLabels(
  facts,
  new Set([...byTable, ...wantedRows.map((row) => row.id)].filter((id) => id !== undefined)),
)
const isLarge = (row: FactsParty) =>
  [row.name, ...row.native].some((name) => parlGov.has(`${row.country} ${plainName(name)}`))
const everyday = genericWords(rows.map((row) => ({ country: row.country, forms: [row.name] })))
const isKnown = (row: FactsParty) =>
  isLarge(row) ||
  Object.keys(labels.get(row.id)?.names ?? {}).length >= 4 ||
  (plainName(row.name)
    .split(' ')
    .some((word) => !everyday.has(word)) &&
    plainName(row.name).includes(' ') &&
    isNamed(row.name))

const drafts: PartyDraft[] = [
  ...wantedTables.map(({ party, row }) =>
    draftParty({ ...party, id: party.id ?? row?.id }, row, labels.get(party.id ?? row?.id ?? '')),
  ),
  ...wantedRows.filter(isKnown).map((row) => draftParty(undefined, row, labels.get(row.id))),
]
const twice = drafts.filter((draft, at) => drafts.findIndex((other) => other.id === draft.id) !== at)
if (twice.length > 0)
  throw new Error(`tables name a party twice: ${twice.map((draft) => `${draft.id} ${draft.name}`).join(', ')}`)
const claimed = new Set(drafts.map((draft) => draft.id))
const settled = drafts
  .filter((draft) => place.has(draft.country))
  .map((draft) => ({ draft, elsewhere: recordElsewhere(draft, claimed) }))
const met = new Set(settled.map((one) => one.elsewhere))
const ids = new Set(settled.map(({ draft }) => draft.id))
const named = [
  ...settled.map(({ draft }) => ({ country: draft.country, forms: formsOf(draft) })),
  ...parties
    .filter((record) => !met.has(record.id))
    .map((record) => ({ country: record.country ?? '', forms: otherForms(record) })),
  ...rows.filter((row) => !ids.has(row.id)).map((row) => ({ country: row.country, forms: [row.name, ...row.native] })),
]
const rules: Rules = { bearers: countBearers(named), generic: genericWords(named), taken }

/** Names of one record from several lines: "Les Engagés" and "cdH" are the same party under two names. */
function joinNames(before: NameRecord | undefined, record: Organisation): NameRecord {
  const { id, names = {}, aliases = [], ambiguous = [], founded, dissolved, source } = record
  const union = (a: readonly string[] | undefined, b: readonly string[]) => [...new Set([...(a ?? []), ...b])]
  const joined: Record<string, string[]> = { ...before?.names }
  for (const [language, forms] of Object.entries(names)) joined[language] = union(joined[language], forms)
  const all = { aliases: union(before?.aliases, aliases), ambiguous: union(before?.ambiguous, ambiguous) }
  return {
    id,
    ...(Object.keys(joined).length > 0 && { names: joined }),
    ...(all.aliases.length > 0 && { aliases: all.aliases }),
    ...(all.ambiguous.length > 0 && { ambiguous: all.ambiguous }),
    ...(before === undefined && founded !== undefined && { founded }),
    ...(before === undefined && dissolved !== undefined && { dissolved }),
    source: union(before?.source, source),
  }
}

const files = new Map<string, Organisation[]>()
const additions = new Map<string, NameRecord>()
for (const { draft, elsewhere: other } of settled) {
  const { id, region } = place.get(draft.country) as { id: string; region: string }
  const english = [draft.name, ...(draft.names.en ?? [])].filter(
    (form) => plainName(form).includes(' ') || /^[\p{Lu}]{4,}$/u.test(form),
  )
  const record = toRecord(draft, id, rules, english.some(isNamed) ? 'current-events' : undefined)
  if (other === undefined) {
    const file = `organisations/parties-${region}.json`
    files.set(file, [...(files.get(file) ?? []), record])
  } else if (draft.byHand.size > 0) {
    additions.set(other, joinNames(additions.get(other), { ...record, id: other }))
  }
}
for (const [file, records] of files) writeFileSync(join(dataFolder, file), formatRecords(file, records))
writeFileSync(join(dataFolder, 'names/parties.json'), formatRecords('names/parties.json', [...additions.values()]))
const own = [...files.values()].flat()
const unconfirmed = own.filter((record) => record.unconfirmed === true)
console.log(
  `parties: ${own.length} in ${files.size} files (${unconfirmed.length} unconfirmed), names added to ${additions.size} elsewhere, ${tables.length} by hand; ${((performance.now() - started) / 1000).toFixed(1)} s`,
)
