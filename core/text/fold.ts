/**
 * Folds words so that spellings of one name meet: case, accents and a few letters that accents do not reach.
 * Kana, Hangul and Indic marks carry meaning and stay.
 */

const ASCII = /^[\x20-\x7e]*$/
const KEEPS_MARKS = /[\u0900-\u0dff\u0e00-\u0eff\u3040-\u30ff\uac00-\ud7af]/
const MARKS = /\p{M}+/gu
const SPECIAL = /[łøđßæœþðħıґەةىکیۀ\u0640\u00ad\u200b-\u200f\u2060\ufeff]/g
const REPLACEMENTS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ґ: 'г',
  ة: 'ه',
  ى: 'ي',
  ک: 'ك',
  ی: 'ي',
  ۀ: 'ه',
  ە: 'ه',
}

/** `"Erdoğan"` → `"erdogan"`, `"Wałęsa"` → `"walesa"`, `"Weiß"` → `"weiss"`, `"Алёна"` → `"алена"`, `"الأسد"` → `"الاسد"`. */
export function fold(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase()
  let folded = word.normalize('NFKC').toLowerCase()
  if (!KEEPS_MARKS.test(folded)) folded = folded.normalize('NFD').replace(MARKS, '')
  return folded.replace(SPECIAL, (letter) => REPLACEMENTS[letter] ?? '')
}

const UMLAUT_DIGRAPHS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' }

/** The spelling without umlauts that keyboards and agencies use, or none: `"Müller"` → `"Mueller"`. */
export function spellOutUmlauts(name: string): string | undefined {
  const spelled = name
    .normalize('NFC')
    .replace(/[äöüåø]/g, (letter) => UMLAUT_DIGRAPHS[letter] ?? letter)
    .replace(/[ÄÖÜÅØ]/g, (letter) => {
      const digraph = UMLAUT_DIGRAPHS[letter.toLowerCase()] ?? letter
      return digraph.charAt(0).toUpperCase() + digraph.slice(1)
    })
  return spelled === name.normalize('NFC') ? undefined : spelled
}
