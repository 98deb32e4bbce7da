/** A person's offices as bars over the years with the article's day among them; what came later is drawn lighter. */
import type { TimelineBar as Bar, TimelineModel } from '../core/cards/model.ts'

/** Marks nearer to the edge than this (as a part of the width) would stick out. */
const edge = 0.9

/** One picture for assistive technology, described in words. */
export function TimelineBar({ timeline }: { readonly timeline: TimelineModel }) {
  const { day } = timeline
  const side = day < 0.25 ? 'start' : day > 0.75 ? 'end' : 'middle'
  return (
    <div class="timeline" role="img" aria-label={timeline.description}>
      <div
        class={`day-label ${side}`}
        style={side === 'end' ? { insetInlineEnd: percent(1 - day) } : { insetInlineStart: percent(day) }}
      >
        {timeline.dayLabel}
      </div>
      <div class="bars" style={{ blockSize: `${timeline.rows * 9 - 3}px` }}>
        {timeline.bars.flatMap((bar) => [
          bar.start < day && <Piece bar={bar} from={bar.start} to={Math.min(bar.end, day)} kind="known" />,
          bar.end > day && <Piece bar={bar} from={Math.max(bar.start, day)} to={bar.end} kind="later" />,
        ])}
        <div class="day" style={{ insetInlineStart: percent(day) }} />
      </div>
      <div class="ticks">
        {timeline.ticks
          .filter((tick) => tick.at < edge)
          .map((tick) => (
            <span style={{ insetInlineStart: percent(tick.at) }}>{tick.text}</span>
          ))}
      </div>
    </div>
  )
}

function Piece({ bar, from, to, kind }: { bar: Bar; from: number; to: number; kind: 'known' | 'later' }) {
  const fades = bar.open && to === bar.end ? ' open' : ''
  return (
    <div
      class={`bar ${kind}${fades}`}
      style={{ insetInlineStart: percent(from), inlineSize: percent(to - from), insetBlockStart: `${bar.row * 9}px` }}
    />
  )
}

const percent = (fraction: number) => `${Math.round(fraction * 10_000) / 100}%`
