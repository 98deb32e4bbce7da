/**
 * Month names as stems, January first: a word is that month when it begins with the stem. Lower case, accents removed
 * from Latin letters. Shorter stems cover abbreviations; where languages disagree the reader passes the language.
 */
import { lazily } from '../lazily.ts'

/** Stems per group of languages; alternatives of one month are joined by `|`. */
const stems: readonly string[] = [
  // de en fr es it pt nl pl(loan) tr(loan) da no sv ro id
  'jan|jän|gen|ene|janv|ian fev|feb mar|mär|maer|mrt apr|abr|avr mai|may|mag|mei|maj|mayo jun|juin|giu|haz jul|juil|lug|tem aug|ago|aou|agu sep|set|sett okt|oct|ott|out nov|noi dez|dec|dic|des|déc',
  // pl
  'sty lut marz|marc kwi maj cze lip sie wrz paz lis gru',
  // tr
  'oca sub mart nis mayi haz tem agu eyl eki kas ara',
  // cs sk
  'led uno bre dub kve cervna|cerven|cvn cervence|cervenec|cvc srp zar rij lis|listop pro',
  // ru bg sr mk
  'янв|јан фев мар апр май|мая|мај июн|юни|јун июл|юли|јул авг сен|сеп окт ноя|ное|нов дек|дец',
  // uk
  'січ лют бер кві тра чер лип сер вер жов лис гру',
  // el
  'ιαν φεβ μαρ απρ μαι|μαϊ|μαΐ ιουν|ιούν ιουλ|ιούλ αυγ|αύγ σεπ οκτ|οκτώ νοε|νοέ δεκ',
  // ar, Egypt and the Gulf
  'يناير فبراير مارس أبريل|ابريل|إبريل مايو يونيو|يونيه يوليو|يوليه أغسطس|اغسطس سبتمبر أكتوبر|اكتوبر نوفمبر ديسمبر',
  // ar, Levant; October and November, December and January are told apart by their second word
  'كانون_الثاني شباط آذار نيسان أيار|ايار حزيران تموز آب أيلول|ايلول تشرين_الأول|تشرين_الاول تشرين_الثاني كانون_الأول|كانون_الاول',
  // hi
  'जन फर|फ़र मार्च अप्रैल मई जून जुल अग सित अक्ट|अक्तू नव दिस',
]

const table = lazily(() => {
  const months = new Map<string, number>()
  let longest = 0
  for (const group of stems) {
    group.split(' ').forEach((alternatives, index) => {
      for (const stem of alternatives.split('|')) {
        const key = plain(stem)
        if (!months.has(key)) months.set(key, index + 1)
        longest = Math.max(longest, key.length)
      }
    })
  }
  return { months, longest }
})

function plain(word: string): string {
  return /[a-z]/i.test(word)
    ? word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/ı/g, 'i')
    : word.toLowerCase()
}

/** The month (1 to 12) a word names in any of the languages above, or undefined: "novembre" → 11. */
export function monthOf(word: string): number | undefined {
  const { months, longest } = table()
  const key = plain(word).replace(/ /g, '_')
  if (key.length > 16) return undefined
  for (let length = Math.min(key.length, longest); length >= 2; length--) {
    const month = months.get(key.slice(0, length))
    if (month !== undefined) return month
  }
  return undefined
}
