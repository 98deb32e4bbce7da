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
import { createDocument } from './resolve/document.ts'

export interface AsOf {
  /** `YYYY-MM-DD` for which facts were resolved. */
  readonly day: string
  readonly source: DaySource | 'today'
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
  const facts = openFacts(section)
  const wordsByLanguage = new Map<string, Words>()

  return {
    facts,
    annotate(article, today = new Date().toISOString().slice(0, 10)) {
      const lexicon = lexiconOf(languageOf(article.language))
      const words = wordsByLanguage.get(lexicon.language.code) ?? createWords(index, lexicon)
      wordsByLanguage.set(lexicon.language.code, words)
      const asOf: AsOf = article.published
        ? { day: article.published, source: article.publishedSource ?? 'request' }
        : { day: today, source: 'today' }
      const text = readArticle(article, words, lexicon)
      const document = createDocument(text, index, facts, asOf.day, article.url)
      return { mentions: chooseMentions(document), asOf }
    },
  }
}
