/**
 * One article with its day moved by ten years back and on: offices without a name follow the tenures, people keep their
 * names and change their offices, and nothing that came after the day stands on a card as known then.
 */
import { beforeAll, describe, expect, it } from 'vitest'
import { cardOf } from '../../../core/cards/card.ts'
import type { PersonCard } from '../../../core/cards/model.ts'
import type { Engine } from '../../../core/engine.ts'
import { holdsOn } from '../../../core/facts/day.ts'
import type { Mention } from '../../../core/match/mention.ts'
import { contextOf } from '../cards/context.ts'
import { compiledEngine, compileTimeoutMs } from '../compiled-engine.ts'

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
  fr: [
    'Sommet au pied des montagnes : les discussions sur l’Est traînent',
    'Le chancelier allemand a accueilli ses hôtes. Le président américain est venu en hélicoptère, le président français en voiture. Le Premier ministre britannique bavardait.',
    'Le secrétaire général de l’Otan a parlé d’une année difficile. Le secrétaire général de l’ONU est attendu lundi. Le ministre russe des Affaires étrangères n’était pas invité. Le pape a envoyé ses vœux.',
  ],
  es: [
    'Cumbre al pie de las montañas: las conversaciones sobre el Este se alargan',
    'El canciller alemán recibió a los invitados. El presidente estadounidense llegó en helicóptero, el presidente francés en coche. El primer ministro británico conversaba.',
    'El secretario general de la OTAN habló de un año difícil. El secretario general de la ONU llega el lunes. El ministro de Exteriores ruso no estaba invitado. El papa envió saludos.',
  ],
  pl: [
    'Szczyt u podnóża gór: rozmowy o Wschodzie się przeciągają',
    'Kanclerz Niemiec przywitał gości. Prezydent USA przyleciał śmigłowcem, prezydent Francji przyjechał samochodem. Brytyjski premier stał z boku.',
    'Sekretarz generalny NATO mówił o trudnym roku. Sekretarz generalny ONZ przyjedzie w poniedziałek. Szef rosyjskiej dyplomacji nie był zaproszony. Papież przesłał pozdrowienia.',
  ],
  ru: [
    'Саммит у подножия гор: переговоры о востоке затягиваются',
    'Канцлер Германии встретил гостей. Президент США прилетел на вертолёте, президент Франции приехал на машине. Британский премьер стоял в стороне.',
    'Генсек НАТО говорил о трудном годе. Генсек ООН приедет в понедельник. Глава МИД России приглашён не был. Папа римский прислал привет.',
  ],
  ja: [
    '山のふもとで首脳会議が続く',
    'ドイツ首相が客を迎えた。米大統領はヘリコプターで、フランス大統領は車で到着した。英首相も姿を見せた。',
    'NATO事務総長は厳しい一年だったと話した。国連事務総長は月曜日に来る。ロシア外相は招かれていない。ローマ教皇は祝福を送った。',
  ],
} as const

/** The articles that name the same offices and people; the others name fewer. */
const full = ['en', 'de'] as const
const shorter = ['fr', 'es', 'pl', 'ru', 'ja'] as const
const inShorter = [
  'chancellor of Q183',
  'president of Q30',
  'president of Q142',
  'prime-minister of Q145',
  'secretary-general of Q7184',
  'secretary-general of Q1065',
  'foreign-minister of Q159',
  'pope of Q237',
] as const

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

let engine: Engine
beforeAll(async () => {
  engine = await compiledEngine()
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
  it.each(full)('gives every office to its holder of the day (%s)', (language) => {
    const roles = annotate(language, day).filter(({ kind }) => kind === 'role')
    const got = Object.fromEntries(
      roles.map(({ office, entity }) => [`${office?.type} of ${office?.of}`, nameOf(entity)]),
    )
    const named = Object.entries(holders).filter(([office]) => language === 'en' || office !== 'chancellor of Q183')
    expect(got).toEqual(Object.fromEntries(named))
  })

  it.each(shorter)('gives the offices it names to their holders of the day (%s)', (language) => {
    const roles = annotate(language, day).filter(({ kind }) => kind === 'role')
    const got = roles.map(({ office, entity }) => [`${office?.type} of ${office?.of}`, nameOf(entity)] as const)
    for (const [office, name] of got) expect(name, office).toBe((holders as Record<string, string>)[office])
    expect([...new Set(got.map(([office]) => office))].sort()).toEqual([...inShorter].sort())
  })

  it.each([...full, ...shorter])('resolves to tenures that had begun and not ended (%s)', (language) => {
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

  it.each(full)('names the same people with the office of the day (%s)', (language) => {
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

  it.each([...full, ...shorter])('says nothing above "since then" that happened later (%s)', (language) => {
    const cards = cardsOf(language, day, annotate(language, day))
    expect(cards.length).toBeGreaterThanOrEqual(7)
    for (const { id, offices, earlier, status, facts } of cards) {
      const later = daysIn([offices, earlier, status, facts]).filter((iso) => iso > day.slice(0, iso.length))
      expect(later, nameOf(id)).toEqual([])
    }
  })
})

describe('a sentence about another year', () => {
  const years = [
    { year: 1990, chancellor: 'Helmut Kohl', president: 'George H. W. Bush' },
    { year: 2004, chancellor: 'Gerhard Schröder', president: 'George W. Bush' },
    { year: 2014, chancellor: 'Angela Merkel', president: 'Barack Obama' },
  ]

  it.each(years)('keeps its holders of $year whenever the article was written', ({ year, chancellor, president }) => {
    const text = `In ${year}, the German chancellor met the US president.`
    for (const published of ['2015-06-08', '2020-06-08', '2025-06-08']) {
      const { mentions } = engine.annotate({
        blocks: [{ text, kind: 'paragraph' }],
        language: 'en',
        published,
        url: '',
      })
      const roles = mentions.filter(({ kind }) => kind === 'role').map(({ entity }) => nameOf(entity))
      expect(roles, published).toEqual([chancellor, president])
    }
  })
})
