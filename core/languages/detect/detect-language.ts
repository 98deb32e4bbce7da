/** Tells the language of running text by its script, its small words and its telling letters. The data is in function-words.ts. */

import { functionWords, tellingLetters } from './function-words.ts'

export interface DetectedLanguage {
  /** ISO 639-1 (or 639-3 where there is no shorter one), `und` when the text does not tell. */
  readonly language: string
  /** 0 to 1: how far the language is ahead of the next one, and how much text there was. */
  readonly confidence: number
}

/** Enough text to be sure; reading more costs time and changes nothing (characters). */
const enoughText = 6000

/** Scripts written by one language of news each, and those that need a closer look. */
const scripts: readonly (readonly [name: string, letters: RegExp, language?: string])[] = [
  ['latin', /\p{sc=Latin}/gu],
  ['cyrillic', /\p{sc=Cyrillic}/gu],
  ['arabic', /\p{sc=Arabic}/gu],
  ['devanagari', /\p{sc=Devanagari}/gu],
  ['han', /\p{sc=Han}/gu],
  ['kana', /[\p{sc=Hiragana}\p{sc=Katakana}]/gu],
  ['hangul', /\p{sc=Hangul}/gu, 'ko'],
  ['greek', /\p{sc=Greek}/gu, 'el'],
  ['hebrew', /\p{sc=Hebrew}/gu, 'he'],
  ['thai', /\p{sc=Thai}/gu, 'th'],
  ['bengali', /\p{sc=Bengali}/gu, 'bn'],
  ['georgian', /\p{sc=Georgian}/gu, 'ka'],
  ['armenian', /\p{sc=Armenian}/gu, 'hy'],
  ['tamil', /\p{sc=Tamil}/gu, 'ta'],
  ['telugu', /\p{sc=Telugu}/gu, 'te'],
  ['gujarati', /\p{sc=Gujarati}/gu, 'gu'],
  ['gurmukhi', /\p{sc=Gurmukhi}/gu, 'pa'],
  ['malayalam', /\p{sc=Malayalam}/gu, 'ml'],
  ['kannada', /\p{sc=Kannada}/gu, 'kn'],
  ['sinhala', /\p{sc=Sinhala}/gu, 'si'],
  ['khmer', /\p{sc=Khmer}/gu, 'km'],
  ['lao', /\p{sc=Lao}/gu, 'lo'],
  ['myanmar', /\p{sc=Myanmar}/gu, 'my'],
  ['ethiopic', /\p{sc=Ethiopic}/gu, 'am'],
]

/** Weight of a word per script: languages that share it share its point. */
const wordWeights = new Map<string, Map<string, string[]>>()
for (const [script, languages] of Object.entries(functionWords)) {
  const owners = new Map<string, string[]>()
  for (const [language, words] of Object.entries(languages)) {
    for (const word of new Set(words.split(' '))) {
      const known = owners.get(word)
      if (known) known.push(language)
      else owners.set(word, [language])
    }
  }
  wordWeights.set(script, owners)
}

/** The language of a text; a sentence is mostly enough, a few paragraphs always. Mixed text counts by its larger part. */
export function detectLanguage(text: string): DetectedLanguage {
  const sample = text.slice(0, enoughText).normalize('NFC')
  const counts = new Map<string, number>()
  let letters = 0
  for (const [name, pattern] of scripts) {
    const count = sample.match(pattern)?.length ?? 0
    counts.set(name, count)
    // One Chinese character says as much as two or three letters.
    letters += name === 'han' || name === 'kana' || name === 'hangul' ? 2.5 * count : count
  }
  const of = (name: string): number => counts.get(name) ?? 0
  if (letters < 3) return { language: 'und', confidence: 0 }
  const wide = 2.5 * (of('han') + of('kana'))
  if (wide > letters * 0.5) return { language: of('kana') > of('han') * 0.05 ? 'ja' : 'zh', confidence: sureness(wide) }
  for (const [name, , language] of scripts) {
    const count = of(name) * (name === 'hangul' ? 2.5 : 1)
    if (count < letters * 0.4 || name === 'han' || name === 'kana') continue
    if (language) return { language, confidence: sureness(count) }
    return byWords(sample, name)
  }
  return { language: 'und', confidence: 0 }
}

/** Ten letters of a script that only one language writes leave little doubt. */
function sureness(letters: number): number {
  return Math.min(0.99, letters / (letters + 3))
}

function byWords(sample: string, script: string): DetectedLanguage {
  const owners = wordWeights.get(script)
  if (!owners) return { language: 'und', confidence: 0 }
  const points = new Map<string, number>()
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  for (const word of words) {
    const languages = owners.get(word)
    if (!languages) continue
    for (const language of languages) points.set(language, (points.get(language) ?? 0) + 1 / languages.length)
  }
  for (const language of Object.keys(functionWords[script as keyof typeof functionWords])) {
    const telling = tellingLetters[language]
    if (!telling) continue
    const found = new Set(words.join('').match(new RegExp(`[${telling}]`, 'g')))
    // A letter's presence counts, not its number: names bring foreign letters, but not the whole set.
    points.set(
      language,
      (points.get(language) ?? 0) + (found.size / [...telling].length) * Math.min(4, words.length / 12),
    )
  }
  const ranked = [...points].sort((a, b) => b[1] - a[1])
  const [best, second] = ranked
  if (!best || best[1] < 0.3) return { language: 'und', confidence: 0 }
  const lead = (best[1] - (second?.[1] ?? 0)) / best[1]
  return { language: best[0], confidence: Math.min(0.99, lead * (best[1] / (best[1] + 2)) * 1.6) }
}
