/** Hiragana to Latin letters (Hepburn without long marks, as news writes names): "おおの" → "Ono", "しんば" → "Shinba". */

const table: Readonly<Record<string, string>> = Object.fromEntries(
  'あa いi うu えe おo かka きki くku けke こko さsa しshi すsu せse そso たta ちchi つtsu てte とto なna にni ぬnu ねne のno はha ひhi ふfu へhe ほho まma みmi むmu めme もmo やya ゆyu よyo らra りri るru れre ろro わwa をo んn がga ぎgi ぐgu げge ごgo ざza じji ずzu ぜze ぞzo だda ぢji づzu でde どdo ばba びbi ぶbu べbe ぼbo ぱpa ぴpi ぷpu ぺpe ぽpo'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
)
const small: Readonly<Record<string, string>> = { ゃ: 'ya', ゅ: 'yu', ょ: 'yo' }

/** One word in hiragana as a capitalised Latin word; '' when it holds other letters. */
export function romanised(kana: string): string {
  let out = ''
  for (let at = 0; at < kana.length; at += 1) {
    const letter = kana.charAt(at)
    const next = kana.charAt(at + 1)
    if (letter === 'っ') {
      const following = table[next] ?? ''
      out += following.startsWith('ch') ? 't' : following.charAt(0)
      continue
    }
    if (letter === 'ー') continue
    const sound = table[letter]
    if (sound === undefined) return ''
    const glide = small[next]
    if (glide === undefined) out += sound
    else {
      out += /^(sh|ch|j)/.test(sound) ? sound.slice(0, -1) + glide.slice(1) : sound.slice(0, -1) + glide
      at += 1
    }
  }
  const short = out
    .replace(/ou(?=[^aeiou]|$)/g, 'o')
    .replace(/oo/g, 'o')
    .replace(/uu/g, 'u')
  return short.charAt(0).toUpperCase() + short.slice(1)
}
