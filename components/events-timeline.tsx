/** The article's events in the order of time, with the article itself among them. */
import type { EventsTimelineModel } from '../core/cards/model.ts'
import { RichText } from './rich-text.tsx'

/** Nothing when the article names no event. */
export function EventsTimeline({
  timeline,
  goTo,
}: {
  readonly timeline: EventsTimelineModel
  readonly goTo: (id: string) => void
}) {
  if (timeline.entries.length === 0) return null
  return (
    <section class="events">
      <h2>{timeline.heading}</h2>
      <ol>
        {timeline.entries.map((entry) => (
          <li class={entry.phase} aria-current={entry.phase === 'day' ? 'date' : undefined}>
            {entry.phase === 'day' ? (
              <strong>{entry.name}</strong>
            ) : (
              <button type="button" class="entity" onClick={() => goTo(entry.id)}>
                <bdi>{entry.name}</bdi>
              </button>
            )}
            <span class="note">
              <RichText text={entry.when} />
              {entry.relative !== undefined && <span> · {entry.relative}</span>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
