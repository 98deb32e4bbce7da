/**
 * Starts of effective leaders since 1990 against Archigos and REIGN. The lists date power, the dataset dates offices; the
 * rules below say when both tell of one thing. Each start that no rule covers and nobody has reviewed is a disagreement.
 */
import { dayOf, earliest } from '../import/dates.ts'
import type { Jurisdiction, Jurisdictions } from '../import/jurisdictions.ts'
import { plain } from '../import/jurisdictions.ts'
import { headOffices } from '../import/match-person.ts'
import { type Leader, readLeaders } from '../import/readers/archigos.ts'
import { stateCodes } from '../import/readers/archigos-states.ts'
import { capitals, readCiaMentions } from '../import/readers/cia.ts'
import { readReign } from '../import/readers/reign.ts'
import { reviewed } from './exceptions.ts'
import { type Comparison, type Held, type Holders, names } from './holders.ts'

const since = '1990-01-01'
const toleranceDays = 7
/** Election by parliament, appointment, oath and confirmation of the cabinet lie at most this far apart. */
const stepsDays = 62
/** A state without leaders in the list for so long is new or restored. */
const newStateYears = 30
/** Chairs that rotate among several heads of state: the lists date each turn, we keep the terms. */
const rotating: ReadonlySet<string> = new Set(['BOS', 'SNM', 'SWZ', 'YUG', 'AND'])
/** Offices that give power, as the lists count it: the ruling party's leader as well. */
const powerOffices: ReadonlySet<string> = new Set([...headOffices, 'party-leader'])

/** How a start of a list and a start of ours are one. */
type Rule = 'start' | 'step' | 'resumed' | 'new state'

function surnameOf(name: string): string[] {
  return plain(name)
    .split(' ')
    .filter(
      (word) =>
        word.length > 1 &&
        !['de', 'la', 'del', 'von', 'van', 'al', 'el', 'ii', 'iii', 'iv', 'sir', 'da', 'dos', 'di', 'jr'].includes(
          word,
        ),
    )
}

/** Whether an edition of the Factbook prints the day (within three) as start of somebody of that surname. */
type Third = (of: string, person: Held['person'], day: number) => boolean

class Matcher {
  private readonly holders: Holders
  private readonly places: Jurisdictions
  private readonly third: Third
  private readonly byState: ReadonlyMap<string, Leader[]>

  constructor(leaders: readonly Leader[], holders: Holders, places: Jurisdictions, third: Third) {
    this.holders = holders
    this.places = places
    this.third = third
    this.byState = Map.groupBy(leaders, (leader) => leader.state)
  }

  placeOf(leader: Leader): Jurisdiction | undefined {
    return this.places.byCode(stateCodes[leader.state] ?? '')
  }
  /** Terms of people of that name in offices of power of the state. */
  terms(leader: Leader): Held[] {
    const surname = surnameOf(leader.name)
    return this.holders
      .all(this.placeOf(leader)?.id ?? '')
      .filter((held) => powerOffices.has(held.tenure.office) && names(held.person, surname))
  }
  starts(leader: Leader): boolean {
    const day = earliest(leader.from)
    return this.terms(leader).some((held) => Math.abs(held.from - day) <= toleranceDays)
  }

  /** Whether a day of the list is the start of the term, or another step of taking office that the Factbook confirms. */
  private beginsWith(held: Held, day: number): boolean {
    const apart = Math.abs(held.from - day)
    return apart <= toleranceDays || (apart <= stepsDays && this.third(held.tenure.of, held.person, held.from))
  }

  rule(leader: Leader): Rule | undefined {
    if (this.starts(leader)) return 'start'
    const day = earliest(leader.from)
    const terms = this.terms(leader)
    if (terms.some((held) => this.beginsWith(held, day))) return 'step'
    const earlier = (this.byState.get(leader.state) ?? []).filter(
      (other) => other.from < leader.from && other.from > `${Number(leader.from.slice(0, 4)) - newStateYears}`,
    )
    const holding = terms.filter((held) => held.from < day && held.to > day)
    // The state is new to the list, and its first leader held the office before independence.
    if (holding.length > 0 && earlier.length === 0) return 'new state'
    // The term of ours began with an earlier spell there; those in between stood in, and we have them doing so.
    const resumed = holding.some((held) => {
      const first = earlier.find(
        (other) => names(held.person, surnameOf(other.name)) && this.beginsWith(held, earliest(other.from)),
      )
      return (
        first !== undefined &&
        earlier.every(
          (other) => other.from <= first.from || names(held.person, surnameOf(other.name)) || this.starts(other),
        )
      )
    })
    return resumed ? 'resumed' : undefined
  }
}

function compare(
  list: 'archigos' | 'reign',
  title: string,
  leaders: readonly Leader[],
  places: Jurisdictions,
  holders: Holders,
  third: Third,
): Comparison {
  const disagreements: string[] = []
  const setAside: string[] = []
  const counts = new Map<Rule, number>()
  const matcher = new Matcher(leaders, holders, places, third)
  for (const leader of leaders) {
    if (matcher.placeOf(leader) === undefined || leader.from < since || rotating.has(leader.state)) continue
    const rule = matcher.rule(leader)
    if (rule !== undefined) {
      counts.set(rule, (counts.get(rule) ?? 0) + 1)
      continue
    }
    const key = `${leader.state} ${leader.name} ${leader.from}`
    const reason = reviewed(list, key)
    const day = earliest(leader.from)
    const nearest = matcher.terms(leader).toSorted((a, b) => Math.abs(a.from - day) - Math.abs(b.from - day))[0]
    if (reason !== undefined) setAside.push(`${key}: ${reason}`)
    else
      disagreements.push(
        `${leader.state} ${leader.name}: ${leader.from} there, ${nearest === undefined ? 'nobody of that name here' : `${dayOf(nearest.from)} (${nearest.tenure.office} ${nearest.person.name}) here`}`,
      )
  }
  const agreed = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return {
    title,
    bar: 97,
    compared: agreed + disagreements.length,
    agreed,
    disagreements,
    setAside,
    rules: [...counts].map(([rule, count]) => `${count} by ${rule}`),
  }
}

function factbook(facts: string, places: Jurisdictions): Third {
  const printed = Map.groupBy(
    readCiaMentions(facts, places).filter((mention) => mention.since?.length === 10),
    (mention) => mention.place.id,
  )
  return (of, person, day) =>
    (printed.get(of) ?? []).some(
      (mention) => Math.abs(earliest(mention.since ?? '') - day) <= 3 && names(person, capitals(mention.name)),
    )
}

/** Compares with Archigos (leaders from 1990 to 2015) and REIGN (to 2021) below the folder `facts`. */
export function checkLeaders(facts: string, places: Jurisdictions, holders: Holders): Comparison[] {
  const third = factbook(facts, places)
  return [
    compare(
      'archigos',
      'starts of leaders since 1990 against Archigos, within 7 days',
      readLeaders(facts),
      places,
      holders,
      third,
    ),
    compare(
      'reign',
      'starts of leaders since 1990 against REIGN, within 7 days',
      readReign(facts),
      places,
      holders,
      third,
    ),
  ]
}
