/** The picture of precision and calibration in docs. */
import { expect, test } from 'vitest'
import { calibration, curve, type Sample } from '../../../scripts/tune/fit.ts'
import { plotKinds } from '../../../scripts/tune/plot.ts'

const sample = (value: number, right: boolean): Sample => ({ features: { value }, right })
const weights = { bias: 0, value: 1 }

test('marks the threshold where the curve has it and leaves tenths with few readings out', () => {
  const samples = [
    ...Array.from({ length: 9 }, () => sample(3, true)),
    sample(3, false),
    ...Array.from({ length: 4 }, () => sample(-3, false)),
  ]
  const svg = plotKinds(
    [{ name: 'surnames', curve: curve(samples, weights, [0.1, 0.8]), calibration: calibration(samples, weights) }],
    0.8,
  )
  expect(svg).toContain('surnames (dot: threshold 0.8)')
  // Every right reading is kept at a precision of 0.9: the dot stands at the right edge.
  expect(svg).toMatch(/<circle cx="376" cy="2\d\d(\.\d)?" r="5"/)
  // Ten readings stand in the last tenth; the four of the first are too few.
  expect(svg.match(/r="3"/g)).toHaveLength(1)
})
