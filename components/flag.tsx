/** A country's flag, built element by element: pages with a strict policy allow neither its markup as text nor an image. */
import { type ComponentChild, h } from 'preact'
import type { Flag as FlagModel, FlagShape } from '../core/cards/model.ts'

/** The drawing where it is at hand, else the country's letters. */
export function Flag({ flag }: { readonly flag: FlagModel }) {
  if (flag.drawing === undefined) {
    return (
      <span class="flag letters" role="img" aria-label={flag.name}>
        {flag.iso}
      </span>
    )
  }
  return (
    <svg class="flag" viewBox={flag.drawing.viewBox} role="img" aria-label={flag.name}>
      {flag.drawing.shapes.map(shape)}
    </svg>
  )
}

function shape([tag, attributes, children]: FlagShape): ComponentChild {
  return h(tag, attributes, children?.map(shape))
}
