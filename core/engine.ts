/** The engine: a pack in, mentions of an article out. Runs in the background script, on the command line and in tests. */
import type { Article, DaySource } from './article/article.ts'
import { openFacts, type PackFacts } from './facts/pack-facts.ts'
import { languageOf } from './languages/registry.ts'
import { lexiconOf } from './match/lexicon.ts'
import type { Mention } from './match/mention.ts'
import { readArticle } from './match/text.ts'
import { createWords, type Words } from './match/words.ts'
import { openNameIndex } from './name-index/lookup.ts'
import { openPack } from './pack/container.ts'
import { chooseMentions } from './resolve/choose-mentions.ts'
import { createDocument, type Days } from './resolve/document.ts'
import { inferDay } from './resolve/infer-day.ts'
import { resolvePeople } from './resolve/people.ts'

/** Since about then there are articles online: one without a day is hardly older. */
const EARLIEST = '2000-01-01'

export interface AsOf {
  /** `YYYY-MM-DD` for which facts were resolved. */
  readonly day: string
  readonly source: DaySource | 'today'
  /** For an inferred day: the range in which everyone held the office the article gives them. */
  readonly range?: { readonly from: string; readonly to: string }
}

export interface Annotation {
  readonly mentions: readonly Mention[]
  readonly asOf: AsOf
}

export interface Engine {
  readonly facts: PackFacts
  /** Mentions of an article as of its published day, else as of `today` (`YYYY-MM-DD`, the clock's by default). */
  annotate(
    article: Pick<Article, 'blocks' | 'language' | 'published' | 'publishedSource' | 'url'>,
    today?: string,
  ): Annotation
}

/** Opens a pack; throws with what is wrong when it is none. Nothing is parsed before it is needed. */
export function createEngine(pack: ArrayBuffer): Engine {
  const section = openPack(pack)
  const index = openNameIndex(section)
  const facts = openFacts(section, index.words)
  const wordsByLanguage = new Map<string, Words>()

  return {
    facts,
    annotate(article, today = new Date().toISOString().slice(0, 10)) {
      const lexicon = lexiconOf(languageOf(article.language))
      const words = wordsByLanguage.get(lexicon.language.code) ?? createWords(index, lexicon)
      wordsByLanguage.set(lexicon.language.code, words)
      const text = readArticle(article, words, lexicon)
      const open = (day: string, days?: Days) => {
        const document = createDocument(text, facts, day, article.url, days)
        return { document, people: resolvePeople(document) }
      }
      if (article.published) {
        const { document, people } = open(article.published)
        const asOf = { day: article.published, source: article.publishedSource ?? 'request' }
        return { mentions: chooseMentions(document, people), asOf }
      }
      const now = open(today, { from: EARLIEST, to: today })
      const inferred = inferDay(now.document, now.people, today)
      if (!inferred)
        return { mentions: chooseMentions(now.document, now.people), asOf: { day: today, source: 'today' } }
      const then = open(inferred.day, inferred.range)
      return { mentions: chooseMentions(then.document, then.people), asOf: { ...inferred, source: 'inferred' } }
    },
  }
}
