/** A small map with the places of an event or article. */
import type { LocatorMapModel } from '../core/cards/model.ts'

/** One picture for assistive technology; the places are named in the text beside it as well. */
export function LocatorMap({ map }: { readonly map: LocatorMapModel }) {
  return (
    <svg class="map" viewBox={`0 0 ${map.width} ${map.height}`} role="img" aria-label={map.description}>
      <path class="land" d={map.land} />
      <path class="land highlight" d={map.highlight} />
      {map.points.map(({ x, y }) => (
        <circle cx={x} cy={y} r="3.5" />
      ))}
      {map.points.map(
        ({ name, label }) =>
          label && (
            <text x={label.x} y={label.y} text-anchor={label.anchor}>
              {name}
            </text>
          ),
      )}
    </svg>
  )
}
