/** Which mentions are marked, by settings. */
import { expect, test } from 'vitest'
import type { Mention, MentionKind } from '../../../core/match/mention.ts'
import { chooseMarks } from '../../../core/settings/choose-marks.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../../core/settings/settings.ts'

const mention = (start: number, kind: MentionKind, entity: string | null): Mention => ({
  block: 0,
  start,
  end: start + 1,
  kind,
  entity,
  confidence: 0.9,
  candidates: [],
})
const article = [
  mention(0, 'person', 'Q1'),
  mention(2, 'role', 'Q1'),
  mention(4, 'organisation', 'Q2'),
  mention(6, 'person', null),
  mention(8, 'event', 'Q3'),
  mention(10, 'place', 'Q4'),
  mention(12, 'person', 'Q1'),
]

test.each<[sentence: string, change: Partial<Settings>, starts: number[]]>([
  ['by default all that is certain but places', {}, [0, 2, 4, 8, 12]],
  ['places when they are on', { kinds: { ...DEFAULT_SETTINGS.kinds, place: true } }, [0, 2, 4, 8, 10, 12]],
  ['no people when they are off', { kinds: { ...DEFAULT_SETTINGS.kinds, person: false } }, [2, 4, 8]],
  ['the first mention of each entity', { marks: 'first' }, [0, 4, 8]],
  [
    'the first among the kinds that are on',
    { marks: 'first', kinds: { ...DEFAULT_SETTINGS.kinds, person: false } },
    [2, 4, 8],
  ],
  ['no muted entity', { muted: ['Q1'] }, [4, 8]],
])('%s', (_, change, starts) => {
  expect(chooseMarks(article, { ...DEFAULT_SETTINGS, ...change }).map(({ start }) => start)).toEqual(starts)
})
