/** Which court or prosecutor a bare noun means, of which every larger town has one: the only one that the article names with its town. */
import type { RoleMatch } from '../match/find-roles.ts'
import { WordClass } from '../match/lexicon.ts'
import type { BlockFindings, Document } from './document.ts'
import { isAmbiguous } from './longer-names.ts'
import { oncePerArticle } from './once-per-article.ts'

/** By institution, how the English names of such bodies end. */
const LOCAL: Readonly<Record<string, RegExp>> = {
  'local-court': /(?<!Higher) Regional Court$/,
  'local-appeal-court': /Higher Regional Court$/,
  'local-administrative-court': /(?<!Higher) Administrative Court$/,
  'local-higher-administrative-court': /^Higher Administrative Court of/,
  'local-prosecutor': /(?<!General) Public Prosecutor’s Office$/,
  'local-general-prosecutor': /General Public Prosecutor’s Office$/,
}

/** Whether a noun names nothing but such bodies. */
export const isLocalNoun = (institutions: readonly string[]): boolean => institutions.every((one) => one in LOCAL)

/** The one body of the noun's kind that the article names; none where a town of its own follows ("das Landgericht in Turin"). */
export function localBody(
  document: Document,
  { block }: BlockFindings,
  { to, definite }: RoleMatch,
  institutions: readonly string[],
): number | undefined {
  const patterns = institutions.flatMap((one) => LOCAL[one] ?? [])
  const next = block.words[to]
  if (patterns.length === 0 || !definite || (next !== undefined && (next.classes & WordClass.inWord) !== 0))
    return undefined
  const found = bodiesNamed(document).filter((entity) => {
    const { name } = document.facts.at(entity)
    return patterns.some((pattern) => pattern.test(name))
  })
  return found.length === 1 ? found[0] : undefined
}

/** Bodies that the article names by a form that is nothing else's, each once. */
const bodiesNamed = oncePerArticle(({ facts, blocks }): readonly number[] => {
  const bodies = new Set<number>()
  for (const { bodyNames } of blocks)
    for (const [match] of bodyNames)
      if (match && !isAmbiguous(match.kind) && facts.kindOf(match.entity) === 'organisation') bodies.add(match.entity)
  return [...bodies]
})
