/** Titles of events without a name in the card's language, as a native would write them; names of their own stay. */
import { describe, expect, test } from 'vitest'
import { eventCard } from '../../../core/cards/event-card.ts'
import { cardName } from '../../../core/cards/event-title.ts'
import type { EventFacts } from '../../../core/facts/facts.ts'
import { textsFor } from '../../../locales/texts.ts'
import { contextOf } from './context.ts'
import { fakeFacts } from './fake-facts.ts'

const event = (
  id: string,
  name: string,
  eventKind: string,
  from: string,
  more: Partial<EventFacts> = {},
): EventFacts => ({
  kind: 'event',
  id,
  name,
  eventKind,
  from,
  countries: [],
  participants: [],
  ...more,
})
const facts = fakeFacts({
  entities: [
    { kind: 'country', id: 'pl', iso: 'PL', name: 'Poland' },
    { kind: 'country', id: 'tr', iso: 'TR', name: 'Turkey' },
    { kind: 'place', id: 'ist', placeKind: 'city', name: 'Istanbul', country: 'tr' },
    { kind: 'place', id: 'ant', placeKind: 'city', name: 'Antalya', country: 'tr' },
    { kind: 'place', id: 'sil', placeKind: 'region', name: 'Silesia', country: 'pl' },
    { kind: 'place', id: 'cai', placeKind: 'city', name: 'Cairo' },
    event('election', '2020 Polish presidential election', 'election', '2020-06-28', {
      countries: ['pl'],
      noun: 'presidential',
    }),
    event('again', 'June 2015 Turkish general election', 'election', '2015-06-07', {
      countries: ['tr'],
      noun: 'general',
    }),
    event('summit', '2015 G20 Antalya summit', 'summit', '2015-11-15', {
      to: '2015-11-16',
      countries: ['tr'],
      place: 'ant',
      series: 'g20-summit',
    }),
    event('attack', '2016 Istanbul airport attack', 'attack', '2016-06-28', {
      countries: ['tr'],
      place: 'ist',
      noun: 'attack',
    }),
    event('flood', '2024 Silesia floods', 'disaster', '2024-09-14', { countries: ['pl'], place: 'sil', noun: 'flood' }),
    event('coup', '2016 Turkish coup attempt', 'coup', '2016-07-15', {
      countries: ['tr'],
      place: 'ist',
      noun: 'coup-attempt',
    }),
    event('cairo', '2016 Cairo bombing', 'attack', '2016-12-11', { place: 'cai', noun: 'bombing' }),
    event('village', '2019 Radom attacks', 'attack', '2019-02-14', {
      countries: ['pl'],
      place: 'Radom',
      noun: 'attacks',
    }),
    event('named', '2020 Belarusian protests', 'protest', '2020-05-24', { countries: ['pl'], noun: 'protest' }),
    event('unsure', '2016 Polish affair', 'scandal', '2016-02-02', { countries: ['pl'] }),
    event('party', 'June 2016 Polish party presidential election', 'election', '2016-06-02', { countries: ['pl'] }),
    event('local', '2023 Turkish local elections', 'election', '2023-03-31', {
      countries: ['tr'],
      series: 'tr-presidential-election',
      noun: 'local',
    }),
  ],
  names: {
    pl: {
      de: 'Polen',
      fr: 'Pologne',
      pl: 'Polska',
      ru: 'Польша',
      uk: 'Польща',
      tr: 'Polonya',
      ar: 'بولندا',
      zh: '波兰',
      ja: 'ポーランド',
    },
    tr: {
      de: 'Türkei',
      pl: 'Turcja',
      ru: 'Турция',
      uk: 'Туреччина',
      tr: 'Türkiye',
      ar: 'تركيا',
      zh: '土耳其',
      ja: 'トルコ',
    },
    ist: {
      it: 'Istanbul',
      es: 'Estambul',
      pl: 'Stambuł',
      pt: 'Istambul',
      nl: 'Istanboel',
      ru: 'Стамбул',
      uk: 'Стамбул',
      tr: 'İstanbul',
      ar: 'إسطنبول',
      zh: '伊斯坦布尔',
      ja: 'イスタンブール',
    },
    ant: { it: 'Adalia', pt: 'Antália', ru: 'Анталья', uk: 'Анталія', ar: 'أنطاليا', zh: '安塔利亚', ja: 'アンタルヤ' },
    cai: { de: 'Kairo', fr: 'Le Caire', it: 'Il Cairo', es: 'El Cairo' },
    sil: { de: 'Schlesien', fr: 'Silésie' },
    named: { de: 'Proteste in Belarus 2020' },
    'series:g20-summit': {
      de: 'G20-Gipfel',
      fr: 'Sommet du G20',
      es: 'Cumbre del G20',
      it: 'Vertice del G20',
      pt: 'Cúpula do G20',
      nl: 'G20-top',
      pl: 'Szczyt G20',
      ru: 'Саммит G20',
      uk: 'Саміт G20',
      tr: 'G20 zirvesi',
      ar: 'قمة مجموعة العشرين',
      zh: '二十国集团峰会',
      ja: 'G20サミット',
    },
    'series:tr-presidential-election': { de: 'Präsidentschaftswahl in der Türkei' },
  },
  inPhrases: {
    pl: { de: 'in Polen', fr: 'en Pologne', es: 'en Polonia', it: 'in Polonia', pt: 'na Polônia', nl: 'in Polen' },
    tr: {
      de: 'in der Türkei',
      fr: 'en Turquie',
      es: 'en Turquía',
      it: 'in Turchia',
      pt: 'na Turquia',
      nl: 'in Turkije',
    },
  },
})
const titleIn = (language: string, id: string) =>
  cardName(facts, id, textsFor(language))
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s/g, ' ')

const rows: Readonly<
  Record<string, readonly [election: string, again: string, summit: string, attack: string, coup: string]>
> = {
  de: [
    'Präsidentschaftswahl in Polen 2020',
    'Allgemeine Wahlen in der Türkei, Juni 2015',
    'G20-Gipfel in Antalya 2015',
    'Angriff in Istanbul, 28. Juni 2016',
    'Putschversuch in der Türkei, 15. Juli 2016',
  ],
  en: [
    '2020 Polish presidential election',
    'June 2015 Turkish general election',
    '2015 G20 Antalya summit',
    '2016 Istanbul airport attack',
    '2016 Turkish coup attempt',
  ],
  fr: [
    'Élection présidentielle en Pologne (2020)',
    'Élections générales en Turquie (juin 2015)',
    'Sommet du G20 à Antalya (2015)',
    'Attaque à Istanbul (28 juin 2016)',
    'Tentative de coup d’État en Turquie (15 juillet 2016)',
  ],
  es: [
    'Elecciones presidenciales en Polonia (2020)',
    'Elecciones generales en Turquía (junio de 2015)',
    'Cumbre del G20 en Antalya (2015)',
    'Ataque en Estambul (28 de junio de 2016)',
    'Intento de golpe de Estado en Turquía (15 de julio de 2016)',
  ],
  it: [
    'Elezioni presidenziali in Polonia (2020)',
    'Elezioni generali in Turchia (giugno 2015)',
    'Vertice del G20 a Adalia (2015)',
    'Attacco a Istanbul (28 giugno 2016)',
    'Tentato colpo di Stato in Turchia (15 luglio 2016)',
  ],
  pt: [
    'Eleição presidencial na Polônia (2020)',
    'Eleições gerais na Turquia (junho de 2015)',
    'Cúpula do G20 em Antália (2015)',
    'Ataque em Istambul (28 de junho de 2016)',
    'Tentativa de golpe de Estado na Turquia (15 de julho de 2016)',
  ],
  nl: [
    'Presidentsverkiezingen in Polen (2020)',
    'Algemene verkiezingen in Turkije (juni 2015)',
    'G20-top in Antalya (2015)',
    'Aanval in Istanboel (28 juni 2016)',
    'Poging tot staatsgreep in Turkije (15 juli 2016)',
  ],
  pl: [
    'Polska: wybory prezydenckie (2020)',
    'Turcja: wybory powszechne (czerwiec 2015)',
    'Szczyt G20 (Antalya, 2015)',
    'Stambuł: atak (28 czerwca 2016)',
    'Turcja: próba zamachu stanu (15 lipca 2016)',
  ],
  ru: [
    'Польша: президентские выборы (2020)',
    'Турция: всеобщие выборы (июнь 2015 г.)',
    'Саммит G20 (Анталья, 2015)',
    'Стамбул: нападение (28 июня 2016 г.)',
    'Турция: попытка государственного переворота (15 июля 2016 г.)',
  ],
  uk: [
    'Польща: президентські вибори (2020)',
    'Туреччина: загальні вибори (червень 2015 р.)',
    'Саміт G20 (Анталія, 2015)',
    'Стамбул: напад (28 червня 2016 р.)',
    'Туреччина: спроба державного перевороту (15 липня 2016 р.)',
  ],
  tr: [
    '2020 Polonya cumhurbaşkanlığı seçimi',
    'Haziran 2015 Türkiye genel seçimleri',
    'G20 zirvesi (Antalya, 2015)',
    '28 Haziran 2016 İstanbul saldırısı',
    '15 Temmuz 2016 Türkiye darbe girişimi',
  ],
  ar: [
    'الانتخابات الرئاسية في بولندا 2020',
    'الانتخابات العامة في تركيا (يونيو 2015)',
    'قمة مجموعة العشرين (أنطاليا، 2015)',
    'هجوم في إسطنبول (28 يونيو 2016)',
    'محاولة انقلاب في تركيا (15 يوليو 2016)',
  ],
  zh: [
    '2020年波兰总统选举',
    '2015年6月土耳其大选',
    '二十国集团峰会（安塔利亚，2015年）',
    '2016年6月28日伊斯坦布尔袭击',
    '2016年7月15日土耳其未遂政变',
  ],
  ja: [
    '2020年ポーランド大統領選挙',
    'トルコの総選挙（2015年6月）',
    'G20サミット（アンタルヤ、2015年）',
    'イスタンブールの襲撃（2016年6月28日）',
    'トルコのクーデター未遂（2016年7月15日）',
  ],
}

describe.each(Object.entries(rows))('in %s', (language, titles) => {
  test.each(['election', 'again', 'summit', 'attack', 'coup'].map((id, at) => [id, titles[at]]))('%s', (id, wanted) => {
    expect(titleIn(language, id as string)).toBe(wanted)
  })
})

test.each([
  ['an event keeps its own name', 'de', 'named', 'Proteste in Belarus 2020'],
  ['what began on a day and went on has its month', 'de', 'flood', 'Schlesien: Überschwemmungen, September 2024'],
  ['no grammar is guessed for regions', 'fr', 'flood', 'Silésie : inondations (septembre 2024)'],
  [
    'articles of cities melt into French prepositions',
    'fr',
    'cairo',
    'Attentat à la bombe au Caire (11 décembre 2016)',
  ],
  ['and into Italian ones', 'it', 'cairo', 'Attentato dinamitardo al Cairo (11 dicembre 2016)'],
  ['but not into Spanish ones', 'es', 'cairo', 'Atentado con bomba en El Cairo (11 de diciembre de 2016)'],
  ['a place known by its English name only has no grammar', 'it', 'village', 'Radom: attacchi (14 febbraio 2019)'],
  ['and none in other scripts', 'uk', 'village', '2019 Radom attacks'],
  ['no Latin place names in other scripts', 'ru', 'cairo', '2016 Cairo bombing'],
  ['where the kind is not certain the English name stays', 'de', 'unsure', '2016 Polish affair'],
  ['nor is a party’s election the country’s', 'fr', 'party', 'June 2016 Polish party presidential election'],
  ['a series lends its name only to what it names', 'de', 'local', 'Kommunalwahlen in der Türkei 2023'],
])('%s', (_, language, id, wanted) => {
  expect(titleIn(language, id)).toBe(wanted)
})

test('a card with a composed title has the English name beside it, one with a name of its own has none', () => {
  expect(eventCard(facts, 'attack', contextOf('de'))).toMatchObject({
    title: 'Angriff in Istanbul, 28. Juni 2016',
    englishName: '2016 Istanbul airport attack',
  })
  expect(eventCard(facts, 'named', contextOf('de')).englishName).toBeUndefined()
  expect(eventCard(facts, 'attack', contextOf('en')).englishName).toBeUndefined()
})
