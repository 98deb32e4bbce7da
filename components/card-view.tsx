/** A card of any kind: what was known on the article's day first, what came since set off from it below. */
import type { ComponentChildren } from 'preact'
import type { Card, EventCard, PersonCard } from '../core/cards/model.ts'
import { Facts, Links, Offices, Related, Since, Summary } from './card-parts.tsx'
import { Flag } from './flag.tsx'
import { Icon } from './icons.tsx'
import { LocatorMap } from './locator-map.tsx'
import { RichText } from './rich-text.tsx'
import { TimelineBar } from './timeline-bar.tsx'

/** What the reader does with a card. */
export interface CardCallbacks {
  readonly close: () => void
  /** Keep the card open, or not any more. */
  readonly pin: (pinned: boolean) => void
  /** "Don't mark this person". */
  readonly mute: (id: string) => void
  /** Show the card of another entity. */
  readonly open: (id: string) => void
}
export interface CardViewProps {
  readonly card: Card
  readonly pinned: boolean
  readonly callbacks: CardCallbacks
}

/** The whole card. */
export function CardView({ card, pinned, callbacks }: CardViewProps) {
  return (
    <Frame card={card} pinned={pinned} callbacks={callbacks}>
      {card.dayNote !== undefined && <p class="day-note">{card.dayNote}</p>}
      {card.caveat !== undefined && <p class="caveat">{card.caveat}</p>}
      {card.kind === 'person' && <PersonTop card={card} />}
      {card.kind === 'event' && <EventTop card={card} />}
      <Facts rows={card.facts} />
      <Summary summary={card.summary} />
      {(card.kind === 'event' || card.kind === 'place') && card.map !== undefined && <LocatorMap map={card.map} />}
      {card.kind === 'person' && card.timeline !== undefined && <TimelineBar timeline={card.timeline} />}
      <Since lines={card.since} summary={card.sinceSummary} labels={card.labels} />
      <Related groups={card.related} open={callbacks.open} />
      <div class="foot">
        <div class="actions">
          <Links links={card.links} labels={card.labels} />
          <button type="button" class="quiet" onClick={() => callbacks.mute(card.id)}>
            {card.labels.mute}
          </button>
        </div>
        <p class="provenance">
          <RichText text={card.provenance} />
        </p>
      </div>
    </Frame>
  )
}

// Plain boxes for head and foot: as landmarks they would count as the page's own banner and footer.
function Frame({ card, pinned, callbacks, children }: CardViewProps & { readonly children: ComponentChildren }) {
  const { labels } = card
  return (
    <dialog open class="card" lang={card.language} dir={card.direction} aria-labelledby="dramatis-title" tabIndex={-1}>
      <div class="head">
        <p class="eyebrow">
          {card.flag !== undefined && <Flag flag={card.flag} />}
          <span>{card.kindLabel}</span>
        </p>
        <h2 id="dramatis-title">
          <bdi>{card.title}</bdi>
        </h2>
        <div class="controls">
          <button
            type="button"
            aria-label={pinned ? labels.unpin : labels.pin}
            title={pinned ? labels.unpin : labels.pin}
            class={pinned ? 'on' : undefined}
            onClick={() => callbacks.pin(!pinned)}
          >
            <Icon name="pin" />
          </button>
          <button type="button" aria-label={labels.close} title={labels.close} onClick={callbacks.close}>
            <Icon name="close" />
          </button>
        </div>
      </div>
      {children}
    </dialog>
  )
}

function PersonTop({ card }: { readonly card: PersonCard }) {
  return (
    <section class="then">
      <h3>
        <RichText text={card.onTheDay} />
      </h3>
      {card.offices.length > 0 && <Offices offices={card.offices} />}
      {card.status !== undefined && (
        <p class="status" lang={card.statusLanguage}>
          <RichText text={card.status} />
        </p>
      )}
      {card.earlier.offices.length > 0 && (
        <>
          <h4>{card.earlier.heading}</h4>
          <Offices offices={card.earlier.offices} small />
        </>
      )}
    </section>
  )
}

function EventTop({ card }: { readonly card: EventCard }) {
  return (
    <>
      {card.englishName !== undefined && (
        <p class="english-name">
          <bdi lang="en">{card.englishName}</bdi>
        </p>
      )}
      <p class="when">
        {card.when.length > 0 && (
          <span class="office">
            <RichText text={card.when} />
          </span>
        )}
        {card.relative !== undefined && <span class="span"> {card.relative}</span>}
      </p>
    </>
  )
}
