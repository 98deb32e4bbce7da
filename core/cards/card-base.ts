/** What every card has: title, flag, day, links, provenance and the texts of its controls. */
import type { EntityFacts, Facts } from '../facts/facts.ts'
import type { TextKey } from '../text-format/text-keys.ts'
import { TEXT_KEYS } from '../text-format/text-keys.ts'
import type { CardContext } from './context.ts'
import { dayCertainty, dayNote } from './context.ts'
import { cardName } from './event-title.ts'
import { flagOf } from './flag.ts'
import { links } from './links.ts'
import type { CardLabels, PersonCard, RichText } from './model.ts'

type Base = Pick<
  PersonCard,
  | 'id'
  | 'language'
  | 'direction'
  | 'title'
  | 'kindLabel'
  | 'flag'
  | 'day'
  | 'dayCertainty'
  | 'dayNote'
  | 'caveat'
  | 'links'
  | 'provenance'
  | 'labels'
>

/** The common part of an entity's card, with the flag of `country` if one is given. */
export function cardBase(
  facts: Facts,
  entity: EntityFacts,
  context: CardContext,
  country: string | undefined,
  sources: readonly string[] = [],
): Base {
  const { texts, day } = context
  const flag = country === undefined ? undefined : flagOf(facts, country, context)
  const certainty = dayCertainty(context)
  const note = dayNote(context)
  return {
    id: entity.id,
    language: texts.language,
    direction: texts.direction,
    title: headline(cardName(facts, entity.id, texts), entity, texts.language),
    kindLabel: kindLabel(facts, entity, context),
    ...(flag === undefined ? {} : { flag }),
    day: texts.day(day),
    dayCertainty: certainty,
    ...(note === undefined ? {} : { dayNote: note }),
    ...(entity.unconfirmed ? { caveat: texts.text('card.entityUnconfirmed') } : {}),
    links: links(facts, entity, texts),
    provenance: provenance(facts, sources, context),
    labels: cardLabels(entity.kind, context),
  }
}

/** "russische Streitkräfte" stands with a small letter in a sentence, and with a capital at the head of a card; names keep theirs. */
function headline(name: string, { kind }: EntityFacts, language: string): string {
  const [first = ''] = name.split(/[\s-]/, 1)
  const isName = (kind !== 'organisation' && kind !== 'event') || first !== first.toLocaleLowerCase(language)
  // "al-Qaida", "’t Hooft", "e-Estonia": what is small belongs to the name.
  return isName || first.length < 3 ? name : name[0]?.toLocaleUpperCase(language) + name.slice(1)
}

/** Texts of the controls of a card of this kind. */
export function cardLabels(kind: EntityFacts['kind'], { texts }: CardContext): CardLabels {
  return {
    close: texts.text('card.close'),
    pin: texts.text('card.pin'),
    unpin: texts.text('card.unpin'),
    mute: texts.text(`card.mute.${kind === 'country' ? 'place' : kind}`),
    since: texts.text('card.since'),
    links: texts.text('card.links'),
    newTab: texts.text('card.newTab'),
  }
}

/** The name of an entity's kind; a person's country stands in for "person". */
export function kindLabel(facts: Facts, entity: EntityFacts, { texts }: CardContext): string {
  if (entity.kind === 'person') {
    return entity.country === undefined ? texts.text('kind.person') : facts.displayName(entity.country, texts.language)
  }
  if (entity.kind === 'country') return texts.text('kind.country')
  if (entity.kind === 'place') return texts.text(known(`place.${entity.placeKind}`, 'place.region'))
  if (entity.kind === 'event') return texts.text(known(`event.${entity.eventKind}`, 'event.other'))
  return texts.text(known(`organisation.${entity.organisationKind}`, 'organisation.other'))
}

/** A newer dataset may hold kinds that this version has no word for. */
function known(key: string, otherwise: TextKey): TextKey {
  return TEXT_KEYS.find((each) => each === key) ?? otherwise
}

/** More names than these nobody reads; the data's own pages have them all. */
const mostSources = 3
/** Names of sources go on with an explanation after one of these: "CIA World Factbook, yearly editions 1990 to 2025". */
const explanation = /[:(,]/

/** "Data as of 2 August 2026 · Sources: …", with the sources of what the card shows. */
function provenance(facts: Facts, sources: readonly string[], { texts }: CardContext): RichText {
  const names = sources
    .map((id) => facts.source(id)?.name.split(explanation)[0]?.trim())
    .filter((name) => name !== undefined)
  const distinct = [...new Set(names)]
  const asOf = texts.rich('card.dataAsOf', { day: { day: facts.version.reach } })
  if (distinct.length === 0) return asOf
  const shown = distinct.slice(0, mostSources).map(texts.isolate).join(texts.text('sign.semicolon'))
  return [
    ...asOf,
    ` · ${texts.text('card.sources')}${texts.text('sign.colon')}${shown}${distinct.length > mostSources ? ' …' : ''}`,
  ]
}
