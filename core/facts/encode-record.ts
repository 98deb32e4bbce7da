/** Writes one record; decode-record.ts reads it back. Used when the dataset is compiled. */
import { describedAs } from './decode-record.ts'
import type { PackEntity } from './encode.ts'
import type { PersonFacts } from './facts.ts'
import { ownId } from './own-id.ts'
import { GENDERS, IdForm, PersonFlag, TenureFlag, WikiForm } from './record-format.ts'
import type { RecordSink } from './record-sink.ts'

/** Writes the record of `entity` to `sink`. Unknown ids in facts throw. */
export function encodeRecord(sink: RecordSink, { facts, names, summaries, of, in: where }: PackEntity): void {
  const person = facts.kind === 'person'
  // First, because they are read of every event of a country, to find the few that may be meant.
  if (facts.kind === 'event') {
    sink.kind(facts.eventKind)
    sink.day('from', facts.from)
    sink.day('to', facts.to)
    sink.number('flags', facts.ongoing ? 1 : 0)
  }
  sink.text(facts.name, person)
  const idForm = /^Q\d+$/.test(facts.id)
    ? IdForm.wikidata
    : facts.id === ownId(facts.name)
      ? IdForm.ofName
      : IdForm.full
  sink.number('id', idForm)
  if (idForm === IdForm.full) sink.text(facts.id)
  if (facts.kind !== 'series') {
    const behindName = facts.wiki?.startsWith(facts.name) ?? false
    sink.number('wiki', facts.wiki === undefined ? WikiForm.none : behindName ? WikiForm.behindName : WikiForm.full)
    if (facts.wiki !== undefined) sink.text(behindName ? facts.wiki.slice(facts.name.length) : facts.wiki)
    sink.number('flags', facts.unconfirmed ? 1 : 0)
  }
  switch (facts.kind) {
    case 'person':
      encodePerson(sink, facts)
      break
    case 'organisation':
      sink.kind(facts.organisationKind)
      sink.ref(facts.country)
      sink.day('day', facts.founded)
      sink.day('day', facts.dissolved)
      sink.ref(facts.metonymOf)
      sink.text(facts.headOffice ?? '')
      sink.ref(facts.parent)
      break
    case 'event':
      sink.kind(facts.noun ?? '')
      sink.refs(facts.countries)
      sink.placeOrText(facts.place)
      sink.ref(facts.series === undefined ? undefined : `series:${facts.series}`)
      sink.ref(facts.partOf)
      sink.refs(facts.participants)
      break
    case 'place':
      sink.kind(facts.placeKind)
      sink.ref(facts.country)
      sink.ref(facts.capitalOf)
      sink.text(facts.lat === undefined ? '' : String(facts.lat))
      sink.text(facts.lon === undefined ? '' : String(facts.lon))
      break
    case 'country':
      sink.text(facts.iso ?? '')
      sink.ref(facts.capital)
      sink.day('day', facts.from)
      sink.day('day', facts.to)
      break
    case 'series':
      sink.kind(facts.eventKind)
      sink.ref(facts.organisation)
      break
  }
  sink.texts(facts.name, names, person)
  const described = describedAs(facts)
  if (described !== undefined) sink.texts(described, summaries)
  if (facts.kind === 'place' || facts.kind === 'country') sink.texts(facts.name, of)
  if (facts.kind === 'country') sink.texts(facts.name, where ?? {})
}

function encodePerson(sink: RecordSink, facts: PersonFacts): void {
  sink.number('flags', GENDERS.indexOf(facts.gender) | (facts.known === undefined ? 0 : PersonFlag.known))
  sink.year('birthYear', facts.born)
  sink.year('deathYear', facts.died)
  sink.ref(facts.country, 'country')
  if (facts.known !== undefined) sink.text(facts.known)
  sink.number('tenures', facts.tenures.length)
  let [office, of, to]: (string | undefined)[] = [undefined, facts.country, undefined]
  for (const tenure of facts.tenures) {
    sink.office(tenure.office === office ? undefined : tenure.office)
    sink.ref(tenure.of === of ? undefined : tenure.of, 'of')
    sink.day('from', tenure.from, to)
    sink.day('to', tenure.to)
    sink.number(
      'tenureFlags',
      (tenure.acting ? TenureFlag.acting : 0) |
        (tenure.unconfirmed ? TenureFlag.unconfirmed : 0) |
        (tenure.title === undefined ? 0 : TenureFlag.title) |
        (tenure.asOf === undefined ? 0 : TenureFlag.asOf),
    )
    if (tenure.title !== undefined) sink.text(tenure.title)
    if (tenure.asOf !== undefined) sink.day('asOf', tenure.asOf)
    sink.sources(tenure.sources)
    office = tenure.office
    of = tenure.of
    to = tenure.to
  }
  sink.number('parties', facts.parties.length)
  for (const party of facts.parties) {
    sink.ref(party.id, 'party')
    sink.day('day', party.from)
    sink.day('day', party.to)
  }
}
