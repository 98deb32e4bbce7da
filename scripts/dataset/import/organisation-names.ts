/**
 * Which stored labels and aliases of an organisation may become its name forms. Strict, because a short or everyday form
 * marks the wrong thing everywhere: acronyms must look like acronyms, other single words must resemble the label.
 */
import type { Organisation } from '../records.ts'
import { plain } from './jurisdictions.ts'
import { LABEL_LANGUAGES } from './label-languages.ts'
import { fitsScript, type Labels, tidyName } from './wikidata-labels.ts'

/** "NATO", "G-20", "ЕС", "P5+1": capitals, digits and hyphens, two to eight characters. */
export const isAcronym = (form: string): boolean => /^(?=.*\p{Lu})[\p{Lu}\d+.&-]{2,8}$/u.test(form)

const junk = /\p{Regional_Indicator}|[☭@#=<>_]|https?:|www\.|^\d+$|^the$/iu

/** A form without remark in brackets, or undefined when it is none that a text would have. */
export function cleanForm(form: string): string | undefined {
  const text = tidyName(form.replace(/\s*[(（][^)）]*[)）]/g, ''))
  return text.length < 2 || text.length > 90 || junk.test(text) || /[;|]/.test(text) ? undefined : text
}

/** Whether an alias in no order may be kept beside `label` in `language`. */
export function isUsableAlias(alias: string, label: string, language: string): boolean {
  if (!fitsScript(alias, language) || alias === label || /,/.test(alias)) return false
  if (isAcronym(alias)) return true
  if (['zh', 'zh-hant', 'ja', 'ko'].includes(language)) return alias.length >= 3 && alias[0] === label[0]
  if (/\s/.test(alias)) return sharesWord(alias, label)
  if (/^\p{Ll}/u.test(alias) || isEveryday(alias)) return false
  return alias.length >= 5 && plain(alias).slice(0, 4) === plain(label).slice(0, 4)
}

/** An alias of several words has to share a word of at least four letters with the label: "Federal Bank" is not "ECB". */
function sharesWord(alias: string, label: string): boolean {
  const own = new Set(plain(label).split(' '))
  return (
    plain(alias)
      .split(' ')
      .some((word) => word.length > 3 && own.has(word)) ||
    plain(alias).replace(/ /g, '') === plain(label).replace(/ /g, '')
  )
}

/**
 * Names by language from labels and aliases, for the languages that `own` has none in; the label comes first. Forms in
 * `places` (folded) are names of places: the list has "柏林" for Berlin's parliament.
 */
export function namesFrom(
  own: Organisation,
  labels: Labels | undefined,
  aliases: Labels | undefined,
  places: ReadonlySet<string> = new Set(),
): Record<string, string[]> {
  const names: Record<string, string[]> = { ...own.names }
  for (const language of LABEL_LANGUAGES) {
    if (names[language] !== undefined) continue
    const label = cleanForm(labels?.get(language)?.[0] ?? '')
    if (label === undefined || !fitsScript(label, language) || places.has(plain(label))) continue
    const more = (aliases?.get(language) ?? [])
      .flatMap((form) => cleanForm(form) ?? [])
      .filter((form) => isUsableAlias(form, label, language) && !places.has(plain(form)))
    const list = [...new Set([label, ...more.slice(0, 6)])]
    if (list.length > 1 || label !== own.name) names[language] = list
  }
  return names
}

/** Words of which a name may consist and yet say nothing without its country: "National Assembly", "Assemblée nationale". */
const everydayWords = new Set(
  `national assembly parliament senate house of representatives the congress council federal supreme court constitutional ministry foreign
  affairs defence defense interior finance justice health government armed forces army navy air force police bank central chamber deputies
  commons lords people s party security service secret intelligence agency state general assembly legislative election commission office
  president presidential palace assemblee nationale senat chambre des deputes conseil federal constitutionnel cour supreme ministere de la
  le les l du affaires etrangeres defense interieur gouvernement armee police banque centrale nationalversammlung nationalrat bundesrat
  landtag parlament unterhaus oberhaus abgeordnetenhaus regierung aussenministerium innenministerium finanzministerium staatsrat oberster
  gerichtshof verfassungsgericht zentralbank polizei armee streitkrafte asamblea nacional senado camara diputados congreso consejo tribunal
  supremo gobierno ejercito policia banco central y los las el assemblea nazionale senato camera dei deputati consiglio corte suprema
  costituzionale governo esercito polizia assembleia nacional senado camara dos deputados conselho governo exercito kamer senaat regering
  leger politie zgromadzenie narodowe rzad wojsko policja sad najwyzszy парламент сенат национальное собрание палата представителей
  верховный суд конституционный правительство армия полиция министерство иностранных дел обороны внутренних национальная ассамблея
  совет министров народное государственный конгресс верховна рада національні збори палата представників уряд армія поліція meclis
  parlamento ulusal meclisi hukumet ordu polis yuksek mahkeme anayasa mahkemesi parlamentosu`
    .split(/\s+/)
    .map(plain),
)

/** Names of institutions in scripts without spaces that every country has. */
const everydayNames = new Set([
  '国会',
  '议会',
  '議会',
  '参议院',
  '參議院',
  '众议院',
  '眾議院',
  '上院',
  '下院',
  '国民议会',
  '国民議会',
  '最高法院',
  '最高裁判所',
  '政府',
  '军队',
  '中央银行',
  '中央銀行',
  '警察',
  '의회',
  '국회',
  '상원',
  '하원',
  '대법원',
  '정부',
  '경찰',
  '元老院',
  '代議院',
  '民主党',
  '共和党',
  '社会党',
  '自由党',
  '共产党',
  '国民党',
  'البرلمان',
  'مجلس النواب',
  'مجلس الشيوخ',
  'مجلس الأمة',
  'الجمعية الوطنية',
  'الحكومة',
  'الجيش',
  'الشرطة',
  'مجلس الشعب',
  'المجلس الوطني',
])

/** Whether a form names an institution that many countries have: "Senate", "Verfassungsgericht", "上院". */
export function isEveryday(form: string): boolean {
  return (
    everydayNames.has(form) ||
    plain(form)
      .split(' ')
      .every((word) => everydayWords.has(word))
  )
}

/** Forms that several records share, folded; a record written by hand keeps its own, the others need evidence for them. */
export function sharedForms(records: readonly Organisation[]): ReadonlySet<string> {
  const owners = new Map<string, number>()
  for (const record of records) {
    const forms = [record.name, ...(record.aliases ?? []), ...Object.values(record.names ?? {}).flat()]
    for (const form of new Set(forms.map(plain))) owners.set(form, (owners.get(form) ?? 0) + 1)
  }
  return new Set([...owners].filter(([form, count]) => count > 1 && form !== '').map(([form]) => form))
}

/**
 * Forms that need evidence besides those the record lists: acronyms of up to four signs, institutions that every country
 * has, forms that other records share. Acronyms and shared forms written by hand
 * are left as they are.
 */
export function doubtfulForms(
  names: Readonly<Record<string, readonly string[]>>,
  own: Organisation,
  shared: ReadonlySet<string>,
): string[] {
  const byHand = new Set(own.source.includes('editor') ? [own.name, ...Object.values(own.names ?? {}).flat()] : [])
  const forms = [own.name, ...(own.aliases ?? []), ...Object.values(names).flat()]
  const found = forms.filter(
    (form) =>
      isEveryday(form) || (!byHand.has(form) && ((isAcronym(form) && form.length <= 4) || shared.has(plain(form)))),
  )
  return [...new Set([...(own.ambiguous ?? []), ...found])]
}
