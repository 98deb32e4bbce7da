/** Which of an article's mentions are marked on the page, by the reader's settings. */
import type { Mention } from '../match/mention.ts'
import type { Settings } from './settings.ts'

/** The mentions to mark, in the article's order: with an entity, of a kind that is on, not muted, first only if so set. */
export function chooseMarks(
  mentions: readonly Mention[],
  settings: Pick<Settings, 'kinds' | 'marks' | 'muted'>,
): Mention[] {
  const muted = new Set(settings.muted)
  const seen = new Set<string>()
  return mentions.filter((mention) => {
    const { entity } = mention
    if (entity === null || !settings.kinds[mention.kind] || muted.has(entity)) return false
    if (settings.marks === 'all') return true
    const isFirst = !seen.has(entity)
    seen.add(entity)
    return isFirst
  })
}
