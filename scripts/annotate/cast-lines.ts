/** The cast of an annotated article as lines for people: who is named, in which office on the day, how often. */
import type { Annotated, AnnotatedMention } from './annotate-input.ts'

const HEADINGS = { person: 'People', organisation: 'Organisations', event: 'Events', place: 'Places' } as const

/** Lines such as `Vladimir Putin  ×5  President of Russia  («Putin», «der russische Präsident»)`. */
export function castLines({ id, article, mentions }: Annotated): string[] {
  const day = article.published ? `${article.published} (${article.publishedSource})` : 'unknown day'
  const lines = [
    `${id ?? ''}  ${article.isArticle ? '' : 'not an article, '}${article.language}, ${day}`,
    article.title,
  ]
  for (const [kind, heading] of Object.entries(HEADINGS)) {
    const groups = new Map<string, AnnotatedMention[]>()
    for (const mention of mentions) {
      if (mention.entity === null || (mention.kind === 'role' ? 'person' : mention.kind) !== kind) continue
      groups.set(mention.entity.id, [...(groups.get(mention.entity.id) ?? []), mention])
    }
    if (groups.size === 0) continue
    lines.push('', heading)
    for (const group of groups.values()) {
      const [first] = group as [AnnotatedMention]
      const office = group.find((mention) => mention.office !== null)?.office
      const surfaces = [...new Set(group.map((mention) => `«${mention.surface}»`))].join(', ')
      lines.push(`  ${first.entity?.name}  ×${group.length}${office ? `  ${office}` : ''}  (${surfaces})`)
    }
  }
  return lines
}
