/**
 * Reads schema.org records from `<script type="application/ld+json">`: graphs, arrays, nesting, and broken JSON,
 * of which the few fields that matter are fished out.
 */

/** What a record says about an article or a page. */
export interface LinkedRecord {
  readonly types: readonly string[]
  readonly headline?: string
  readonly published?: string
  readonly modified?: string
  readonly url?: string
  readonly language?: string
  /** Names of the authors. */
  readonly authors: readonly string[]
  /** True for records inside a list of other pages' records. */
  readonly listed: boolean
}

/** Longer blobs are product feeds and page states; parsing them would cost more than they tell (characters). */
const maxLength = 400_000
const maxDepth = 6

/** All records with a type found in the texts of a page's JSON-LD scripts, outer ones first. */
export function readLinkedData(texts: Iterable<string>): LinkedRecord[] {
  const records: LinkedRecord[] = []
  for (const text of texts) {
    if (text.length > maxLength) continue
    const value = parse(text)
    if (value === undefined) records.push(...salvage(text))
    else collect(value, records, 0, false)
  }
  return records
}

function parse(text: string): unknown {
  const attempts = [
    () => text,
    () =>
      text
        .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
        .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, '')
        // Raw line breaks and tabs inside strings are the commonest fault; outside strings they are white space anyway.
        .replace(/\p{Cc}+/gu, ' ')
        .replace(/,\s*([}\]])/g, '$1')
        .replace(/;\s*$/, ''),
  ]
  for (const attempt of attempts) {
    try {
      return JSON.parse(attempt())
    } catch {
      // The next attempt mends more.
    }
  }
  return undefined
}

function collect(value: unknown, records: LinkedRecord[], depth: number, listed: boolean): void {
  if (depth > maxDepth || value === null || typeof value !== 'object') return
  if (Array.isArray(value)) {
    for (const entry of value) collect(entry, records, depth + 1, listed)
    return
  }
  const record = value as Record<string, unknown>
  const types = strings(record['@type'])
  if (types.length > 0) records.push(toRecord(record, types, listed))
  const isList = types.some((type) => /ItemList|BreadcrumbList|CollectionPage|SearchResultsPage/.test(type))
  for (const key of [
    '@graph',
    'mainEntity',
    'mainEntityOfPage',
    'itemListElement',
    'item',
    'hasPart',
    'isPartOf',
    'about',
    'liveBlogUpdate',
  ]) {
    if (key in record)
      collect(
        record[key],
        records,
        depth + 1,
        listed || isList || key === 'hasPart' || key === 'isPartOf' || key === 'liveBlogUpdate',
      )
  }
}

function toRecord(record: Record<string, unknown>, types: readonly string[], listed: boolean): LinkedRecord {
  const headline = first(record.headline) ?? first(record.name)
  const published = first(record.datePublished) ?? first(record.dateCreated) ?? first(record.uploadDate)
  const modified = first(record.dateModified)
  const page = record.mainEntityOfPage
  const url =
    first(record.url) ??
    first(page) ??
    (page !== null && typeof page === 'object' ? first((page as Record<string, unknown>)['@id']) : undefined)
  const language = first(record.inLanguage)
  return {
    types,
    ...(headline === undefined ? {} : { headline }),
    ...(published === undefined ? {} : { published }),
    ...(modified === undefined ? {} : { modified }),
    ...(url === undefined ? {} : { url }),
    ...(language === undefined ? {} : { language }),
    authors: namesOf(record.author),
    listed,
  }
}

function strings(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((entry): entry is string => typeof entry === 'string')
}

function namesOf(value: unknown): string[] {
  const entries = Array.isArray(value) ? value : [value]
  return entries.flatMap((entry) =>
    entry !== null && typeof entry === 'object' ? strings((entry as Record<string, unknown>).name) : strings(entry),
  )
}

function first(value: unknown): string | undefined {
  return strings(value)[0]
}

/** The fields of the first article record in text that is not JSON even after mending. */
function salvage(text: string): LinkedRecord[] {
  const field = (name: string) => new RegExp(`"${name}"\\s*:\\s*"((?:[^"\\\\]|\\\\.){1,400})"`).exec(text)?.[1]
  const type = /"@type"\s*:\s*\[?\s*"(\w*(?:Article|BlogPosting|Report))"/.exec(text)?.[1] ?? field('@type')
  if (!type) return []
  const published = field('datePublished')
  const modified = field('dateModified')
  const headline = field('headline')
  return [
    {
      types: [type],
      ...(headline === undefined ? {} : { headline }),
      ...(published === undefined ? {} : { published }),
      ...(modified === undefined ? {} : { modified }),
      authors: [],
      listed: false,
    },
  ]
}
