/** The parts that all cards share: facts, what came since, related entities, footer. */
import type { Card, CardLink, FactRow, OfficeLine, RelatedGroup, RelatedItem, SinceLine } from '../core/cards/model.ts'
import { Icon } from './icons.tsx'
import { RichText } from './rich-text.tsx'

type Labels = Card['labels']
type Text = { readonly text: string; readonly language: string }

/** Offices with their dates and what is not certain about them. */
export function Offices({
  offices,
  small = false,
}: {
  readonly offices: readonly OfficeLine[]
  readonly small?: boolean
}) {
  return (
    <ul class={small ? 'offices small' : 'offices'}>
      {offices.map((office) => (
        <li>
          <bdi class="office">{office.title}</bdi>
          {office.detail !== undefined && <bdi lang={office.detail.language}> ({office.detail.text})</bdi>}{' '}
          <span class="span">
            <RichText text={office.span} />
          </span>
          {office.caveats.map((caveat) => (
            <span class="caveat line">
              <RichText text={caveat} />
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}

/** Facts as a list of terms. */
export function Facts({ rows }: { readonly rows: readonly FactRow[] }) {
  if (rows.length === 0) return null
  return (
    <dl class="facts">
      {rows.map((row) => (
        <div>
          <dt>{row.label}</dt>
          <dd>
            <RichText text={row.value} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** A summary in its own language. */
export function Summary({ summary }: { readonly summary: Text | undefined }) {
  return summary === undefined ? null : (
    <p class="summary" lang={summary.language} dir="auto">
      {summary.text}
    </p>
  )
}

/** What came after the article's day, set off from everything that was known then. */
export function Since(props: {
  readonly lines: readonly SinceLine[]
  readonly summary: Text | undefined
  readonly labels: Labels
}) {
  if (props.lines.length === 0 && props.summary === undefined) return null
  return (
    <section class="since">
      <h3>{props.labels.since}</h3>
      {props.lines.length > 0 && (
        <ul>
          {props.lines.map((line) => (
            <li class={line.uncertain ? 'uncertain' : undefined}>
              <RichText text={line.text} />
            </li>
          ))}
        </ul>
      )}
      <Summary summary={props.summary} />
    </section>
  )
}

/** Others in the same article, as buttons that show their cards. */
export function Related({
  groups,
  open,
}: {
  readonly groups: readonly RelatedGroup[]
  readonly open: (id: string) => void
}) {
  return (
    <>
      {groups.map((group) => (
        <section class="related">
          <h3>{group.heading}</h3>
          <RelatedItems items={group.items} open={open} />
        </section>
      ))}
    </>
  )
}

/** A list of entities, each a button with its office or date below. */
export function RelatedItems({
  items,
  open,
}: {
  readonly items: readonly RelatedItem[]
  readonly open: (id: string) => void
}) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item.id}>
          <button type="button" class="entity" onClick={() => open(item.id)}>
            <bdi>{item.name}</bdi>
          </button>
          <Note item={item} />
        </li>
      ))}
    </ul>
  )
}

/** Office or date of an item, with a sign where it is not certain. */
export function Note({ item }: { readonly item: RelatedItem }) {
  if (item.note === undefined) return null
  return (
    <span class="note">
      <RichText text={item.note} />
      {item.caveat !== undefined && <span class="caveat line">{item.caveat}</span>}
    </span>
  )
}

/** Links that only the reader opens, in a tab of their own. */
export function Links({ links, labels }: { readonly links: readonly CardLink[]; readonly labels: Labels }) {
  return (
    <ul class="links" aria-label={labels.links}>
      {links.map((link) => (
        <li>
          <a href={link.href} target="_blank" rel="noopener noreferrer">
            {link.text}
            <Icon name="external" />
            <span class="unseen">({labels.newTab})</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
