/**
 * Reads one answer of the query service: SPARQL 1.1 JSON results as rows, or why it is none. A query that runs out of time
 * is cut off in the middle of the JSON, with the query and a Java exception behind it and status 200.
 */

/** One row: variable → text. Items are ids (`Q567`), values that Wikidata calls unknown are `unknown`. */
export type Row = Readonly<Record<string, string>>

export type Answer =
  | { readonly kind: 'rows'; readonly rows: readonly Row[] }
  /** `again`: worth another try. */
  | { readonly kind: 'unreadable'; readonly reason: string; readonly again: boolean }

interface Term {
  readonly type: string
  readonly value: string
}

const outOfTime = /TimeoutException|Query deadline is expired|QueryTimeout/

function text({ type, value }: Term): string {
  if (type === 'bnode' || value.includes('/.well-known/genid/')) return 'unknown'
  return type === 'uri' ? value.replace(/^https?:\/\/www\.wikidata\.org\/entity\/(statement\/)?/, '') : value
}

function isBindings(value: unknown): value is Record<string, Term>[] {
  return (
    Array.isArray(value) &&
    value.every(
      (row) =>
        typeof row === 'object' &&
        row !== null &&
        Object.values(row).every(
          (term) => typeof (term as Term | null)?.type === 'string' && typeof (term as Term).value === 'string',
        ),
    )
  )
}

const unreadable = (reason: string, again = true): Answer => ({ kind: 'unreadable', reason, again })

/** Rows of an answer's `body`; `status` is the HTTP status. */
export function readAnswer(status: number, body: string): Answer {
  if (outOfTime.test(body)) return unreadable('the query ran into the service’s time limit')
  if (status === 400) return unreadable(`the service does not understand the query: ${firstLine(body)}`, false)
  if (status !== 200) return unreadable(`status ${status}: ${firstLine(body)}`, status >= 500 || status === 408)
  if (/^\s*</.test(body)) return unreadable('a page of HTML instead of JSON')
  let json: { results?: { bindings?: unknown } } | null
  try {
    json = JSON.parse(body)
  } catch {
    return unreadable(`JSON that is cut off or broken (${body.length} characters)`)
  }
  const bindings = json?.results?.bindings
  if (!isBindings(bindings)) return unreadable('JSON that is no list of results')
  return {
    kind: 'rows',
    rows: bindings.map((row) => Object.fromEntries(Object.entries(row).map(([name, term]) => [name, text(term)]))),
  }
}

/** What an error page says, in a line of at most 120 characters without tags. */
function firstLine(body: string): string {
  const said = body
    .replace(/<(script|style)[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return said === '' ? '(empty answer)' : said.slice(0, 120)
}
