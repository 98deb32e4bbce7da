/** A small world for tests of cards: the facts interface over literal entities. */

import { holds } from '../../../core/cards/tenures.ts'
import { holdsOn } from '../../../core/facts/day.ts'
import type { EntityFacts, Facts, Holder, OfficeTypeFacts, TenureFacts } from '../../../core/facts/facts.ts'

export interface FakeWorld {
  readonly entities: readonly EntityFacts[]
  /** Names by id and language where they differ from the English one. */
  readonly names?: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly inPhrases?: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly summaries?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Titles by `office/of` or `office`, then language: masculine, feminine. */
  readonly titles?: Readonly<Record<string, Readonly<Record<string, readonly [string, string?]>>>>
  readonly offices?: Readonly<Record<string, number>>
  readonly weights?: Readonly<Record<string, number>>
  readonly categories?: Readonly<Record<string, string>>
  readonly institutions?: Readonly<Record<string, readonly string[]>>
  readonly reach?: string
}

/** Facts over a literal world. */
export function fakeFacts(world: FakeWorld): Facts {
  const byId = new Map(world.entities.map((entity) => [entity.id, entity]))
  return {
    version: { data: 'test', reach: world.reach ?? '2026-10-31' },
    entity: (id) => byId.get(id),
    displayName: (id, language) => world.names?.[id]?.[language] ?? byId.get(id)?.name ?? id,
    ownName: (id, language) => world.names?.[id]?.[language],
    inPhrase: (id, language) => world.inPhrases?.[id]?.[language],
    seriesName: (series, language) => world.names?.[`series:${series}`]?.[language],
    summary: (id, language) => world.summaries?.[id]?.[language] ?? world.summaries?.[id]?.en,
    institutionsOf: (id) => world.institutions?.[id] ?? [],
    officeType: (id): OfficeTypeFacts => ({
      id,
      category: world.categories?.[id] ?? (id === 'member' ? 'member' : 'other'),
      single: true,
      rank: world.offices?.[id] ?? 0.5,
    }),
    weightOf: (of) => world.weights?.[of] ?? 0.5,
    officeTitle(office, of, language, gender) {
      const titles = world.titles?.[`${office}/${of}`] ?? world.titles?.[office]
      const [m, f] = titles?.[language] ?? titles?.en ?? [office]
      return (gender === 'f' ? f : undefined) ?? m
    },
    translatedTitle: (english, language, gender) => {
      const [m, f] = world.titles?.[`=${english}`]?.[language] ?? []
      return (gender === 'f' ? f : undefined) ?? m
    },
    holdersAt(office, of, day): Holder[] {
      return world.entities
        .flatMap((entity) =>
          entity.kind !== 'person'
            ? []
            : entity.tenures
                .filter((tenure) => tenure.office === office && tenure.of === of && holdsOn(tenure, day) !== 'no')
                .map((tenure) => ({ person: entity.id, tenure })),
        )
        .sort((a, b) => Number(holds(b.tenure, day) === 'yes') - Number(holds(a.tenure, day) === 'yes'))
    },
    eventsOfSeries: (series) =>
      world.entities
        .filter((entity) => entity.kind === 'event' && entity.series === series)
        .sort((a, b) => ((a.kind === 'event' && a.from) < (b.kind === 'event' && b.from) ? -1 : 1))
        .map((entity) => entity.id),
    source: (id) => ({ name: id, licence: 'CC0' }),
  }
}

/** A tenure with one source. */
export function tenure(
  office: string,
  of: string,
  from?: string,
  to?: string,
  more: Partial<TenureFacts> = {},
): TenureFacts {
  return {
    office,
    of,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    sources: ['Wikidata'],
    ...more,
  }
}
