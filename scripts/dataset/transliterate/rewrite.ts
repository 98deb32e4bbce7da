/** Spelling rules as ordered replacements of one script's letters by another's, word by word, keeping capitals and hyphens. */

/** Patterns are matched against small letters; a rule sees what the rules before it left. */
export type Rule = readonly [pattern: RegExp, replacement: string]

/** `"сад>sad"`-like tables: pairs `"ж sch"` become plain replacements, longest first. */
export function letters(table: string): Rule[] {
  return table
    .trim()
    .split(/\s*,\s*/)
    .map((pair): Rule => {
      const [from = '', to = ''] = pair.split(' ')
      return [new RegExp(from, 'g'), to]
    })
    .sort((a, b) => b[0].source.length - a[0].source.length)
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** One part of a name ("шойгу") by `rules`, in small letters. */
export function rewritePart(part: string, rules: readonly Rule[]): string {
  return rules.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), part)
}

/** A whole name by `rules`: every part is capitalised as in `name` ("Шойгу-Кулеба" → "Schoigu-Kuleba"). */
export function rewriteName(name: string, rules: readonly Rule[]): string {
  return name
    .split(/([\s-]+)/)
    .map((part) => {
      if (/^[\s-]*$/.test(part) || /^[IVX]+$/.test(part)) return part
      const written = rewritePart(part.toLowerCase(), rules)
      return part.charAt(0) === part.charAt(0).toLowerCase() ? written : capital(written)
    })
    .join('')
}
