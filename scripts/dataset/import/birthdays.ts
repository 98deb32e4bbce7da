/**
 * One day of birth out of those that several sources give. The day of most independent sources counts; among as many, the
 * official lists go first, and a first of the month gives way to another day, because it often stands for the month.
 */

export interface Birth {
  readonly day: string
  /** Sources that take their days from one another are one family. */
  readonly family: 'wikidata' | 'eu-parliament' | 'us-legislators'
}

/** Days that good sources give differently and no rule settles: what they agree on. */
const agreed: Readonly<Record<string, string>> = {
  // Zhu Rongji: 1 October in Wikidata and Wikipedia, 23 October in Britannica, October 1928 in official lives.
  Q18285: '1928-10',
}

/** Tables write 1 January where only the year is known: four times as many are born on it as on other days. */
const known = ({ day, family }: Birth): string =>
  family === 'wikidata' && day.endsWith('-01-01') ? day.slice(0, 4) : day

/** Whether two of the days contradict each other; a year does not contradict a day in it. */
export const birthsConflict = (births: readonly Birth[]): boolean => {
  const days = births.map(known)
  return days.some((one) => days.some((other) => !one.startsWith(other) && !other.startsWith(one)))
}

/** The day to write for the person `id`, possibly partial; undefined without any. */
export function chooseBirthday(id: string, births: readonly Birth[]): string | undefined {
  if (agreed[id] !== undefined) return agreed[id]
  const groups = Map.groupBy(births, known)
  const ranked = [...groups].map(([day, list]) => ({
    day,
    exact: day.length,
    families: new Set(list.map(({ family }) => family)).size,
    official: list.some(({ family }) => family !== 'wikidata') ? 1 : 0,
    first: day.endsWith('-01') && day.length === 10 ? 1 : 0,
  }))
  return ranked.toSorted(
    (a, b) => b.exact - a.exact || b.families - a.families || b.official - a.official || a.first - b.first,
  )[0]?.day
}
