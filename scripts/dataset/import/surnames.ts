/** Surnames that are not the last word of a name, as far as rules can tell: East Asian order, regnal names, Arabic and Malay names. */
import { plain } from './jurisdictions.ts'

const chinese = new Set(
  'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu lv ding ren shen yao lu jiang cui zhong tan fan wang liao shi jin jia xia fu fang zou xiong bai meng qin qiu hou jiang yin xue yan duan lei long shi tao he mao hao gong shao wan qian dai xi wen bo geng hua leung tsang chan wong lam cheung lai tsai chang hsu hsieh chiu tseng kuan su yen lo mu shih tien yeh lien soong koo ou pi shang sha sheng tong wan'.split(
    ' ',
  ),
)
const korean = new Set(
  'kim lee park choi choe chung jung jeong kang cho jo yoon yun jang chang lim im han shin oh seo suh kwon hwang ahn an song ryu yoo yu hong jeon jun ko moon son sohn yang bae baek paek heo huh nam noh roh ha kwak sung cha joo ju woo gu koo min jin na ji eom chae won chun bang kong hyun ham yeo do byun uhm pak ri rim pang thae ro'.split(
    ' ',
  ),
)

const roman = /^(I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIII|XIV|XV|XVI|XXIII)$/

/** Ruling families: news calls their many members by first name, and the family by its name. */
const houses = /^(al[- ]?)?(saud|thani|khalifa|nahyan|nahayan|maktoum|said|sabah|nuaimi)$/i

/** The family name after a chain of fathers: "Badr bin Hamad Al Busaidi" → "Al Busaidi"; "" for ruling families and for none. */
function familyName(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  if (houses.test(last)) return ''
  if (/^al$/i.test(words.at(-2) ?? '')) return words.slice(-2).join(' ')
  return /^al-?\p{L}{4,}$/iu.test(last) ? last : ''
}

/** The surname to store, or undefined when the last word of `name` is the surname (or code's particle rules find it). */
export function surnameOf(name: string, file: string, monarch: boolean): string | undefined {
  const words = name.split(' ')
  const last = words.at(-1) ?? ''
  // "Benigno Aquino III" is called Aquino; "Makarios III" has no surname.
  if (roman.test(last)) return words.length > 2 && !monarch ? words.at(-2) : ''
  if (/^(Pope|King|Queen|Emperor|Grand Duke) /.test(name) || (monarch && /^(Sultan|Emir) /.test(name))) return ''
  if (words.length === 1) return undefined
  const first = plain(words[0] ?? '')
  if (
    ['cn', 'tw', 'hk', 'mo', 'sg', 'my'].includes(file) &&
    words.length <= 3 &&
    chinese.has(first) &&
    !chinese.has(plain(last))
  )
    return words[0]
  if (['cn', 'tw'].includes(file) && words.length === 2 && chinese.has(first)) return words[0]
  if (
    ['kr', 'kp'].includes(file) &&
    words.length <= 3 &&
    korean.has(first) &&
    !(korean.has(plain(last)) && words.length === 2 && !/-/.test(last) && last.length <= 4)
  )
    return words[0]
  if (file === 'kr' && /-/.test(last) && korean.has(first)) return words[0]
  if (/\bAl$/i.test(words.at(-2) ?? '') && monarch) return ''
  const bin = words.findIndex((word, at) => at > 0 && /^(bin|bint|ibn)$/i.test(word))
  if (bin > 0 && bin === words.length - 2) return words.slice(bin).join(' ')
  if (bin > 0) return familyName(words)
  if (['et', 'er'].includes(file) && words.length >= 2) return words[0]
  return undefined
}
