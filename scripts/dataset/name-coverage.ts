/** For whom and what names are given in every language: five groups, the share of each by language, and who is missing. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { INTERFACE_LANGUAGES } from '../../core/text-format/text-keys.ts'
import { dataFolder } from './format.ts'
import type { EventRecord, OfficeType, Organisation, Person, Tenure } from './records.ts'

/** Languages of the cards, and Korean, which the engine reads. */
export const coveredLanguages: readonly string[] = [...INTERFACE_LANGUAGES, 'ko']
/** Languages in other scripts: a name is there only when it is written out. */
export const otherScript: ReadonlySet<string> = new Set(['ru', 'uk', 'ar', 'zh', 'ja', 'ko'])

const SINCE = '2000'
const headOfficesOfStates = new Set([
  'president',
  'prime-minister',
  'chancellor',
  'monarch',
  'head-of-state',
  'head-of-government',
  'supreme-leader',
])
/** The members of the G20 that are states. */
const G20 = new Set(
  'Q414 Q408 Q155 Q16 Q148 Q142 Q183 Q668 Q252 Q38 Q17 Q96 Q159 Q851 Q258 Q884 Q43 Q145 Q30'.split(' '),
)
/** English words by which a name of Latin letters is no proper name that other languages take over as it is. */
const englishWord =
  /\b(and|the|of|in|against|war|wars|conflict|invasion|crisis|civil|attacks?|protests?|election|elections|pandemic|outbreak|conference|summit|referendum|coup|uprising|revolution|massacre|bombings?|shootings?|strikes?|earthquake|floods|wildfires|hurricane|typhoon|cyclone|flight|scandal|trial|murder|killing|assassination|poisoning|death|treaty|agreement|accords?|offensive|operation|battle|siege|fall|fire|crash|disaster|uprising|genocide|holocaust|unrest|riots?|cup|olympics|government|party|union|court|army|forces?|navy|guard|police|council|commission|ministry|department|agency|organi[sz]ation|association|office|service|bank|fund|bureau|committee|parliament|senate|house|assembly|congress|movement|front|group|brigades?|state|corps|league|court|authority|federation|institute|mission|administration|center|kingdom|states|nations)\b/i

/** One thing or person, with the languages it has a name of its own in. */
interface Subject {
  readonly name: string
  readonly has: (language: string) => boolean
}

export interface NameGroup {
  readonly title: string
  readonly subjects: readonly Subject[]
  /** Whether Latin-script languages may do without a name because they write the English one. */
  readonly people: boolean
}

const inTime = ({ to, asOf, from, acting }: Tenure) => acting !== true && (to ?? asOf ?? from ?? '') >= SINCE

export interface NamedData {
  readonly people: readonly Person[]
  /** Names of people by id that stand in data/names. */
  readonly elsewhere: ReadonlyMap<string, Person['names']>
  readonly offices: readonly OfficeType[]
  readonly organisations: readonly Organisation[]
  readonly events: readonly EventRecord[]
}

/** Ids in data/names/main.tsv by group. */
function mainSubjects(folder: string, group: string): ReadonlySet<string> {
  const lines = readFileSync(join(folder, 'names/main.tsv'), 'utf8').split('\n')
  return new Set(lines.map((line) => line.split('\t')).flatMap(([own, id]) => (own === group && id ? [id] : [])))
}

/** Whether a name in `language` is there or needless; bodies of a state are named by their noun and the country. */
function isNamed(record: EventRecord | Organisation, language: string): boolean {
  if (language === 'en' || record.names?.[language] !== undefined) return true
  if ('institutions' in record && record.institutions !== undefined) return true
  const proper = record.kind === 'media' || record.kind === 'company' || !englishWord.test(record.name)
  return proper && !otherScript.has(language)
}

/** The five groups whose names are wanted in every language. */
export function nameGroups(data: NamedData, folder = dataFolder): NameGroup[] {
  const bodyOffices = new Set(
    data.offices.filter(({ category }) => category === 'organisation-head').map(({ id }) => id as string),
  )
  const bodies = new Set(
    data.organisations.filter(({ kind }) => kind === 'international').map(({ id }) => id as string),
  )
  const peopleWith = (title: string, isMeant: (tenure: Tenure) => boolean): NameGroup => ({
    title,
    people: true,
    subjects: data.people
      .filter(({ tenures }) => tenures?.some((tenure) => inTime(tenure) && isMeant(tenure)))
      .map(({ id, name, names }) => ({
        name,
        has: (language) =>
          !otherScript.has(language) ||
          names?.[language] !== undefined ||
          data.elsewhere.get(id)?.[language] !== undefined,
      })),
  })
  const recordsIn = (title: string, group: string, records: readonly (EventRecord | Organisation)[]): NameGroup => {
    const ids = mainSubjects(folder, group)
    const main = records.filter(({ id }) => ids.has(id))
    const subjects = main.map((record) => ({
      name: record.name,
      has: (language: string) => isNamed(record, language),
    }))
    return { title, people: false, subjects }
  }
  return [
    peopleWith('heads of state and government since 2000', ({ office }) => headOfficesOfStates.has(office)),
    peopleWith(
      'foreign ministers of the G20 since 2000',
      ({ office, of }) => office === 'foreign-minister' && G20.has(of),
    ),
    peopleWith(
      'heads of international bodies since 2000',
      ({ office, of }) => bodyOffices.has(office) && bodies.has(of),
    ),
    recordsIn('main events', 'events', data.events),
    recordsIn('main organisations', 'organisations', data.organisations),
  ]
}

/** One row per group: its size and the share with a name in each language, in percent. */
export function nameShares(groups: readonly NameGroup[]): (string | number)[][] {
  return groups.map(({ title, subjects }) => [
    title,
    subjects.length,
    ...coveredLanguages.map((language) => {
      const share = (100 * subjects.filter(({ has }) => has(language)).length) / Math.max(1, subjects.length)
      return share === 100 ? '100' : (Math.floor(share * 10) / 10).toFixed(1)
    }),
  ])
}

/** Lines "group, name, languages" of everybody and everything that lacks a name. */
export function missingNames(groups: readonly NameGroup[]): string[] {
  return groups.flatMap(({ title, subjects }) =>
    subjects.flatMap(({ name, has }) => {
      const missing = coveredLanguages.filter((language) => !has(language))
      return missing.length === 0 ? [] : [[title, name, missing.join(' ')].join('\t')]
    }),
  )
}
