/** The card of a person: the office on the article's day above, everything that came later under "since then". */
import type { Facts, PersonFacts } from '../facts/facts.ts'
import { ageAt, isBefore } from '../text-format/partial-day.ts'
import { cardBase } from './card-base.ts'
import type { CardContext } from './context.ts'
import { dayCertainty, dayHeading } from './context.ts'
import { knownAs } from './known-as.ts'
import type { FactRow, OfficeLine, PersonCard, RichText } from './model.ts'
import { officeEarlier, officeThen } from './office-line.ts'
import { personSince } from './person-since.ts'
import { personRelated } from './related.ts'
import { holds, type MergedTenure, tenuresByDay } from './tenures.ts'
import { timeline } from './timeline.ts'
import { byRecall, withoutSeats, withoutSideOffices } from './weigh-tenures.ts'

/** More offices than these at once, or before, make a list that nobody reads in a card. */
const mostOffices = 4
const mostEarlier = 3

/** Builds the card of the person `id`; throws when the facts know no such person. */
export function personCard(facts: Facts, id: string, context: CardContext): PersonCard {
  const person = facts.entity(id)
  if (person?.kind !== 'person') throw new Error(`expected a person, got ${person?.kind ?? 'nothing'} for ${id}`)
  const { texts, day } = context
  const all = tenuresByDay(facts, person, day)
  const main = new Set(withoutSideOffices(facts, person, [...all.onDay, ...all.earlier, ...all.later], context.castIds))
  const only = (held: readonly MergedTenure[]) => held.filter((tenure) => main.has(tenure))
  const tenures = { onDay: only(all.onDay), earlier: only(all.earlier), later: only(all.later) }
  const then = withoutSeats(facts, tenures.onDay).slice(0, mostOffices)
  const recalled = withoutSeats(facts, tenures.earlier).toSorted(byRecall(facts, person, day))
  const terms = [...Map.groupBy(recalled, sameLine).values()].slice(0, mostEarlier)
  const earlier = terms.flat()
  const sources = (then.length > 0 ? then : earlier).flatMap((tenure) => tenure.sources)
  const line = timeline(facts, person, context)
  const flagCountry = [...then, ...earlier]
    .map((tenure) => tenure.of)
    .find((of) => facts.entity(of)?.kind === 'country')
  return {
    ...cardBase(facts, person, context, person.country ?? flagCountry, sources),
    kind: 'person',
    onTheDay: dayHeading(context),
    offices: distinct(then.map((tenure) => [tenure.of, officeThen(facts, person, tenure, context)])),
    ...(then.length === 0 ? status(facts, person, earlier.length > 0, context) : {}),
    earlier: {
      heading: texts.text('card.earlier'),
      offices: distinct(
        terms.map((each) => [each[0]?.of, officeEarlier(facts, person, each as [MergedTenure], context)]),
      ),
    },
    facts: personFacts(facts, person, context),
    since: personSince(facts, person, tenures, context),
    related: personRelated(facts, person, context),
    ...(line === undefined ? {} : { timeline: line }),
  }
}

/** Without lines that say the same: an office can stand in the data under two titles that the card's language has one for. */
function distinct(lines: readonly (readonly [of: string | undefined, line: OfficeLine])[]): OfficeLine[] {
  return [...new Map(lines.map((each) => [JSON.stringify(each), each[1]])).values()]
}

/** Terms of one office stand in one line; what is not certain of one of them is not said of the others. */
function sameLine({ office, also, of, title, to, unconfirmed }: MergedTenure): string {
  return JSON.stringify([office, also, of, title, unconfirmed, to === undefined])
}

/** What stands in for an office: what the person is known as, or that no office is known for the day. */
function status(
  facts: Facts,
  person: PersonFacts,
  hadOffice: boolean,
  { texts, day }: CardContext,
): Pick<PersonCard, 'status' | 'statusLanguage'> {
  const known = knownAs(facts, person, texts.language, day)
  if (known !== undefined) {
    return { status: [known.text], ...(known.language === texts.language ? {} : { statusLanguage: known.language }) }
  }
  const dead = person.died !== undefined && isBefore(person.died, day)
  return dead || (!hadOffice && person.tenures.length === 0) ? {} : { status: [texts.text('office.none')] }
}

function personFacts(facts: Facts, person: PersonFacts, context: CardContext): FactRow[] {
  const { texts, day } = context
  const rows: FactRow[] = []
  const died = person.died !== undefined && !isBefore(day, person.died) ? person.died : undefined
  if (person.born !== undefined) rows.push({ label: texts.text('fact.born'), value: [texts.day(person.born)] })
  if (died !== undefined) {
    const before = [texts.day(died)]
    const value =
      person.born === undefined
        ? before
        : texts.rich('sign.brackets', {
            before,
            inside: texts.rich('fact.ageAtDeath', { age: ageText(person.born, died, context) }),
          })
    rows.push({ label: texts.text('fact.died'), value })
  } else if (person.born !== undefined) {
    const label = texts.text(dayCertainty(context) === 'missing' ? 'fact.ageNow' : 'fact.age')
    rows.push({ label, value: [ageText(person.born, day, context)] })
  }
  const party = partyThen(facts, person, context)
  if (party !== undefined) rows.push(party)
  return rows
}

function ageText(born: string, day: string, { texts }: CardContext): string {
  const [least, most] = ageAt(born, day)
  return least === most ? texts.number(least) : `${texts.number(least)}–${texts.number(most)}`
}

/** The party on the day; a membership without any date is shown as the party, without saying "then". */
function partyThen(facts: Facts, person: PersonFacts, context: CardContext): FactRow | undefined {
  const { texts, day } = context
  const held = person.parties.filter((party) => {
    const entity = facts.entity(party.id)
    const founded = entity?.kind === 'organisation' ? entity.founded : undefined
    return entity !== undefined && holds(party, day) !== 'no' && !(founded !== undefined && isBefore(day, founded))
  })
  const dated = held.filter((party) => party.from !== undefined || party.to !== undefined)
  const shown = dated.length > 0 ? dated : held
  if (shown.length === 0) return undefined
  const value: RichText = [
    texts.list([...new Set(shown.map((party) => texts.isolate(facts.displayName(party.id, texts.language))))]),
  ]
  const known = dated.length > 0 && dayCertainty(context) !== 'missing'
  return { label: texts.text(known ? 'fact.party' : 'fact.partyNow'), value }
}
