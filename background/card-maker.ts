/**
 * Builds cards and casts from the facts: adds the reader's language, the packaged flags and world map, and today to what
 * the page sent. Drawings are read once per wake-up.
 */
import type { OfKind } from '../browser/protocol.ts'
import type { PageDescription } from '../core/article/page-description.ts'
import { localDay } from '../core/article/today.ts'
import { cardOf } from '../core/cards/card.ts'
import type { CardQuestion } from '../core/cards/card-question.ts'
import { type CastEntry, cast } from '../core/cards/cast.ts'
import type { CardAssets, CardContext } from '../core/cards/context.ts'
import { cardName } from '../core/cards/event-title.ts'
import type { Card, Cast } from '../core/cards/model.ts'
import type { AsOf, Engine } from '../core/engine.ts'
import { textsFor } from '../locales/texts.ts'

export interface CardMaker {
  /** The card of the entity, null if the facts do not know it. */
  card(engine: Engine, question: CardQuestion): Promise<Card | null>
  cast(engine: Engine, page: OfKind<PageDescription, 'article'>, muted: readonly string[]): Promise<Cast>
  names(engine: Engine, ids: readonly string[]): Promise<Readonly<Record<string, string>>>
}

/**
 * `readJson` gives a packaged file's content or undefined; `wantedLanguage` the language to speak, `de` or `pt-BR`, of a
 * card about an article in `articleLanguage`, or of what stands beside the article.
 */
export function createCardMaker(
  readJson: (path: string) => Promise<unknown>,
  wantedLanguage: (articleLanguage?: string) => Promise<string>,
  today: () => string = () => localDay(new Date()),
): CardMaker {
  let assets: Promise<CardAssets> | undefined

  async function readAssets(): Promise<CardAssets> {
    const [flags, map] = await Promise.all([readJson('flags.json'), readJson('world-map.json')])
    return { flags: flags as CardAssets['flags'], map: map as CardAssets['map'] }
  }
  async function contextFor(asOf: AsOf, castIds: readonly string[], articleLanguage?: string): Promise<CardContext> {
    assets ??= readAssets()
    const [language, drawings] = await Promise.all([wantedLanguage(articleLanguage), assets])
    const daySource = asOf.source === 'today' ? undefined : asOf.source
    const { day, range } = asOf
    return { day, daySource, range, today: today(), castIds, texts: textsFor(language), assets: drawings }
  }

  return {
    async card({ facts }, { entity, language, asOf, cast: castIds }) {
      return cardOf(facts, entity, await contextFor(asOf, castIds, language)) ?? null
    },
    async cast({ facts }, { asOf, mentions }, muted) {
      const entries = countEntities(mentions, new Set(muted))
      return cast(
        facts,
        entries,
        await contextFor(
          asOf,
          entries.map(({ id }) => id),
        ),
      )
    },
    async names({ facts }, ids) {
      const texts = textsFor(await wantedLanguage())
      return Object.fromEntries(ids.map((id) => [id, cardName(facts, id, texts)]))
    },
  }
}

/** Entities by number of mentions, most first; those of equal number in the article's order. */
function countEntities(
  mentions: OfKind<PageDescription, 'article'>['mentions'],
  muted: ReadonlySet<string>,
): CastEntry[] {
  const counts = new Map<string, number>()
  for (const { entity } of mentions) if (entity !== null) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a).map(([id, count]) => ({ id, count, muted: muted.has(id) }))
}
