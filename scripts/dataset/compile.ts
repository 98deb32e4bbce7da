/**
 * Compiles data/ into the pack that the extension carries: `npm run data:compile [-- [--sizes] [OUT_FILE]]`. `--sizes` lists the
 * bytes of each section, and what gzip would make of them: what is left there to save.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import {
  compareIds,
  encodeFacts,
  type OfficeTitles,
  type PackEntity,
  type PackMeta,
  type PackTitles,
} from '../../core/facts/encode.ts'
import { encodeNameIndex, type NameForm } from '../../core/name-index/encode.ts'
import { packSections, type SectionName, writePack } from '../../core/pack/container.ts'
import { INTERFACE_LANGUAGES } from '../../core/text-format/text-keys.ts'
import { readOptions } from '../read-options.ts'
import { displayNames, displayNamesOfBody, displayNamesOfPerson, ownNames } from './display-names.ts'
import { eventNouns } from './event-nouns.ts'
import { firstNamesAlone } from './first-names-alone.ts'
import { genders } from './genders.ts'
import { knownIn } from './german-texts.ts'
import { type Dataset, loadDataset } from './load.ts'
import { formsOfEvent, formsOfOrganisation, formsOfPerson, formsOfPlace, formsOfSeries } from './name-forms.ts'
import { peopleInTitles } from './people-in-titles.ts'
import type { Person } from './records.ts'
import { withRegionalBodies } from './regional/regional-bodies.ts'
import { institutionsOf, makeStateBodies } from './state-bodies.ts'

/** Languages with display names of their own: those of the interface, and Korean and traditional Chinese for articles. */
const CARD_LANGUAGES = [...INTERFACE_LANGUAGES, 'ko', 'zh-hant']
const drop = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T

function personFacts(person: Person, gender: Person['gender'], known: ReadonlySet<string>): PackEntity['facts'] {
  const tenures = (person.tenures ?? [])
    .filter((tenure) => known.has(tenure.of))
    .map((tenure) =>
      drop({
        office: tenure.office,
        of: tenure.of,
        from: tenure.from,
        to: tenure.to,
        acting: tenure.acting,
        asOf: tenure.asOf,
        unconfirmed: tenure.unconfirmed,
        title: tenure.title?.en,
        sources: tenure.source,
      }),
    )
  return drop({
    kind: 'person',
    id: person.id,
    name: person.name,
    wiki: person.wiki,
    unconfirmed: person.unconfirmed,
    gender,
    born: person.born,
    died: person.died,
    country: person.country && known.has(person.country) ? person.country : undefined,
    known: person.known,
    tenures,
    parties: (person.party ?? []).filter((party) => known.has(party.id)),
  }) as PackEntity['facts']
}

interface Built {
  readonly entity: PackEntity
  readonly forms: () => Iterable<Omit<NameForm, 'entity'>>
}

/** Fame of 1 in the pack's steps; people written down for what they are known for have it, their names are in the news. */
const PROMINENCE_STEPS = 8
const KNOWN = 1

/** Entities of a dataset with their forms, in pack order. References to ids that are not in the dataset are left out. */
function buildEntities(dataset: Dataset): Built[] {
  const built: Built[] = []
  const bare = { summaries: {}, of: {}, prominence: 0 }
  const known = new Set<string>()
  for (const list of [dataset.people, dataset.organisations, dataset.events, dataset.places, dataset.countries]) {
    for (const record of list) {
      if (known.has(record.id)) throw new Error(`${record.id} (${record.name}): two records have this id`)
      known.add(record.id)
    }
  }
  const seriesIds = new Set(dataset.series.map((series) => series.id))
  const nounOf = eventNouns(dataset)
  const befell = peopleInTitles(dataset.people)
  const ref = (id: string | undefined) => (id !== undefined && known.has(id) ? id : undefined)
  const alone = firstNamesAlone(dataset)
  const genderOf = genders(dataset.people)
  for (const person of dataset.people) {
    const gender = genderOf(person)
    const entity = {
      ...bare,
      facts: personFacts(person, gender, known),
      names: displayNamesOfPerson(person),
      summaries: knownIn(dataset.knownAs, person.known, gender),
      prominence: (person.prominent ?? (person.known === undefined ? 0 : KNOWN)) * PROMINENCE_STEPS,
    }
    built.push({ entity, forms: () => formsOfPerson(person, dataset.members.has(person.id), alone.get(person.id)) })
  }
  for (const organisation of dataset.organisations) {
    const { id, name, wiki, unconfirmed, kind, founded, dissolved, headOffice } = organisation
    const facts = drop({
      kind: 'organisation' as const,
      id,
      name,
      wiki,
      unconfirmed,
      organisationKind: kind,
      country: ref(organisation.country),
      founded,
      dissolved,
      metonymOf: ref(organisation.metonymOf),
      headOffice,
      parent: ref(organisation.parent),
    }) as PackEntity['facts']
    const entity = { ...bare, facts, names: displayNamesOfBody(organisation), summaries: organisation.summary ?? {} }
    built.push({ entity, forms: () => formsOfOrganisation(organisation) })
  }
  for (const event of dataset.events) {
    const { id, name, wiki, unconfirmed, kind, from, to, ongoing, place, series } = event
    const facts = drop({
      kind: 'event' as const,
      id,
      name,
      wiki,
      unconfirmed,
      eventKind: kind,
      from,
      to,
      ongoing,
      noun: nounOf(event),
      place,
      countries: (event.countries ?? []).filter((country) => known.has(country)),
      series: series && seriesIds.has(series) ? series : undefined,
      partOf: ref(event.partOf),
      participants: [...new Set([...(event.participants ?? []), ...befell(event)])].filter((id) => known.has(id)),
    }) as PackEntity['facts']
    const entity = { ...bare, facts, names: ownNames(event), summaries: event.summary ?? {} }
    built.push({ entity, forms: () => formsOfEvent(event) })
  }
  for (const place of dataset.places) {
    const { id, name, kind, lat, lon } = place
    const facts = drop({
      kind: 'place' as const,
      id,
      name,
      placeKind: kind,
      country: ref(place.country),
      capitalOf: ref(place.capitalOf),
      lat,
      lon,
    })
    built.push({
      entity: { ...bare, facts: facts as PackEntity['facts'], names: displayNames(place), of: place.of ?? {} },
      forms: () => formsOfPlace(place),
    })
  }
  for (const country of dataset.countries) {
    const { id, name, iso, from, to } = country
    const facts = drop({ kind: 'country' as const, id, name, iso, capital: ref(country.capital), from, to })
    built.push({
      entity: {
        ...bare,
        facts: facts as PackEntity['facts'],
        names: displayNames(country),
        of: country.of ?? {},
        in: country.in ?? {},
      },
      forms: () => formsOfPlace(country),
    })
  }
  for (const series of dataset.series) {
    const facts = drop({
      kind: 'series' as const,
      id: `series:${series.id}`,
      name: series.name,
      eventKind: series.kind,
      organisation: ref(series.organisation),
    })
    built.push({
      entity: { ...bare, facts: facts as PackEntity['facts'], names: displayNames(series) },
      forms: () => formsOfSeries(series),
    })
  }
  return built.sort((a, b) => compareIds(a.entity.facts.id, b.entity.facts.id))
}

function buildMeta(dataset: Dataset, version: string): PackMeta {
  const weights: Record<string, number> = {}
  for (const country of dataset.countries) weights[country.id] = country.weight
  for (const place of dataset.places) {
    if (place.kind === 'region' && place.country)
      weights[place.id] = Math.round((weights[place.country] ?? 0.1) * 35) / 100
  }
  const reach =
    dataset.sources
      .map((source) => source.reach ?? '')
      .sort()
      .at(-1) ?? ''
  return {
    version: { data: version, reach },
    languages: CARD_LANGUAGES,
    sources: dataset.sources.map(
      ({ id, name, licence, reach: last }) => drop({ id, name, licence, reach: last }) as PackMeta['sources'][number],
    ),
    offices: dataset.offices.map(({ id, category, single, rank }) => ({ id, category, single: single ?? false, rank })),
    weights,
  }
}

function buildTitles({ offices, writtenTitles }: Dataset): PackTitles {
  const titles = offices.map(({ id, titles, exceptions }): [string, OfficeTitles] => [
    id,
    { titles, exceptions: Object.fromEntries((exceptions ?? []).map(({ of, titles: own }) => [of, own])) },
  ])
  return { offices: Object.fromEntries(titles), written: writtenTitles }
}

/** The pack of a dataset in memory. Deterministic: the version is a digest of names and facts. */
export function compilePack(source: Dataset): ArrayBuffer {
  const organisations = withRegionalBodies(source)
  const dataset = { ...source, organisations: [...organisations, ...makeStateBodies({ ...source, organisations })] }
  const built = buildEntities(dataset)
  const forms: NameForm[] = []
  built.forEach((one, entity) => {
    for (const form of one.forms()) forms.push({ ...form, entity })
  })
  const entities = built.map((one) => one.entity)
  const digest = createHash('sha256').update(JSON.stringify(entities)).digest('hex').slice(0, 12)
  const index = encodeNameIndex(forms)
  const facts = encodeFacts(
    entities,
    buildMeta(dataset, digest),
    buildTitles(dataset),
    institutionsOf(dataset.organisations),
    index.words,
  )
  const { words: _, ...names } = index
  const sections: Partial<Record<SectionName, Uint8Array>> = { ...names, ...facts }
  return writePack(new Map(Object.entries(sections) as [SectionName, Uint8Array][]))
}

/** Compiles the records under `dataDir` to `outFile`; returns the pack's size in bytes. */
export async function compileDataset({ dataDir, outFile }: { dataDir: string; outFile: string }): Promise<number> {
  const pack = compilePack(loadDataset(dataDir))
  mkdirSync(dirname(outFile), { recursive: true })
  writeFileSync(outFile, new Uint8Array(pack))
  return pack.byteLength
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '../..')
  const { values, positionals } = readOptions('npm run data:compile -- [--sizes] [OUT_FILE]', {
    options: { sizes: { type: 'boolean' } },
    allowPositionals: true,
  })
  const outFile = positionals[0] ?? join(root, '.cache/dramatis.pack')
  const bytes = await compileDataset({ dataDir: join(root, 'data'), outFile })
  if (values.sizes) {
    const pack = readFileSync(outFile)
    for (const [name, section] of packSections(pack.buffer.slice(pack.byteOffset, pack.byteOffset + pack.byteLength))) {
      console.log(`${name} ${String(section.length).padStart(9)} ${String(gzipSync(section).length).padStart(9)}`)
    }
  }
  console.log(`${outFile}: ${(bytes / 1e6).toFixed(2)} MB`)
}
