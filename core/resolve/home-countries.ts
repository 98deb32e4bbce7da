/** The countries whose readers an article is for: the government it means by "the chancellor" without saying whose. */

/** Country-code domains with a press of their own; the generic ones and those sold to anybody (tv, io, ai) say nothing. */
const BY_DOMAIN: Readonly<Record<string, string>> = {
  de: 'Q183',
  at: 'Q40',
  ch: 'Q39',
  li: 'Q347',
  lu: 'Q32',
  fr: 'Q142',
  be: 'Q31',
  nl: 'Q55',
  uk: 'Q145',
  ie: 'Q27',
  it: 'Q38',
  es: 'Q29',
  pt: 'Q45',
  pl: 'Q36',
  cz: 'Q213',
  sk: 'Q214',
  hu: 'Q28',
  ro: 'Q218',
  bg: 'Q219',
  gr: 'Q41',
  tr: 'Q43',
  ru: 'Q159',
  ua: 'Q212',
  by: 'Q184',
  kz: 'Q232',
  il: 'Q801',
  se: 'Q34',
  no: 'Q20',
  dk: 'Q35',
  fi: 'Q33',
  is: 'Q189',
  ee: 'Q191',
  lv: 'Q211',
  lt: 'Q37',
  si: 'Q215',
  hr: 'Q224',
  rs: 'Q403',
  ba: 'Q225',
  us: 'Q30',
  ca: 'Q16',
  mx: 'Q96',
  br: 'Q155',
  ar: 'Q414',
  cl: 'Q298',
  pe: 'Q419',
  py: 'Q733',
  uy: 'Q77',
  ve: 'Q717',
  ec: 'Q736',
  bo: 'Q750',
  au: 'Q408',
  nz: 'Q664',
  jp: 'Q17',
  kr: 'Q884',
  cn: 'Q148',
  tw: 'Q865',
  hk: 'Q8646',
  in: 'Q668',
  pk: 'Q843',
  bd: 'Q902',
  lk: 'Q854',
  np: 'Q837',
  my: 'Q833',
  sg: 'Q334',
  id: 'Q252',
  th: 'Q869',
  ph: 'Q928',
  vn: 'Q881',
  za: 'Q258',
  na: 'Q1030',
  ng: 'Q1033',
  ke: 'Q114',
  gh: 'Q117',
  eg: 'Q79',
  ma: 'Q1028',
  tn: 'Q948',
  dz: 'Q262',
  lb: 'Q822',
  sa: 'Q851',
  ae: 'Q878',
  qa: 'Q846',
  ir: 'Q794',
  iq: 'Q796',
  sy: 'Q858',
  jo: 'Q810',
  tz: 'Q924',
  ug: 'Q1036',
  zw: 'Q954',
  gl: 'Q223',
  mt: 'Q233',
  cy: 'Q229',
  ge: 'Q230',
  am: 'Q399',
  az: 'Q227',
}

/** Where a language has one home, or one that outweighs the others. */
const BY_LANGUAGE: Readonly<Record<string, readonly string[]>> = {
  fr: ['Q142'],
  it: ['Q38'],
  es: ['Q29'],
  pt: ['Q45'],
  nl: ['Q55'],
  da: ['Q35'],
  no: ['Q20'],
  pl: ['Q36'],
  ru: ['Q159'],
  uk: ['Q212'],
  tr: ['Q43'],
  ja: ['Q17'],
  ko: ['Q884'],
  cs: ['Q213'],
  bg: ['Q219'],
  ro: ['Q218'],
  sk: ['Q214'],
  sl: ['Q215'],
  sv: ['Q34'],
  hu: ['Q28'],
  fa: ['Q794'],
  he: ['Q801'],
  el: ['Q41'],
}

/** Characters that only one of the two ways of writing Chinese has, among the most frequent ones. */
const TRADITIONAL = /[國會們這對發說來時為與個後東長開關點問進過無現實業電際體]/gu
const SIMPLIFIED = /[国会们这对发说来时为与个后东长开关点问进过无现实业电际体]/gu
const HONG_KONG = /香港|本港|港府/gu
/** Named so often, Hong Kong is where a text in traditional characters is read. */
const HONG_KONG_NAMED = 2

/** Texts in traditional characters are read in Taiwan or Hong Kong. */
function homeOfChinese(text: string): readonly string[] {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  if (count(TRADITIONAL) <= count(SIMPLIFIED)) return ['Q148']
  return count(HONG_KONG) >= HONG_KONG_NAMED ? ['Q8646'] : ['Q865']
}

/** Words that Swiss papers write with "ss" where others write "ß". */
const SWISS_SPELLING =
  /(?<!\p{L})(?:auss(?:er|en)\p{L}*|gemäss|gross(?:e[mnrs]?)?|Strassen?\p{L}*|heiss(?:t|en)|Massnahmen?|regelmässig\p{L}*|dreissig|bloss|begrüss\p{L}+|(?:aus|ein)?schliess\p{L}+|Fuss\p{L}*|Grösse\p{L}*|weiss|liess(?:en)?|verstöss\p{L}*)(?!\p{L})/gu
/** What only Austrian papers write: the month, "this year", the agency's credit. */
const AUSTRIAN_WORDS = /(?<!\p{L})(?:Jänners?|Feber|heuer|heurige[nrsm]?)(?!\p{L})|\bAPA[/)]|\(APA\b/gu
/** So many such words tell. */
const SPELLING_TELLS = 2

/** Texts in Swiss spelling are read in Switzerland, those with Austria's words in Austria. */
function homeOfGerman(text: string): readonly string[] {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  if (!text.includes('ß') && count(SWISS_SPELLING) >= SPELLING_TELLS) return ['Q39']
  return count(AUSTRIAN_WORDS) >= SPELLING_TELLS ? ['Q40'] : ['Q183']
}

/** Words that only papers of Croatia, of Serbia, and of Bosnia among those that do not write the Serbian way, have. */
const CROATIAN_WORDS =
  /(?<!\p{L})(?:tko|tijekom|europsk\p{L}+|Europ[aeiu]|tisuć\p{L}+|sveučiliš\p{L}+|siječnja|veljače|ožujka|travnja|svibnja|lipnja|srpnja|kolovoza|rujna|listopada|studenoga?|prosinca|zračn\p{L}+|tjedn\p{L}+|oporb\p{L}+)(?!\p{L})/gu
const SERBIAN_WORDS =
  /(?<!\p{L})(?:[Pp]redsedni\p{L}+|gde|posle|nedelj\p{L}+|vreme|[Ss]av[ei]t\p{L}*|ovde|ponedeljak|sred[aeu]|bezbednos\p{L}+|uopšte|zahtev\p{L}*|menj\p{L}+|dve|ocen\p{L}+)(?!\p{L})/gu
const BOSNIAN_WORDS =
  /(?<!\p{L})(?:BiH|evropsk\p{L}+|Evrop[aeiu]|sedmic\p{L}+|hiljad\p{L}+|bezbjednos\p{L}+|historij\p{L}+)(?!\p{L})/gu

/** Texts in Cyrillic letters or with Serbia's words are read in Serbia, the others in Croatia or Bosnia. */
function homeOfSouthSlavic(text: string): readonly string[] {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  if (/[а-ш]{4}/u.test(text)) return ['Q403']
  const counts = [
    { home: 'Q224', words: count(CROATIAN_WORDS) },
    { home: 'Q403', words: count(SERBIAN_WORDS) },
    { home: 'Q225', words: count(BOSNIAN_WORDS) },
  ].sort((a, b) => b.words - a.words)
  const [most, next] = counts
  return most !== undefined && next !== undefined && most.words > next.words ? [most.home] : []
}

/** Wikidata ids of the home countries of an article, empty when neither its address nor its language nor its `text` tells. */
export function homeCountries(url: string, language: string, text: string): readonly string[] {
  const domain = /^https?:\/\/[^/]*\.([a-z]{2})(?::\d+)?(?:\/|$)/i.exec(url)?.[1]?.toLowerCase()
  const country = domain === undefined ? undefined : BY_DOMAIN[domain]
  if (country !== undefined) return [country]
  if (language === 'de') return homeOfGerman(text)
  if (language === 'hr') return homeOfSouthSlavic(text)
  return language === 'zh' ? homeOfChinese(text) : (BY_LANGUAGE[language] ?? [])
}
