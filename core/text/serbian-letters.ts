/** Serbian is written in two alphabets that stand for each other letter by letter; the engine reads the Latin one. */

const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  ђ: 'đ',
  е: 'e',
  ж: 'ž',
  з: 'z',
  и: 'i',
  ј: 'j',
  к: 'k',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  њ: 'nj',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ћ: 'ć',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'č',
  џ: 'dž',
  ш: 'š',
}

const CYRILLIC = /[Ѐ-ӿ]/

/** `"Вучић"` → `"Vučić"`, `"Његош"` → `"Njegoš"`; Latin text stays as it is. */
export function serbianInLatin(text: string): string {
  if (!CYRILLIC.test(text)) return text
  const shouted = text.length > 1 && text === text.toUpperCase()
  return text.replace(/[Ѐ-ӿ]/g, (letter) => {
    const small = letter.toLowerCase()
    const latin = LATIN[small] ?? letter
    if (letter === small) return latin
    return shouted ? latin.toUpperCase() : latin.charAt(0).toUpperCase() + latin.slice(1)
  })
}
