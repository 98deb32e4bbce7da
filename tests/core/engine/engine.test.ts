import { expect, test } from 'vitest'
import { compilePack } from '../../../scripts/dataset/compile.ts'
import { smallDataset, smallEngine } from './small-dataset.ts'

const engine = smallEngine()

/** Marks of a text as "surface → English name", blocks split at line breaks. */
function marks(language: string, day: string, text: string): string[] {
  const blocks = text.split('\n').map((line) => ({ text: line, kind: 'paragraph' as const }))
  const { mentions } = engine.annotate({ url: '', language, published: day, blocks }, '2026-11-23')
  return mentions.map((mention) => {
    const surface = (blocks[mention.block]?.text ?? '').slice(mention.start, mention.end)
    return `${surface} → ${mention.entity === null ? null : engine.facts.displayName(mention.entity, 'en')}`
  })
}
const people = (language: string, day: string, text: string) =>
  marks(language, day, text).filter((mark) => !/→ (Germany|France|Russia|Turkey|United|Paris|Antalya)/.test(mark))

test.each([
  ['a full name', 'de', '2015-11-16', 'Angela Merkel reiste ab.', ['Angela Merkel → Angela Merkel']],
  [
    'a genitive',
    'de',
    '2015-11-16',
    'Angela Merkels Rede und Camerons Antwort an David Cameron.',
    ['Angela Merkels → Angela Merkel', 'Camerons → David Cameron', 'David Cameron → David Cameron'],
  ],
  [
    'a possessive',
    'en',
    '2015-11-16',
    'Barack Obama’s speech. Obama’s plan.',
    ['Barack Obama → Barack Obama', 'Obama → Barack Obama'],
  ],
  ['a Russian case', 'ru', '2015-11-16', 'Встреча с Владимиром Путиным.', ['Владимиром Путиным → Vladimir Putin']],
  [
    'a hyphenated compound',
    'de',
    '2015-11-16',
    'Der Merkel-Besuch bei Angela Merkel.',
    ['Merkel → Angela Merkel', 'Angela Merkel → Angela Merkel'],
  ],
  ['a surname by dominance', 'de', '2015-11-16', 'Gestern sagte Merkel nichts.', ['Merkel → Angela Merkel']],
  ['a surname beside its role', 'de', '2022-03-01', 'Kanzler Scholz kam.', ['Scholz → Olaf Scholz']],
  ['capitals', 'en', '2015-11-16', 'BARACK OBAMA SPEAKS', ['BARACK OBAMA → Barack Obama']],
])('finds people: %s', (_, language, day, text, expected) => {
  expect(people(language, day, text)).toEqual(expected)
})

test.each([
  ['somebody else of the surname', 'en', '2018-05-01', 'Ulrich Merkel, a baker, opened a shop. Merkel is proud.'],
  ['a building', 'en', '2018-05-01', 'They met in Trump Tower.'],
  ['a company', 'en', '2018-05-01', 'Shares of Cameron & Sons fell.'],
  ['an ordinary word', 'en', '2018-05-01', 'In May it rained. May was cold.'],
  ['a son', 'en', '2018-05-01', 'Donald Trump Jr. tweeted.'],
  ['a future office', 'de', '2010-05-01', 'Scholz & Friends gewann den Preis.'],
])('leaves alone: %s', (_, language, day, text) => {
  expect(people(language, day, text)).toEqual([])
})

test.each([
  [
    'adjective and noun',
    'de',
    '2015-11-16',
    'Der russische Präsident sprach.',
    ['russische Präsident → Vladimir Putin'],
  ],
  [
    'the holder of the day',
    'de',
    '2018-03-01',
    'Der französische Präsident sprach.',
    ['französische Präsident → Emmanuel Macron'],
  ],
  ['a compound', 'de', '2015-11-16', 'Das sagte der US-Präsident.', ['US-Präsident → Barack Obama']],
  [
    'a name of its own',
    'de',
    '2015-11-16',
    'Die Bundeskanzlerin und der Kremlchef.',
    ['Bundeskanzlerin → Angela Merkel', 'Kremlchef → Vladimir Putin'],
  ],
  [
    'a genitive behind',
    'de',
    '2015-11-16',
    'Der Außenminister Frankreichs kam.',
    ['Außenminister Frankreichs → Laurent Fabius'],
  ],
  [
    'a possessive before',
    'en',
    '2015-11-16',
    'France’s foreign minister came.',
    ['France’s foreign minister → Laurent Fabius'],
  ],
  ['of and country', 'en', '2015-11-16', 'The president of France came.', ['president of France → François Hollande']],
  [
    'an adjective behind',
    'fr',
    '2015-11-16',
    'Le président français est venu.',
    ['président français → François Hollande'],
  ],
  [
    'implicit, by the person named',
    'en',
    '2015-11-16',
    'David Cameron arrived. The prime minister smiled.',
    ['David Cameron → David Cameron', 'prime minister → David Cameron'],
  ],
  ['former', 'de', '2018-03-01', 'Der frühere französische Präsident sprach.', []],
  ['nobody in particular', 'en', '2015-11-16', 'No French president would.', []],
  ['a country without a known holder', 'de', '2015-11-16', 'Der türkische Präsident sprach.', []],
  ['a title of its name', 'de', '2015-11-16', 'US-Präsident Barack Obama sprach.', ['Barack Obama → Barack Obama']],
])('resolves roles: %s', (_, language, day, text, expected) => {
  expect(people(language, day, text)).toEqual(expected)
})

test.each([
  [
    'a series on the day',
    'de',
    '2015-11-16',
    'Beim G-20-Gipfel ging es weiter.',
    ['G-20-Gipfel → 2015 G20 Antalya summit'],
  ],
  [
    'a series with a year',
    'de',
    '2015-11-16',
    'Der G20-Gipfel 2016 findet in China statt.',
    ['G20-Gipfel 2016 → 2016 G20 Hangzhou summit'],
  ],
  [
    'kind, place and day',
    'de',
    '2015-11-16',
    'Nach den Anschlägen in Paris.',
    ['Anschlägen in Paris → November 2015 Paris attacks'],
  ],
  [
    'kind and place before',
    'en',
    '2015-11-16',
    'After the Paris attacks.',
    ['Paris attacks → November 2015 Paris attacks'],
  ],
])('resolves events: %s', (_, language, day, text, expected) => {
  expect(marks(language, day, text).filter((mark) => /20\d\d/.test(mark))).toEqual(expected)
})

test('long after it, the attacks in a city are no longer the news', () => {
  expect(marks('de', '2019-06-01', 'Nach den Anschlägen in Paris.').some((mark) => /attacks/.test(mark))).toBe(false)
})

test('an ambiguous acronym counts beside evidence', () => {
  expect(marks('de', '2015-11-16', 'Die NATO half.')).toEqual(['NATO → NATO'])
})

test('an article without a day is read as of the offices it names', () => {
  const blocks = [{ text: 'Präsident Obama traf Premierminister David Cameron.', kind: 'paragraph' as const }]
  const { asOf } = engine.annotate({ url: '', language: 'de', blocks }, '2026-11-23')
  expect(asOf).toMatchObject({ source: 'inferred', range: { from: '2010-05-11', to: '2016-07-13' } })
})

test.each([
  ['years after the offices', 'Präsident Obama traf Premierminister David Cameron. Das Foto wurde 2021 versteigert.'],
])('an article without a day tells nothing by %s', (_, text) => {
  const blocks = [{ text, kind: 'paragraph' as const }]
  expect(engine.annotate({ url: '', language: 'de', blocks }, '2026-11-23').asOf.source).toBe('today')
})

test('an article without day or clue is read as of today', () => {
  const blocks = [{ text: 'Es regnet.', kind: 'paragraph' as const }]
  expect(engine.annotate({ url: '', language: 'de', blocks }, '2026-11-23').asOf).toEqual({
    day: '2026-11-23',
    source: 'today',
  })
})

test('the same dataset compiles to the same bytes', () => {
  expect(new Uint8Array(compilePack(smallDataset))).toEqual(new Uint8Array(compilePack(smallDataset)))
})
