/**
 * Reads the hand-written party tables (tables/*.txt). A line "# DEU" names the country; a party is one line:
 * `Q49768 | Social Democratic Party of Germany | *=SPD | de=Sozialdemokratische Partei Deutschlands; SPD; ?Genossen | from=1875`.
 * `*` holds forms of every Latin-script language, `?` marks a form that needs evidence, `!` one that is the party's own
 * although others bear it too, `-` in place of an id: looked up in Party Facts, else a slug; `-` in place of a name: left out.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A form as written, with whether it needs evidence or is the party's own. */
export interface TableForm {
  readonly text: string
  readonly mark: '?' | '!' | ''
}

export interface TableParty {
  readonly id: string | undefined
  /** ISO 3166 alpha-3. */
  readonly country: string
  readonly name: string
  /** By language; `*` for every Latin-script language. */
  readonly forms: ReadonlyMap<string, readonly TableForm[]>
  readonly founded: string | undefined
  readonly dissolved: string | undefined
  /** Table's file name without ending: `europe`. */
  readonly file: string
}

function parseForm(text: string): TableForm {
  const mark = text.startsWith('?') ? '?' : text.startsWith('!') ? '!' : ''
  return { text: text.slice(mark.length).trim().replaceAll("'", '’'), mark }
}

/** Parties of one table; throws with file and line number where a line is malformed. */
export function parseTable(text: string, file: string): TableParty[] {
  const parties: TableParty[] = []
  let country = ''
  for (const [at, line] of text.split('\n').entries()) {
    if (line.startsWith('# ')) country = line.slice(2).trim()
    else if (line.trim() !== '') {
      const [id = '', name = '', ...fields] = line.split('|').map((cell) => cell.trim())
      if (!/^(Q[1-9]\d*|-)$/.test(id) || name === '' || country === '')
        throw new Error(`${file}:${at + 1}: expected "Q1 | name | language=form; form", got "${line.slice(0, 60)}"`)
      const forms = new Map<string, TableForm[]>()
      const days = { from: '', to: '' }
      for (const field of fields.filter((cell) => cell !== '')) {
        const [, key, value] = /^(\*|[a-z-]+)=(.*)$/.exec(field) ?? []
        if (key === undefined || value === undefined) throw new Error(`${file}:${at + 1}: "${field}" is no key=value`)
        if (key === 'from' || key === 'to') days[key] = value.trim()
        else
          forms.set(
            key,
            value.split(';').flatMap((form) => (form.trim() === '' ? [] : [parseForm(form.trim())])),
          )
      }
      parties.push({
        id: id === '-' ? undefined : id,
        country,
        name: name.replaceAll("'", '’'),
        forms,
        founded: days.from || undefined,
        dissolved: days.to || undefined,
        file,
      })
    }
  }
  return parties
}

/** All hand-written parties, in file order. */
export function readTables(folder = join(import.meta.dirname, 'tables')): TableParty[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => parseTable(readFileSync(join(folder, name), 'utf8'), name.slice(0, -4)))
}
