/**
 * Which office of the dataset a Wikidata position is: by the table of known positions, else by its English label with the
 * importers' rules for titles. A label that names another time or several places gives none: left out is better than wrong.
 */
import { plain } from '../import/jurisdictions.ts'
import { officesOf } from '../import/offices.ts'
import type { OfficeType } from '../records.ts'
import type { Row } from './answer.ts'
import { type Body, jurisdictionOf, type LocalData } from './local-data.ts'

export interface MappedOffice {
  readonly office: string
  readonly of: string
  /** English title where the office type's own says less. */
  readonly title?: string
  /** Another name for the post; gives way to a position that is this office in the first place. */
  readonly secondary?: boolean
}

export interface Position {
  readonly id: string
  readonly label: string
  readonly ofs: readonly string[]
  /** Exists no more, so that nobody holds it today. */
  readonly abolished: boolean
}

/** Positions from the rows of a position query. */
export function positionsFrom(rows: readonly Row[]): Position[] {
  const found = new Map<string, { label: string; ofs: Set<string>; abolished: boolean }>()
  for (const { position, of, label, anyLabel, abolished } of rows) {
    if (position === undefined) continue
    const known = found.get(position) ?? { label: label ?? anyLabel ?? '', ofs: new Set<string>(), abolished: false }
    found.set(position, known)
    if (of !== undefined) known.ofs.add(of)
    if (abolished !== undefined) known.abolished = true
  }
  return [...found].map(([id, { label, ofs, abolished }]) => ({ id, label, ofs: [...ofs], abolished }))
}

/** "Minister of Finance of the Kingdom of Denmark" and "Danish Minister of Finance" → "Minister of Finance". */
export function withoutPlace(label: string, body: Body): string {
  let title = label.replace(/\s+/g, ' ').trim()
  // Longest first: "of the Republic of Korea" before "of Korea".
  const forms = [...new Set([body.name, ...body.forms])].toSorted((a, b) => b.length - a.length)
  for (const form of forms) {
    const words = form.split(' ').length
    const all = title.split(' ')
    const tail = all.slice(-words).join(' ')
    const before = all.slice(0, -words).join(' ')
    if (plain(tail) === plain(form) && / (of|for|in)( the)?$/i.test(before)) {
      title = before.replace(/ (of|for|in)( the)?$/i, '')
      break
    }
    const head = all
      .slice(0, words)
      .join(' ')
      .replace(/['’]s$/, '')
    if (all.length > words && plain(head) === plain(form)) {
      title = all.slice(words).join(' ')
      break
    }
  }
  return title.replace(/^Federal (?=\p{L})/iu, '')
}

/** Words for another time or another rank than the office itself. */
const doubtfulLabel = /\d{3,4}|\b(designate|elect|former|shadow|honorary|candidate|in exile|pretender|acting)\b/i

const titlesOf = ({ titles }: Pick<OfficeType, 'titles'>) =>
  [titles.en?.m, titles.en?.f].flatMap((title) => (title === undefined ? [] : [plain(title)]))

/** Looks positions up; build it once per run. */
export function createPositionMap(local: LocalData): (position: Position) => readonly MappedOffice[] {
  const known = Map.groupBy(local.positions, ({ position }) => position)
  const offices = [...local.offices.values()]
  const refreshed = ({ office }: MappedOffice) => {
    const type = local.offices.get(office)
    return type !== undefined && type.category !== 'member'
  }

  function byOwnTitle(title: string, label: string, body: Body): MappedOffice[] {
    const ours = offices.filter((office) =>
      (office.exceptions ?? []).some(
        (exception) =>
          exception.of === body.id && titlesOf(exception).some((own) => own === plain(label) || own === plain(title)),
      ),
    )
    if (ours.length > 0) return ours.slice(0, 1).map(({ id }) => ({ office: id, of: body.id }))
    const category = body.kind === 'organisation' ? 'organisation-head' : 'minister'
    const general = offices.find((office) => office.category === category && titlesOf(office).includes(plain(title)))
    return general === undefined ? [] : [{ office: general.id, of: body.id }]
  }

  return ({ id, label, ofs }) => {
    const certain = known.get(id)
    if (certain !== undefined) return certain.filter(({ office }) => office !== '-')
    const bodies = ofs.flatMap((of) => local.bodies.get(of) ?? [])
    const [body, other] = bodies
    if (body === undefined || other !== undefined || label === '' || doubtfulLabel.test(label)) return []
    const title = withoutPlace(
      label.replace(/ \(([^)]*)\)$/, (all, inside) => (plain(inside) === plain(body.name) ? '' : all)),
      body,
    ).replace(/^(.+ affairs) minister$/i, 'Minister of $1')
    if (/[()]/.test(title)) return []
    const own = byOwnTitle(title, label, body)
    if (own.length > 0) return own
    if (body.kind === 'organisation') return []
    return officesOf(title, jurisdictionOf(body), local.places)
      .filter(refreshed)
      .map(({ office, of, title: full, secondary }) => ({
        office,
        of,
        ...(full === undefined ? {} : { title: full }),
        ...(secondary === true ? { secondary } : {}),
      }))
  }
}

/** Offices by position, without those that another position of the run or of the table is in the first place. */
export function mapPositions(
  positions: readonly Position[],
  map: (position: Position) => readonly MappedOffice[],
): Map<string, readonly MappedOffice[]> {
  const mapped = new Map(positions.map((position) => [position.id, map(position)]))
  const keyOf = ({ office, of }: MappedOffice) => `${office}|${of}`
  const firsts = new Set(
    [...mapped.values()]
      .flat()
      .filter((found) => found.secondary !== true)
      .map(keyOf),
  )
  for (const [id, found] of mapped)
    mapped.set(
      id,
      found.filter((office) => office.secondary !== true || !firsts.has(keyOf(office))),
    )
  return mapped
}
