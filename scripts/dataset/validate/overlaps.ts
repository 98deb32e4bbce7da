/** An office with a single holder has one holder at a time; a shared handover day is fine. */
import { earliest, latest } from '../import/dates.ts'
import { collectivePosts } from '../import/offices.ts'
import type { OfficeType, Person, Tenure } from '../records.ts'
import type { Dataset, Problem } from './problem.ts'

/** Countries have several services at once; the title tells them apart. */
const severalAtOnce: ReadonlySet<string> = new Set(['intelligence-chief'])

interface Held {
  readonly file: string
  readonly person: Person
  readonly tenure: Tenure
}

export function checkOverlaps(data: Dataset): Problem[] {
  const offices = (data.files.get('offices.json') ?? []) as unknown as OfficeType[]
  const single = new Set(offices.filter((office) => office.single === true).map((office) => office.id))
  const posts = new Map<string, Held[]>()
  for (const [file, records] of data.files) {
    if (!file.startsWith('people/')) continue
    for (const person of records as unknown as Person[]) {
      for (const tenure of person.tenures ?? []) {
        if (
          !single.has(tenure.office) ||
          severalAtOnce.has(tenure.office) ||
          tenure.acting === true ||
          tenure.unconfirmed === true ||
          tenure.from === undefined
        )
          continue
        const key = `${tenure.office}|${tenure.of}`
        if (collectivePosts.has(key)) continue
        posts.set(key, [...(posts.get(key) ?? []), { file, person, tenure }])
      }
    }
  }
  const problems: Problem[] = []
  for (const [post, held] of posts) {
    const endOf = ({ tenure }: Held) => (tenure.to === undefined ? Number.MAX_SAFE_INTEGER : latest(tenure.to))
    held.sort((a, b) => earliest(a.tenure.from ?? '') - earliest(b.tenure.from ?? '') || endOf(a) - endOf(b))
    for (const [at, first] of held.entries()) {
      for (const second of held.slice(at + 1)) {
        if (first.person.id === second.person.id) continue
        const end =
          first.tenure.to === undefined
            ? first.tenure.asOf === undefined
              ? undefined
              : earliest(first.tenure.asOf)
            : earliest(first.tenure.to)
        const start = latest(second.tenure.from ?? '')
        if (end === undefined || end - start <= 1) continue
        problems.push({
          file: first.file,
          record: first.person.id,
          kind: 'overlap',
          text: `${first.person.name} (${first.tenure.from} to ${first.tenure.to ?? `now, as of ${first.tenure.asOf}`}) and ${second.person.name} (${second.tenure.from} to ${second.tenure.to ?? 'now'}) both hold ${post} for ${end - start} days; correct a day, mark one acting, or give one another office`,
        })
      }
    }
  }
  return problems
}
