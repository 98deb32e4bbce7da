/**
 * One article with its day moved by ten years back and on: offices without a name follow the tenures, people keep their
 * names and change their offices, and nothing that came after the day stands on a card as known then.
 */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { cardOf } from '../../../core/cards/card.ts'
import type { PersonCard } from '../../../core/cards/model.ts'
import { createEngine, type Engine } from '../../../core/engine.ts'
import { holdsOn } from '../../../core/facts/day.ts'
import type { Mention } from '../../../core/match/mention.ts'
import { preparePack } from '../../../scripts/extension/pack.ts'
import { contextOf } from '../cards/context.ts'

const articles = {
  en: [
    'Leaders arrive in Bavaria as talks on the east drag on',
    'The German chancellor greeted the guests at the foot of the mountains. The US president arrived by helicopter, the French president by car. The British prime minister and the Italian prime minister were seen in conversation.',
    'The president of the European Commission spoke of a fresh start, the NATO secretary general of a hard year. The UN secretary-general is expected on Monday.',
    'The Russian foreign minister, who was not invited, called the meeting a club of the past. The US secretary of state answered from Washington. The pope sent his wishes.',
    'Nobody mentioned Angela Merkel, Barack Obama or Donald Trump by name at dinner. Vladimir Putin was on everybody’s mind.',
  ],
  de: [
    'Treffen am Fuß der Berge: Die Gespräche über den Osten ziehen sich',
    'Der US-Präsident kam mit dem Hubschrauber, der französische Präsident mit dem Wagen. Der britische Premierminister und der italienische Ministerpräsident standen lange beisammen.',
    'Der EU-Kommissionspräsident sprach von einem Neubeginn, der Nato-Generalsekretär von einem schweren Jahr. Der UN-Generalsekretär wird am Montag erwartet.',
    'Der russische Außenminister war nicht eingeladen. Der US-Außenminister antwortete aus Washington. Der Papst schickte Grüße.',
    'Beim Abendessen fiel weder der Name von Angela Merkel noch der von Barack Obama oder Donald Trump. Alle dachten an Wladimir Putin.',
  ],
} as const

/** Holder of each office on the three days; offices that only one of the articles names are left out of the other's check. */
const days = [
  {
    day: '2005-06-08',
    holders: {
      'chancellor of Q183': 'Gerhard Schröder',
      'president of Q30': 'George W. Bush',
      'president of Q142': 'Jacques Chirac',
      'prime-minister of Q145': 'Tony Blair',
      'prime-minister of Q38': 'Silvio Berlusconi',
      'organisation-president of Q8880': 'José Manuel Barroso',
      'secretary-general of Q7184': 'Jaap de Hoop Scheffer',
      'secretary-general of Q1065': 'Kofi Annan',
      'foreign-minister of Q159': 'Sergey Lavrov',
      'foreign-minister of Q30': 'Condoleezza Rice',
      'pope of Q237': 'Pope Benedict XVI',
    },
    offices: {},
  },
  {
    day: '2015-06-08',
    holders: {
      'chancellor of Q183': 'Angela Merkel',
      'president of Q30': 'Barack Obama',
      'president of Q142': 'François Hollande',
      'prime-minister of Q145': 'David Cameron',
      'prime-minister of Q38': 'Matteo Renzi',
      'organisation-president of Q8880': 'Jean-Claude Juncker',
      'secretary-general of Q7184': 'Jens Stoltenberg',
      'secretary-general of Q1065': 'Ban Ki-moon',
      'foreign-minister of Q159': 'Sergey Lavrov',
      'foreign-minister of Q30': 'John Kerry',
      'pope of Q237': 'Pope Francis',
    },
    offices: {
      'Angela Merkel': /Chancellor|kanzlerin/,
      'Barack Obama': /^President|^Präsident/,
      'Vladimir Putin': /^President of Russia|^Präsident Russlands/,
    },
  },
  {
    day: '2025-06-08',
    holders: {
      'chancellor of Q183': 'Friedrich Merz',
      'president of Q30': 'Donald Trump',
      'president of Q142': 'Emmanuel Macron',
      'prime-minister of Q145': 'Keir Starmer',
      'prime-minister of Q38': 'Giorgia Meloni',
      'organisation-president of Q8880': 'Ursula von der Leyen',
      'secretary-general of Q7184': 'Mark Rutte',
      'secretary-general of Q1065': 'António Guterres',
      'foreign-minister of Q159': 'Sergey Lavrov',
      'foreign-minister of Q30': 'Marco Rubio',
      'pope of Q237': 'Pope Leo XIV',
    },
    offices: { 'Donald Trump': /^President|^Präsident/, 'Vladimir Putin': /^President of Russia|^Präsident Russlands/ },
  },
] as const

/** Compiling the dataset takes some seconds on a busy machine. */
const compileTimeoutMs = 180_000

let engine: Engine
beforeAll(async () => {
  const bytes = readFileSync(await preparePack())
  engine = createEngine(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer)
}, compileTimeoutMs)

function annotate(language: keyof typeof articles, day: string): readonly Mention[] {
  const blocks = articles[language].map((text, i) => ({ text, kind: i === 0 ? 'headline' : 'paragraph' }) as const)
  return engine.annotate({ blocks, language, published: day, url: '' }).mentions
}

const nameOf = (id: string | null) => (id === null ? undefined : engine.facts.entity(id)?.name)

function cardsOf(language: keyof typeof articles, day: string, mentions: readonly Mention[]): PersonCard[] {
  const ids = [...new Set(mentions.flatMap(({ entity }) => entity ?? []))]
  const context = contextOf(language, { day, castIds: ids })
  return ids.flatMap((id) => {
    const card = cardOf(engine.facts, id, context)
    return card?.kind === 'person' ? card : []
  })
}

/** Every machine-readable day within a part of a card. */
function daysIn(part: unknown): string[] {
  if (part === null || typeof part !== 'object') return []
  return Object.entries(part).flatMap(([key, value]) =>
    key === 'iso' && typeof value === 'string' && /^\d/.test(value) ? [value] : daysIn(value),
  )
}

describe.each(days)('the article of $day', ({ day, holders, offices }) => {
  it.each(['en', 'de'] as const)('gives every office to its holder of the day (%s)', (language) => {
    const roles = annotate(language, day).filter(({ kind }) => kind === 'role')
    const got = Object.fromEntries(
      roles.map(({ office, entity }) => [`${office?.type} of ${office?.of}`, nameOf(entity)]),
    )
    const named = Object.entries(holders).filter(([office]) => language === 'en' || office !== 'chancellor of Q183')
    expect(got).toEqual(Object.fromEntries(named))
  })

  it.each(['en', 'de'] as const)('resolves to tenures that had begun and not ended (%s)', (language) => {
    for (const { office, entity } of annotate(language, day)) {
      if (office === undefined || entity === null) continue
      const person = engine.facts.entity(entity)
      const held =
        person?.kind === 'person' &&
        person.tenures.some(
          (tenure) => tenure.office === office.type && tenure.of === office.of && holdsOn(tenure, day) !== 'no',
        )
      expect(held, `${person?.name} as ${office.type} of ${office.of}`).toBe(true)
    }
  })

  it.each(['en', 'de'] as const)('names the same people with the office of the day (%s)', (language) => {
    const mentions = annotate(language, day)
    const people = mentions.filter(({ kind }) => kind === 'person').map(({ entity }) => nameOf(entity))
    expect(people).toEqual(['Angela Merkel', 'Barack Obama', 'Donald Trump', 'Vladimir Putin'])
    const cards = new Map(cardsOf(language, day, mentions).map((card) => [nameOf(card.id), card]))
    for (const [name, card] of cards) {
      const top = card.offices.filter(({ title }) =>
        /President of the United States|Chancellor of Germany|kanzler|Präsident der Vereinigten/.test(title),
      )
      expect(top.length, name).toBe(
        Object.values<string | undefined>({
          us: holders['president of Q30'],
          de: holders['chancellor of Q183'],
        }).includes(name)
          ? 1
          : 0,
      )
    }
    for (const [name, title] of Object.entries(offices)) expect(cards.get(name)?.offices[0]?.title, name).toMatch(title)
  })

  it.each(['en', 'de'] as const)('says nothing above "since then" that happened later (%s)', (language) => {
    const cards = cardsOf(language, day, annotate(language, day))
    expect(cards.length).toBeGreaterThanOrEqual(10)
    for (const { id, offices, earlier, status, facts } of cards) {
      const later = daysIn([offices, earlier, status, facts]).filter((iso) => iso > day.slice(0, iso.length))
      expect(later, nameOf(id)).toEqual([])
    }
  })
})
