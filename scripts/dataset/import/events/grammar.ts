/**
 * Locatives of country names for election names in Polish, Russian and Ukrainian ("w Polsce", "в Польше", "у Польщі"), by
 * rule from the nominative, with the exceptions that the rules miss. Other languages have `in` in the country records.
 */
const exceptions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ru: {
    США: 'в США',
    'Соединённые Штаты': 'в Соединённых Штатах',
    Нидерланды: 'в Нидерландах',
    Украина: 'на Украине',
    Куба: 'на Кубе',
    Кипр: 'на Кипре',
    Мальта: 'на Мальте',
    Филиппины: 'на Филиппинах',
    Мальдивы: 'на Мальдивах',
    ОАЭ: 'в ОАЭ',
    ЮАР: 'в ЮАР',
    ЦАР: 'в ЦАР',
    'Шри-Ланка': 'на Шри-Ланке',
    Ямайка: 'на Ямайке',
    Тайвань: 'на Тайване',
    Мадагаскар: 'на Мадагаскаре',
    Гаити: 'на Гаити',
    Великобритания: 'в Великобритании',
    Франция: 'во Франции',
    Вьетнам: 'во Вьетнаме',
    'Северная Македония': 'в Северной Македонии',
    'Южная Корея': 'в Южной Корее',
    'Республика Корея': 'в Южной Корее',
    'Северная Корея': 'в Северной Корее',
    КНДР: 'в КНДР',
    'Новая Зеландия': 'в Новой Зеландии',
    'Саудовская Аравия': 'в Саудовской Аравии',
    'Босния и Герцеговина': 'в Боснии и Герцеговине',
    Казахстан: 'в Казахстане',
    Израиль: 'в Израиле',
    'Доминиканская Республика': 'в Доминиканской Республике',
    'Южный Судан': 'в Южном Судане',
    'Палестинские территории': 'в Палестине',
    'Папуа — Новая Гвинея': 'в Папуа — Новой Гвинее',
    Фиджи: 'на Фиджи',
    Исландия: 'в Исландии',
    Гренландия: 'в Гренландии',
    Гонконг: 'в Гонконге',
    Беларусь: 'в Белоруссии',
    Белоруссия: 'в Белоруссии',
    'Сьерра-Леоне': 'в Сьерра-Леоне',
  },
  uk: {
    США: 'у США',
    'Сполучені Штати': 'у Сполучених Штатах',
    Нідерланди: 'у Нідерландах',
    Кіпр: 'на Кіпрі',
    Мальта: 'на Мальті',
    Куба: 'на Кубі',
    Філіппіни: 'на Філіппінах',
    'Велика Британія': 'у Великій Британії',
    'Південна Корея': 'у Південній Кореї',
    'Північна Македонія': 'у Північній Македонії',
    'Нова Зеландія': 'у Новій Зеландії',
    'Саудівська Аравія': 'у Саудівській Аравії',
    'Боснія і Герцеговина': 'у Боснії і Герцеговині',
    Єгипет: 'у Єгипті',
    Тайвань: 'на Тайвані',
    Індія: 'в Індії',
    Угорщина: 'в Угорщині',
    Україна: 'в Україні',
    Мексика: 'у Мексиці',
    Білорусь: 'у Білорусі',
    Португалія: 'у Португалії',
    ПАР: 'у ПАР',
    'Північна Корея': 'у Північній Кореї',
    'Південно-Африканська Республіка': 'у ПАР',
  },
  pl: {
    'Stany Zjednoczone': 'w Stanach Zjednoczonych',
    Niemcy: 'w Niemczech',
    Włochy: 'we Włoszech',
    Francja: 'we Francji',
    Węgry: 'na Węgrzech',
    Czechy: 'w Czechach',
    Chiny: 'w Chinach',
    Indie: 'w Indiach',
    Ukraina: 'w Ukrainie',
    Litwa: 'na Litwie',
    Łotwa: 'na Łotwie',
    Słowacja: 'na Słowacji',
    Białoruś: 'na Białorusi',
    Malta: 'na Malcie',
    Cypr: 'na Cyprze',
    Kuba: 'na Kubie',
    Filipiny: 'na Filipinach',
    Tajwan: 'na Tajwanie',
    Haiti: 'na Haiti',
    'Wielka Brytania': 'w Wielkiej Brytanii',
    Holandia: 'w Holandii',
    'Korea Południowa': 'w Korei Południowej',
    'Korea Północna': 'w Korei Północnej',
    'Nowa Zelandia': 'w Nowej Zelandii',
    'Arabia Saudyjska': 'w Arabii Saudyjskiej',
    'Republika Południowej Afryki': 'w Republice Południowej Afryki',
    'Bośnia i Hercegowina': 'w Bośni i Hercegowinie',
    'Macedonia Północna': 'w Macedonii Północnej',
    Meksyk: 'w Meksyku',
    Polska: 'w Polsce',
    Irak: 'w Iraku',
    Szwecja: 'w Szwecji',
    Norwegia: 'w Norwegii',
    Grecja: 'w Grecji',
    Egipt: 'w Egipcie',
    Izrael: 'w Izraelu',
    Peru: 'w Peru',
    Chile: 'w Chile',
    Kongo: 'w Kongu',
    Maroko: 'w Maroku',
    Kosowo: 'w Kosowie',
    Salwador: 'w Salwadorze',
    Ekwador: 'w Ekwadorze',
    Singapur: 'w Singapurze',
    Nepal: 'w Nepalu',
    Senegal: 'w Senegalu',
    Luksemburg: 'w Luksemburgu',
    Wenezuela: 'w Wenezueli',
    Gwatemala: 'w Gwatemali',
    Argentyna: 'w Argentynie',
    Kanada: 'w Kanadzie',
    Hongkong: 'w Hongkongu',
    Czad: 'w Czadzie',
  },
}

const before = (language: string, word: string) => {
  if (language === 'ru') return /^[ВФ][бвгджзклмнпрстфхцчшщ]/u.test(word) ? 'во' : 'в'
  if (language === 'uk') return /^[аеєиіїоуюя]/iu.test(word) ? 'в' : 'у'
  return /^[WF][bcćdfghjklłmnńprsśtwzźż]/u.test(word) ? 'we' : 'w'
}

function bend(language: string, word: string): string | undefined {
  if (language === 'ru') {
    if (/ия$/.test(word)) return word.replace(/я$/, 'и')
    if (/[ая]$/.test(word)) return word.replace(/.$/, 'е')
    if (/[бвгджзклмнпрстфхцчшщ]$/.test(word)) return `${word}е`
    if (/[оеиую]$/.test(word)) return word
    return undefined
  }
  if (language === 'uk') {
    if (/ія$/.test(word)) return word.replace(/я$/, 'ї')
    if (/ка$/.test(word)) return word.replace(/ка$/, 'ці')
    if (/[ая]$/.test(word)) return word.replace(/.$/, 'і')
    if (/к$/.test(word)) return `${word}у`
    if (/ль$/.test(word)) return word.replace(/ь$/, 'і')
    if (/[бвджзлмнпрстф]$/.test(word)) return `${word}і`
    if (/[оеиую]$/.test(word)) return word
    return undefined
  }
  if (/[ijl]a$/.test(word))
    return word
      .replace(/([ij])a$/, '$1i')
      .replace(/la$/, 'li')
      .replace(/ii$/, 'ii')
  if (/ka$/.test(word)) return word.replace(/ka$/, 'ce')
  if (/na$/.test(word)) return word.replace(/a$/, 'ie')
  if (/an$|en$|in$/.test(word)) return `${word}ie`
  if (/[kgl]$/.test(word)) return `${word}u`
  return undefined
}

/** ("ru", "Польша") → "в Польше"; undefined where neither rule nor exception knows. */
export function locative(language: 'pl' | 'ru' | 'uk', country: string): string | undefined {
  const known = exceptions[language]?.[country]
  if (known !== undefined) return known
  if (/[\s-]/.test(country)) return undefined
  const bent = bend(language, country)
  return bent === undefined ? undefined : `${before(language, country)} ${bent}`
}
