/**
 * Makes a name of a label as lists of labels have it, or nothing of junk: "Путін Володимир Володимирович", "Norman Lamont,
 * Baron Lamont of Lerwick", "Sir Winston Churchill", "АЛОХА", "президент Білорусі", "Н. Назарбаев". Which of several names
 * is shown is choose-names.ts' part.
 */
import { likeness } from './likeness.ts'

const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ru: /^[\p{Script=Cyrillic}\s.’'-]+( [IVX]+)?$/u,
  uk: /^[\p{Script=Cyrillic}\s.’'-]+( [IVXІ]+)?$/u,
  bg: /^[\p{Script=Cyrillic}\s.’'-]+( [IVX]+)?$/u,
  ar: /^[\p{Script=Arabic}\p{M}\s.-]+$/u,
  zh: /^[\p{Script=Han}\s·.A-Z-]+$/u,
  'zh-hant': /^[\p{Script=Han}\s·.A-Z-]+$/u,
  ja: /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々\s·\d.A-Z]+$/u,
  ko: /^[\p{Script=Hangul}\s·\d.A-Z-]+$/u,
}
const LATIN = /^[\p{Script=Latin}\p{M}\s.’'-]+$/u

/** Forms of address and offices that some lists put in front. */
const TITLES =
  /^(the|right|honourable|hon|rt|sir|dame|lord|lady|baron|baroness|viscount|count|earl|sen|senator|senador|senadora|rep|representative|governor|president|presidente|präsident|président|cumhurbaşkanı|dr|prof|professor|ayatollah|ayatolá|ayatola|ayatullah|ayetullah|ajatollah|imam|sheikh|scheich|cheikh|jeque|xeque|sayyid|seyyed|general|gen|colonel|col|mr|mrs|ms|don|mullah|hajji|сэр|лорд|сенатор|президент|генерал|доктор|аятолла|аятола|имам|мулла|шейх|سير|السير|الرئيس|الشيخ|اللورد|الجنرال|آية|الله)$/
/** Titles that belong to a name of monarchs and clergymen. */
const RANKS =
  /^(king|queen|prince|princess|pope|emperor|emir|sultan|shah|könig|königin|papst|prinz|prinzessin|kaiser|fürst|rey|reina|papa|príncipe|roi|reine|pape|prince|princesse|re|regina|rei|rainha|koning|koningin|paus|król|królowa|papież|książę|král|královna|papež|kralj|kraljica|kral|kraliçe|король|королева|принц|принцесса|папа|император|султан|эмир|шах|кралица|крал|емір|імператор|принцеса|الملك|الملكة|البابا|الأمير|السلطان|الإمبراطور)$/

/** Styles and lesser titles of monarchs, which are others' in another year: "HRH The Prince of Wales", "荷兰王储". */
const STYLES =
  /\b(HRH|HM|Highness|Duke|Duchess|Wales|Crown|Kroonprins|Beyi|Prensi|Herzog|England|Great Britain)\b|Герцог|Кровав|Принц$|( Prins| Koning)$|S\. ?J\.|王储|王儲|女王|沙皇|王子|亲王|親王|왕세자|공작| 공 /u

export interface LabelContext {
  readonly language: string
  /** English display name. */
  readonly name: string
  /** Chinese, Japanese, Korean or Vietnamese: the family name stands first, written without spaces. */
  readonly eastAsian: boolean
  /** Monarchs, popes and the like keep titles and lack surnames. */
  readonly regnal: boolean
}

export const nameWords = (name: string): string[] => name.split(/[\s·・]+/).filter(Boolean)

const PATRONYMIC =
  /(ович|евич|ївич|йович|ьич|кич|мич|нич|овна|евна|ична|ївна|івна|йівна|оглы|огли|кызы|кизи|ўна|авіч|евіч)$/iu

/** Whether a Cyrillic word can be a father's name. */
export const isPatronymic = (word: string): boolean => PATRONYMIC.test(word)

function tidy(label: string): string {
  return label
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s*[(（[].*$/, '')
    .replace(/[ʼ`´‘]/g, '’')
    .replace(/'/g, '’')
    .replace(/[・•‧∙⋅]/g, '·')
    .replace(/[＝=]/g, '·')
    .replace(/[‐‑–]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}

/** "Путин, Владимир" → "Владимир Путин"; "Barack Obama, Jr." and "Charles, Prince of Wales" lose what follows the comma. */
function turnAtComma(label: string, regnal: boolean): string {
  const [before = '', after = '', ...more] = label.split(/\s*[,،、，]\s*/)
  if (after === '' || more.length > 0) return before
  const first = (after.split(' ')[0] ?? '').toLowerCase().replace('.', '')
  const title = TITLES.test(first) || RANKS.test(first) || /^(jr|sr|ii|iii)\b/i.test(after)
  return title || regnal ? before : `${after} ${before}`
}

function withoutTitles(words: readonly string[], regnal: boolean): string[] {
  let from = 0
  while (from < words.length - 1) {
    const word = (words[from] as string).toLowerCase().replace('.', '')
    if (!TITLES.test(word) && !(RANKS.test(word) && !regnal)) break
    from++
  }
  return words.slice(from)
}

/** Family name first where the English name has it last: "Абэ Синдзо", "Путін Володимир Володимирович". */
function inOrder(words: readonly string[], { name, eastAsian, language }: LabelContext): string[] {
  const [first = '', ...rest] = words
  const last = words.at(-1) as string
  if (rest.length === 0 || (eastAsian && !/^(ru|uk|bg)$/.test(language))) return [...words]
  if (words.length === 3 && isPatronymic(last) && !isPatronymic(words[1] as string)) return [...rest, first]
  const english = nameWords(name)
  const [given, family] = [english[0] as string, english.at(-1) as string]
  if (english.length < 2) return [...words]
  const straight = likeness(first, given) + likeness(last, family)
  const turned = likeness(first, family) + likeness(last, given)
  const second = words.length > 2 ? likeness(first, family) + likeness(words[1] as string, given) : 0
  if (Math.max(turned, second) < straight + 0.5 || Math.max(turned, second) < 1.2) return [...words]
  return [...rest, first]
}

/** A name that a hand wrote, with its titles; only Western names that stand family name first are turned. */
export function asWritten(label: string, context: LabelContext): string | undefined {
  const { language, regnal, eastAsian } = context
  const text = tidy(label)
  if (!(SCRIPTS[language] ?? LATIN).test(text)) return undefined
  const words = nameWords(text)
  const joiner = /^(zh|zh-hant|ja)$/.test(language) ? '·' : ' '
  return (regnal || eastAsian ? words : inOrder(words, context)).join(joiner)
}

/** A name in the order and shape that news uses, or undefined for what is no name. */
export function cleanLabel(label: string, context: LabelContext): string | undefined {
  const { language, regnal } = context
  const script = SCRIPTS[language] ?? LATIN
  const text = turnAtComma(tidy(label), regnal)
  if (!script.test(text) || text.length > 60 || text.length < 2) return undefined
  if (/^\p{Ll}{5}/u.test(text) || (language === 'ko' && /의 /.test(text))) return undefined
  const joiner = /^(zh|zh-hant|ja)$/.test(language) ? '·' : ' '
  const words = inOrder(withoutTitles(nameWords(text), regnal), context)
  if (words.length === 0 || words.length > 7) return undefined
  const cased = /^(?!ar|zh|zh-hant|ja|ko)/.test(language)
  if (cased) {
    if (words.length === 1 && /^\p{Lu}{2,4}$/u.test(words[0] as string)) return undefined
    if (/^\p{Ll}/u.test(words[0] as string) || words.some((word) => /^\p{Ll}{5,}/u.test(word))) return undefined
    if (words.some((word) => word.length > 4 && word === word.toUpperCase() && !/[.-]/.test(word))) return undefined
    if (!regnal && words.some((word, at) => at > 0 && RANKS.test(word.toLowerCase()) && /^\p{Ll}/u.test(word)))
      return undefined
  }
  const initial = (word: string) => /^\p{L}\.?(-?\p{L}\.)?$/u.test(word)
  const outer = [words[0] as string, words.at(-1) as string]
  const ownInitial = initial(nameWords(context.name)[0] as string)
  const numeral = (word: string) => /^[IVXІ]+\.?$/.test(word)
  const cut = (word: string) => !numeral(word) && (initial(word) || /\.$/.test(word.replace(/^[JS]r\.$/, '')))
  if (cased && !ownInitial && outer.some(cut)) return undefined
  if (regnal && STYLES.test(text)) return undefined
  if (language === 'ja' && !context.eastAsian && !/\p{Script=Katakana}/u.test(text)) return undefined
  if (/\d/.test(text) && !regnal) return undefined
  return words.join(joiner)
}
