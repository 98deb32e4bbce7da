/** One input through the engine, in the shape that `annotate` prints: offsets into one text, English names and offices. */
import { holds, tenuresByDay } from '../../core/cards/tenures.ts'
import { byWeight, withoutSideOffices } from '../../core/cards/weigh-tenures.ts'
import type { Engine } from '../../core/engine.ts'
import { isStale } from '../../core/facts/day.ts'
import type { PersonFacts, TenureFacts } from '../../core/facts/facts.ts'
import type { MentionKind } from '../../core/match/mention.ts'
import { type Input, readHtml, readText } from './read-input.ts'

export interface AnnotatedMention {
  readonly start: number
  readonly end: number
  readonly surface: string
  readonly kind: MentionKind
  readonly entity: {
    readonly id: string
    readonly wikidata: string | null
    readonly name: string
    readonly kind: string
  } | null
  /** English office on the as-of day. */
  readonly office: string | null
  readonly officeNow: string | null
  readonly confidence: number
  readonly candidates: readonly string[]
}

export interface Annotated {
  readonly id: string | null
  readonly article: {
    readonly isArticle: boolean
    readonly title: string
    readonly published: string | null
    readonly publishedSource: string | null
    readonly language: string
    readonly text: string
  }
  readonly mentions: readonly AnnotatedMention[]
}

/** Offices named at most; ministers often hold two. */
const OFFICES_NAMED = 2

/**
 * The offices by which a person counts on a day, in English, highest first: "Deputy Prime Minister of Italy; Transport
 * Minister of Italy". Without one the highest before: "former President of Syria"; null for nobody in office yet.
 */
export function officeOn({ facts }: Engine, person: PersonFacts, day: string): string | null {
  const { onDay, earlier } = tenuresByDay(facts, person, day)
  const title = (tenure: TenureFacts) => {
    const name = tenure.title
      ? `${tenure.title} (${facts.displayName(tenure.of, 'en')})`
      : facts.officeTitle(tenure.office, tenure.of, 'en', person.gender)
    return `${name}${tenure.acting ? ' (acting)' : ''}${isStale(tenure, day) ? ` (as of ${tenure.asOf})` : ''}`
  }
  const held = withoutSideOffices(facts, person, onDay, [])
  const certain = held.filter((tenure) => holds(tenure, day) === 'yes')
  const titles = [...new Set((certain.length > 0 ? certain : held).map(title))]
  if (titles.length > 0) return titles.slice(0, OFFICES_NAMED).join('; ')
  const before = earlier.toSorted(byWeight(facts, person))[0]
  if (before === undefined) return null
  return before.to === undefined ? title(before) : `former ${title(before)}`
}

/** Annotates one input; throws on an input without text or html, or with a date that is none. */
export function annotateInput(engine: Engine, id: string | null, input: Input, today: string): Annotated {
  if (typeof input.text !== 'string' && typeof input.html !== 'string')
    throw new Error('expected "text" or "html", got neither')
  const { isArticle, article, text, starts } =
    typeof input.text === 'string' ? readText(input.text, input) : readHtml(input.html as string, input, today)
  const { mentions, asOf } = engine.annotate(article, today)
  return {
    id,
    article: {
      isArticle,
      title: article.title,
      published: asOf.source === 'today' ? null : asOf.day,
      publishedSource: asOf.source === 'today' ? null : asOf.source,
      language: article.language,
      text,
    },
    mentions: mentions.map((mention) => {
      const start = (starts[mention.block] as number) + mention.start
      const end = (starts[mention.block] as number) + mention.end
      const facts = mention.entity === null ? undefined : engine.facts.entity(mention.entity)
      const person = facts?.kind === 'person' ? facts : undefined
      return {
        start,
        end,
        surface: text.slice(start, end),
        kind: mention.kind,
        entity: facts
          ? { id: facts.id, wikidata: /^Q\d+$/.test(facts.id) ? facts.id : null, name: facts.name, kind: facts.kind }
          : null,
        office: mention.office
          ? engine.facts.officeTitle(mention.office.type, mention.office.of, 'en', person?.gender)
          : person
            ? officeOn(engine, person, asOf.day)
            : null,
        officeNow: person ? officeOn(engine, person, today) : null,
        confidence: mention.confidence,
        candidates: mention.candidates,
      }
    }),
  }
}
