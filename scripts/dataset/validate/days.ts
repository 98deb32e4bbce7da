/** Days exist, run forwards, fit the life of the person, and open terms say when they were last confirmed. */
import { earliest, latest } from '../import/dates.ts'
import type { Person, Tenure } from '../records.ts'
import type { Dataset, Problem } from './problem.ts'

/** Nobody takes an office younger than this; kings may. */
const youngestYears = 14
/** Sources date the end of a term by the successor, some days after a death in office. */
const graceAfterDeathDays = 45

const exists = (day: string) => day.length < 10 || new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)

function checkTenure(person: Person, tenure: Tenure): string[] {
  const found: string[] = []
  const { from, to } = tenure
  const what = `${tenure.office} of ${tenure.of} (${from ?? '?'} to ${to ?? '?'})`
  for (const day of [from, to, tenure.asOf])
    if (day !== undefined && !exists(day)) found.push(`${what}: ${day} is no day of the calendar`)
  if (from !== undefined && to !== undefined && latest(to) < earliest(from))
    found.push(`${what}: ends before it begins; correct one of the days`)
  if (to === undefined && tenure.asOf === undefined && tenure.unconfirmed !== true && (from ?? '') > '1900')
    found.push(`${what}: open term without asOf; give the last day on which a source confirmed it, or its end`)
  if (to !== undefined && tenure.asOf !== undefined) found.push(`${what}: has both an end and asOf; drop asOf`)
  if (
    person.born !== undefined &&
    from !== undefined &&
    tenure.office !== 'monarch' &&
    tenure.office !== 'religious-leader' &&
    earliest(from) < latest(person.born) + youngestYears * 365
  )
    found.push(`${what}: begins before the person, born ${person.born}, was ${youngestYears}; wrong person or day`)
  if (person.died !== undefined && from !== undefined && earliest(from) > latest(person.died))
    found.push(`${what}: begins after the death on ${person.died}; wrong person or day`)
  if (person.died !== undefined && to !== undefined && earliest(to) > latest(person.died) + graceAfterDeathDays)
    found.push(`${what}: ends long after the death on ${person.died}; end it there`)
  if (
    person.died !== undefined &&
    to === undefined &&
    tenure.asOf !== undefined &&
    tenure.asOf > person.died &&
    person.died.length === 10
  )
    found.push(`${what}: open, but the person died ${person.died}; end it there`)
  const alone = tenure.source.length === 1 && (tenure.source[0] === 'editor' || tenure.source[0] === 'handwritten')
  if (alone && tenure.unconfirmed !== true)
    found.push(`${what}: only source is an editor; add a second source or unconfirmed: true`)
  return found
}

export function checkDays(data: Dataset): Problem[] {
  const problems: Problem[] = []
  for (const [file, records] of data.files) {
    if (!/^(people|members)\//.test(file)) {
      for (const record of records) {
        const { from, to } = record as { from?: string; to?: string }
        if (from !== undefined && to !== undefined && latest(to) < earliest(from))
          problems.push({
            file,
            record: record.id,
            kind: 'days',
            text: `ends (${to}) before it begins (${from}); correct one of the days`,
          })
      }
      continue
    }
    for (const person of records as unknown as Person[]) {
      const add = (text: string) =>
        problems.push({ file, record: person.id, kind: 'days', text: `${person.name}: ${text}` })
      if (person.born !== undefined && person.died !== undefined && latest(person.died) < earliest(person.born))
        add(`died ${person.died} before being born ${person.born}`)
      for (const tenure of person.tenures ?? []) for (const text of checkTenure(person, tenure)) add(text)
      if ((person.tenures ?? []).length === 0 && person.known === undefined)
        add('has neither a tenure nor known; say who the person is')
    }
  }
  return problems
}
