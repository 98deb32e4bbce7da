/** What headings of the news files mean, and when reports confirm an event. */
import { describe, expect, it } from 'vitest'
import { namesWithShares } from '../../../../../scripts/dataset/import/events/candidates.ts'
import { isConfirmed, isWithinReach, tellingWords } from '../../../../../scripts/dataset/import/events/confirm.ts'
import { addDays, type CurrentEvents, daysAround } from '../../../../../scripts/dataset/import/events/current-events.ts'
import { isoDay } from '../../../../../scripts/dataset/import/events/elections.ts'
import { germanName } from '../../../../../scripts/dataset/import/events/headline-german.ts'
import { kindOf } from '../../../../../scripts/dataset/import/events/headline-kinds.ts'
import { modernTitle } from '../../../../../scripts/dataset/import/events/headline-topics.ts'
import type { EventRecord } from '../../../../../scripts/dataset/records.ts'

describe('a heading', () => {
  it.each([
    ['Kenyan general election, 2013', '2013 Kenyan general election'],
    ['Haitian presidential election, 2015–16', '2015–16 Haitian presidential election'],
    ['2016 Brussels bombings', '2016 Brussels bombings'],
  ])('%s is written %s', (heading, title) => {
    expect(modernTitle(heading)).toBe(title)
  })

  it.each([
    ['March 2016 Ankara bombing', 'attack'],
    ['Hurricane Maria', 'disaster'],
    ['Air France Flight 447', 'accident'],
    ['2019 Sudanese coup d’état', 'coup'],
    ['Assassination of Luca Attanasio', 'assassination'],
    ['2018 Tunisian protests', 'protest'],
    ['Impeachment of Alejandro Mayorkas', 'impeachment'],
    ['Battle of El Fasher', 'conflict'],
  ])('%s is of kind %s', (heading, kind) => {
    expect(kindOf(heading)?.kind).toBe(kind)
  })

  it.each([
    'France–Turkey relations',
    'COVID-19 pandemic in Asia',
    'Aftermath of the 2019 Sudanese coup d’état',
    '2015 Pacific hurricane season',
    'Poverty reduction',
    'List of serial killers by number of victims',
    'Premiership of Theresa May',
  ])('%s names no event', (heading) => {
    expect(kindOf(heading)).toBeUndefined()
  })

  it.each([
    ['Hurricane Maria', undefined, 'Hurrikan Maria'],
    ['Murder of Jo Cox', undefined, 'Mord an Jo Cox'],
    ['2017 Lahore bombing', 'in Lahore', 'Bombenanschlag in Lahore 2017'],
  ])('%s is %s in German where the rules reach', (title, where, expected) => {
    expect(germanName(title, where, '2017')).toBe(expected)
  })

  it('gets no German name from a place that nobody knows', () => {
    expect(germanName('2017 Lahore bombing', undefined, '2017')).toBeUndefined()
  })
})

const filesWith = (lines: Record<string, string[]>): CurrentEvents => ({
  days: Object.keys(lines),
  lastDay: '2026-03-28',
  linesOf: (day) => lines[day] ?? [],
})
const event = (fields: object) =>
  ({
    id: 'x:e',
    name: '2016 Brussels bombings',
    kind: 'attack',
    from: '2016-03-22',
    source: ['editor'],
    ...fields,
  }) as unknown as EventRecord
const belgium = { of: () => ['belgium', 'belgian'], surname: () => undefined }

describe('reports confirm an event', () => {
  it.each([
    ['that they name in full on the day', ' 2016 brussels bombings death toll rises ', '2016-03-22', true],
    ['whose place and kind they give three days later', ' bombs kill dozens in brussels belgium ', '2016-03-25', true],
    ['not when they come four days later', ' bombs kill dozens in brussels belgium ', '2016-03-26', false],
    ['not when they tell of something else there', ' a new museum opens in brussels ', '2016-03-22', false],
  ])('%s', (_, line, day, expected) => {
    expect(isConfirmed(event({ place: 'Brussels', countries: ['Q31'] }), filesWith({ [day]: [line] }), belgium)).toBe(
      expected,
    )
  })

  it('by two of the states between which it happened', () => {
    const countries = { of: (id: string) => [id === 'Q801' ? 'israel' : 'bahrain'], surname: () => undefined }
    expect(
      isConfirmed(
        event({ name: 'Abraham Accords', kind: 'treaty', countries: ['Q801', 'Q398'] }),
        filesWith({ '2016-03-22': [' israel and bahrain sign an agreement '] }),
        countries,
      ),
    ).toBe(true)
  })

  it.each([
    ['two who took part', ' trump and xi meet in busan ', true],
    ['one who took part, and the country', ' xi arrives in belgium for a meeting ', true],
    ['one who took part alone', ' xi meets investors ', false],
  ])('by %s', (_, line, expected) => {
    const people = { ...belgium, surname: (id: string) => ({ 'x:t': 'trump', 'x:x': 'xi' })[id] }
    const meeting = event({ name: 'Talks', kind: 'summit', countries: ['Q31'], participants: ['x:t', 'x:x'] })
    expect(isConfirmed(meeting, filesWith({ '2016-03-22': [line] }), people)).toBe(expected)
  })

  it.each([
    ['that ran for months by its name while it ran', '2016-12-01', true],
    ['that was over after days only when it happened', '2016-03-30', false],
  ])('%s', (_, to, expected) => {
    const files = filesWith({ '2016-05-02': [' battle of mosul enters its third week '] })
    expect(isConfirmed(event({ name: 'Battle of Mosul', kind: 'conflict', to }), files, belgium)).toBe(expected)
  })

  it('only since the middle of 2002', () => {
    const files = filesWith({})
    expect(isWithinReach(event({ from: '2002-06-30' }), files)).toBe(false)
    expect(isWithinReach(event({ from: '2002-07-01' }), files)).toBe(true)
    expect(isWithinReach(event({ from: '2026-03-29' }), files)).toBe(false)
  })

  it('by words that tell the event from others', () => {
    expect(tellingWords('2024 Magdeburg car attack')).toEqual(['magdeburg', 'car'])
  })
})

describe('days', () => {
  it('are counted over the end of a year', () => {
    expect(addDays('2015-12-31', 1)).toBe('2016-01-01')
    expect(daysAround('2015-11-13', 1, 1)).toEqual(['2015-11-12', '2015-11-13', '2015-11-14'])
  })

  it.each([
    ['29 December 1992', '1992-12-29'],
    ['7 May 2017', '2017-05-07'],
    ['May 2017', undefined],
  ])('in words: %s', (text, day) => {
    expect(isoDay(text)).toBe(day)
  })
})

describe('candidates', () => {
  it('are the names before a share of at least ten percent, of the first election named', () => {
    const text =
      '2022: Emmanuel MACRON (LREM) 27.8%, Marine LE PEN (RN) 23.2%, Yannick JADOT (EELV) 4.6%; 2017: Francois FILLON (LR) 20%'
    expect(namesWithShares(text)).toEqual(['Emmanuel MACRON', 'Marine LE PEN'])
  })
})
