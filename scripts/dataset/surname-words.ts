/** What of a person's name is the surname: with its particles, none of rulers, and whether another spelling bears it. */
import { fold } from '../../core/text/fold.ts'
import { likeness } from './names/likeness.ts'
import type { Person } from './records.ts'

/** Particles that belong to a surname; written small they may also be left out ("Villepin", "Assad"). */
const PARTICLE =
  /^(von|van|vande|vanden|de|der|den|da|das|do|dos|du|des|di|del|della|dalla|la|le|las|los|bin|bint|ibn|al|el|ul|ben|ter|ten|zu|zur|af|av|mac|st|san|abu|ould|ag|o|ó|ní|фон|ван|де|дер|ден|да|душ|дос|ду|ди|дель|делла|ла|ле|льо|бин|бін|ибн|ібн|аль|ал|эль|ель|абу|бен|بن|ابن|آل|أبو|عبد|دي|دو|دا|دير|فان|فون|لو|لا)$/i
/** Second halves of Arabic names that are no name of their own: "عبد الله", "نصر الله", "صلاح الدين". */
const SECOND_HALF = /^(الله|الدين|الرحمن|الحق|الإسلام)$/
/** Monarchs and popes have no surname: "Carl XVI Gustaf of Sweden", "Felipe VI". */
export const REGNAL = /\s(of|I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XVI{0,3}|XV)(\s|$)/
const SUFFIX = /^(jr|sr|junior|senior|ii|iii|iv|mp|mep|pm|qc|kc|csc)$/
/** From this likeness on, two words are spellings of one name. */
export const ALIKE = 0.5

/** Surname of a Latin or Cyrillic name as words, with particles: `["von", "der", "leyen"]`. */
export function surnameWords(name: string): string[] {
  if (REGNAL.test(name)) return []
  const parts = name.split(/\s+/).filter((part) => !SUFFIX.test(fold(part).replace(/\W/g, '')))
  if (parts.length < 2) return []
  let first = parts.length - 1
  if (SECOND_HALF.test(parts[first] as string)) first--
  while (first > 1 && PARTICLE.test(parts[first - 1] as string)) first--
  return parts.slice(first)
}

/** How papers call a peer once they have given the full title: "Lord Williams of Mostyn" → "Lord Williams", a baroness also "Lady". */
export function peerNames(name: string): readonly string[] {
  const [, title, peerage] =
    /^(Lord|Lady|Baroness|Baron|Viscount|Earl) (\p{Lu}\S+(?: \p{Lu}\S+)?) of \p{Lu}/u.exec(name) ?? []
  if (title === undefined) return []
  const titles = title === 'Baroness' ? ['Baroness', 'Lady'] : title === 'Baron' ? ['Baron', 'Lord'] : [title]
  return titles.map((one) => `${one} ${peerage}`)
}

/** The bare name of a ruler: "Pope Leo XIV" → "Leo", "Charles III" → "Charles": counts beside a title or the full name. */
export function regnalName(name: string): string | undefined {
  const match =
    /^(?:(?:Pope|King|Queen|Emperor|Papst|König|Königin|Papa|Rey|Roi) )?(\p{Lu}[\p{L}-]{2,}) (?:I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XVI{0,3}|XV|XXIII|ІІ|ХІV|XIII)\.?(?: of .*)?$/u.exec(
      name,
    )
  return match?.[1]
}

/**
 * Whether the last word of another spelling sounds like one of the person's surnames: "Sergej Lawrow" does, a maiden name
 * ("Pam Lewis"), a second surname alone ("Castro Ruz") or a nickname ("Tim Apple") would make a surname of its own.
 */
export function bearsSurname(name: string, person: Person): boolean {
  const plain = (word: string) => fold(word).replaceAll('w', 'v')
  const own = person.surname
    ? [person.surname]
    : surnameWords(person.name).length > 0
      ? person.name.split(/[\s-]+/).slice(1)
      : []
  const spelt = surnameWords(name)
  const last = plain(spelt.at(-1) ?? '')
  return (
    own.length === 0 ||
    own.some((word) => likeness(plain(word), last) >= ALIKE || likeness(plain(word), plain(spelt.join(''))) >= ALIKE)
  )
}

/** The stored surname when an alias contains it, else no surname at all from this alias. */
export function surnameIn(name: string, surname: string): string {
  return surname !== '' && name.split(' ').includes(surname) ? surname : ''
}
