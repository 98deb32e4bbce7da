/** Draws what `npm run tune` measured as an SVG for docs: precision against the share kept, and calibration. */
import type { CurvePoint } from './fit.ts'

/** What is known of one kind of reading, on held-out documents. */
export interface PlottedKind {
  readonly name: string
  readonly curve: readonly CurvePoint[]
  readonly calibration: readonly { readonly from: number; readonly count: number; readonly right: number }[]
}

const SIDE = 320
const MARGIN = 56
const WIDTH = 2 * SIDE + 3 * MARGIN
const HEIGHT = SIDE + 2 * MARGIN + 24
/** Distinguishable without colour too: the second line is dashed. */
const INKS = [
  { colour: '#1f5fa8', dash: '' },
  { colour: '#b3541e', dash: '6 4' },
] as const
/** A tenth with fewer readings says nothing and is left out. */
const ENOUGH = 5

/** The SVG's text; `threshold` is the confidence from which readings are marked. */
export function plotKinds(kinds: readonly PlottedKind[], threshold: number): string {
  const body = [
    ...panel(MARGIN, 'Share of right readings kept', 'Precision', [0.6, 1], [0.84, 1]),
    ...panel(2 * MARGIN + SIDE, 'Confidence', 'Share that is right', [0, 1], [0, 1]),
    line(
      [place(2 * MARGIN + SIDE, [0, 1], [0, 1], 0, 0), place(2 * MARGIN + SIDE, [0, 1], [0, 1], 1, 1)],
      '#999',
      '2 3',
    ),
    ...kinds.flatMap((kind, i) => drawKind(kind, threshold, INKS[i % INKS.length] as (typeof INKS)[number], i)),
  ]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`,
    '<title>Precision against the share of right readings kept, and how often each tenth of confidence is right</title>',
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    ...body,
    '</svg>',
    '',
  ].join('\n')
}

function drawKind(
  { name, curve, calibration }: PlottedKind,
  threshold: number,
  ink: (typeof INKS)[number],
  row: number,
) {
  const kept = curve.map((point) => place(MARGIN, [0.6, 1], [0.84, 1], point.kept, point.precision))
  const chosen = curve.findIndex((point) => point.threshold === threshold)
  const [x, y] = kept[chosen] as readonly [number, number]
  const sure = calibration
    .filter((bin) => bin.count >= ENOUGH)
    .map((bin) => place(2 * MARGIN + SIDE, [0, 1], [0, 1], bin.from + 0.05, bin.right / bin.count))
  const legend = MARGIN + SIDE + 44 + row * 16
  return [
    line(kept, ink.colour, ink.dash),
    `<circle cx="${x}" cy="${y}" r="5" fill="${ink.colour}"/>`,
    line(sure, ink.colour, ink.dash),
    ...sure.map(([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="3" fill="${ink.colour}"/>`),
    line(
      [
        [MARGIN, legend],
        [MARGIN + 28, legend],
      ],
      ink.colour,
      ink.dash,
    ),
    `<text x="${MARGIN + 36}" y="${legend + 4}">${name} (dot: threshold ${threshold})</text>`,
  ]
}

function panel(left: number, xTitle: string, yTitle: string, xs: Range, ys: Range): string[] {
  const ticks = [0, 0.25, 0.5, 0.75, 1]
  const at = ([from, to]: Range, part: number) => from + (to - from) * part
  return [
    `<rect x="${left}" y="${MARGIN}" width="${SIDE}" height="${SIDE}" fill="none" stroke="#444"/>`,
    ...ticks.flatMap((part) => [
      `<text x="${left + part * SIDE}" y="${MARGIN + SIDE + 16}" text-anchor="middle">${at(xs, part).toFixed(2)}</text>`,
      `<text x="${left - 6}" y="${MARGIN + (1 - part) * SIDE + 4}" text-anchor="end">${at(ys, part).toFixed(2)}</text>`,
    ]),
    `<text x="${left + SIDE / 2}" y="${MARGIN + SIDE + 32}" text-anchor="middle">${xTitle}</text>`,
    `<text x="${left}" y="${MARGIN - 10}">${yTitle}</text>`,
  ]
}

type Range = readonly [from: number, to: number]

function place(left: number, xs: Range, ys: Range, x: number, y: number): readonly [number, number] {
  const part = ([from, to]: Range, value: number) => Math.min(1, Math.max(0, (value - from) / (to - from)))
  return [round(left + part(xs, x) * SIDE), round(MARGIN + (1 - part(ys, y)) * SIDE)]
}

const round = (value: number) => Math.round(value * 10) / 10

function line(points: readonly (readonly [number, number])[], colour: string, dash: string): string {
  const path = points.map(([x, y]) => `${x},${y}`).join(' ')
  return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"${dash && ` stroke-dasharray="${dash}"`}/>`
}
