/**
 * What our own name index is worth without resolution: every longest alias of a person, read as its most prominent bearer
 * on the article's day. No roles, no co-mentions, no abstaining.
 */
import { createEngine } from '../../core/engine.ts'
import type { PersonFacts } from '../../core/facts/facts.ts'
import { openFacts } from '../../core/facts/pack-facts.ts'
import { languageOf } from '../../core/languages/registry.ts'
import { findNames } from '../../core/match/find-names.ts'
import { lexiconOf } from '../../core/match/lexicon.ts'
import { readArticle } from '../../core/match/text.ts'
import { createWords } from '../../core/match/words.ts'
import { openNameIndex } from '../../core/name-index/lookup.ts'
import { openPack } from '../../core/pack/container.ts'
import { prominenceOn } from '../../core/resolve/prominence.ts'
import { readText } from '../../scripts/annotate/read-input.ts'
import type { Finding, PeerDocument } from './score.ts'

/** The engine over `pack` and the baseline over the same bytes. */
export function openBaseline(pack: ArrayBuffer) {
  const section = openPack(pack)
  const index = openNameIndex(section)
  const facts = openFacts(section, index.words)
  const isPerson = (entity: number) => facts.kindOf(entity) === 'person'

  function findWithBaseline({ text, lang, date }: PeerDocument): Finding[] {
    const { article, starts } = readText(text, { lang, ...(date ? { date } : {}) })
    const day = article.published ?? new Date().toISOString().slice(0, 10)
    const lexicon = lexiconOf(languageOf(article.language))
    const read = readArticle(article, createWords(index, lexicon), lexicon)
    const fame = (entity: number) => prominenceOn(facts, entity, facts.at(entity) as PersonFacts, day, [])
    return read.blocks.flatMap((block) => {
      const names = findNames(block, { lexicon, mayBeSmall: () => false, isPerson })
      const found: Finding[] = []
      for (let at = 0; at < names.length; at++) {
        const people = (names[at] ?? []).filter(({ entity }) => isPerson(entity))
        const to = Math.max(...people.map((match) => match.to))
        const bearers = people.filter((match) => match.to === to).map(({ entity }) => entity)
        const [best] = bearers.sort((a, b) => fame(b) - fame(a))
        if (best === undefined) continue
        const { tokens } = block
        const from = starts[block.index] as number
        const [start, end] = [from + (tokens.start[at] as number), from + (tokens.end[to - 1] as number)]
        const id = facts.idOf(best)
        found.push({ start, end, id: /^Q\d+$/.test(id) ? id : null, name: facts.at(best).name })
        at = to - 1
      }
      return found
    })
  }
  return { engine: createEngine(pack), findWithBaseline }
}
