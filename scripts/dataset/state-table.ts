/**
 * Reads data/organisations/bodies-of-state.txt: which country has which body of state and what it is called. A section
 * `[institution …] kind` holds patterns with the countries that follow them, and lines of one country with a name of its own.
 */
import { bodyNouns } from '../../core/languages/body-nouns/registry.ts'
import { isAcronym } from './import/organisation-names.ts'
import type { Country, Organisation } from './records.ts'

export interface StateBodyLine {
  /** ISO code, or `*`: every country that somebody is known to have been its minister of. */
  readonly iso: string
  /** What it is: the section's institution first. */
  readonly institutions: readonly string[]
  readonly kind: Organisation['kind']
  /** Wikidata id, where a source confirms it. */
  readonly id?: string
  /** English name; in patterns `{of}`, `{adj}` and `{name}` stand for the country. */
  readonly name: string
  readonly isPattern: boolean
  /** Forms of every Latin-script language. */
  readonly aliases: readonly string[]
  readonly names: Readonly<Record<string, readonly string[]>>
  /** Forms that need evidence: those with a question mark, and acronyms. */
  readonly ambiguous: readonly string[]
}

/** The lines of the table in `text`; throws with the line that it cannot read. */
export function readStateTable(text: string): StateBodyLine[] {
  const lines: StateBodyLine[] = []
  let section: Pick<StateBodyLine, 'institutions' | 'kind'> | undefined
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const head = /^\[([a-z -]+)\] ([a-z-]+)$/.exec(line)
    if (head) {
      section = { institutions: (head[1] as string).split(' '), kind: head[2] as Organisation['kind'] }
      continue
    }
    const pattern = /^(.*\{(?:of|adj|name)\}.*): ((?:[A-Z]{2} ?)+|\*)$/.exec(line)
    const own = /^([A-Z]{2}) (.+)$/.exec(line)
    if (section === undefined || (!pattern && !own)) throw new Error(`bodies-of-state.txt, line ${at + 1}: ${line}`)
    if (pattern) {
      const [, name = '', isos = ''] = pattern
      for (const iso of isos.trim().split(' '))
        lines.push({ ...section, iso, name, isPattern: true, aliases: [], names: {}, ambiguous: [] })
    } else if (own)
      lines.push({ ...section, iso: own[1] as string, isPattern: false, ...readForms(own[2] as string, section) })
  }
  return lines
}

function readForms(text: string, { institutions }: Pick<StateBodyLine, 'institutions'>) {
  const [name = '', ...parts] = text.split(';').map((part) => part.trim())
  const aliases: string[] = []
  const ambiguous: string[] = []
  const names: Record<string, string[]> = {}
  const more: string[] = []
  let id: string | undefined
  for (const part of parts) {
    if (part.startsWith('+')) {
      more.push(part.slice(1))
      continue
    }
    if (part.startsWith('=Q')) {
      id = part.slice(1)
      continue
    }
    const [, language, doubtful] = /^(?:([a-z]{2})=)?.*?(\?)?$/.exec(part) ?? []
    const form = part.slice(language === undefined ? 0 : 3, doubtful === undefined ? undefined : -1)
    if (language === undefined) aliases.push(form)
    else names[language] = [...(names[language] ?? []), form]
    if (doubtful !== undefined || isAcronym(form)) ambiguous.push(form)
  }
  return { name, ...(id !== undefined && { id }), institutions: [...institutions, ...more], aliases, names, ambiguous }
}

const nouns: ReadonlySet<string> = new Set(
  bodyNouns.flatMap(({ forms }) => (forms.en ?? []).map((form) => form.toLowerCase())),
)

/** "Independent Electoral Commission of X" without its country; undefined where that is the noun of such bodies. */
export function nameWithoutCountry(name: string, of: string): string | undefined {
  const short = name.endsWith(` ${of}`) ? name.slice(0, -of.length - 1) : name.replace(/ \([^)]*\)$/, '')
  return short === name || !short.includes(' ') || nouns.has(short.toLowerCase()) ? undefined : short
}

/** A country's name in a pattern: "{adj} Army" → "Kenyan Army". */
export function fillPattern(pattern: string, { name, of, adjectives }: Country): string {
  const [adjective = name] = adjectives?.en ?? []
  return pattern
    .replace('{of}', of?.en ?? `of ${name}`)
    .replace('{adj}', adjective)
    .replace('{name}', name)
}
