/** Finds room for the names of points on a small map. */
import type { LocatorMapModel } from './model.ts'

type Points = LocatorMapModel['points']
type Label = NonNullable<Points[number]['label']>
interface Area {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Pixels of a label in the map's 11 px type: mean width of a letter (full-width ones count double), height, gap to its point. */
const letterWidth = 6
const height = 13
const gap = 6

/** The points with places for their names: right, left, above or below, first free first; none where nothing is free. */
export function placeLabels(
  points: readonly Omit<Points[number], 'label'>[],
  size: { width: number; height: number },
): Points {
  const taken: Area[] = points.map(({ x, y }) => ({ left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 }))
  return points.map((point) => {
    const width = [...point.name].reduce((sum, letter) => sum + (letter > '\u2e80' ? 2 : 1) * letterWidth, 0)
    for (const label of choices(point)) {
      const area = areaOf(label, width)
      const fits = area.left >= 2 && area.right <= size.width - 2 && area.top >= 2 && area.bottom <= size.height - 2
      if (!fits || taken.some((other) => overlap(area, other))) continue
      taken.push(area)
      return { ...point, label }
    }
    return point
  })
}

function choices({ x, y }: { x: number; y: number }): Label[] {
  return [
    { x: x + gap, y: y + 4, anchor: 'start' },
    { x: x - gap, y: y + 4, anchor: 'end' },
    { x, y: y - gap - 1, anchor: 'middle' },
    { x, y: y + gap + 10, anchor: 'middle' },
  ]
}

function areaOf({ x, y, anchor }: Label, width: number): Area {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { left, right: left + width, top: y - height + 3, bottom: y + 3 }
}

function overlap(a: Area, b: Area): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
