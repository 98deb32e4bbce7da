/**
 * Takes the one place out of Preact that makes elements from a string (`dangerouslySetInnerHTML`). Nothing here uses it, and
 * without it nobody who reviews the built files has to take our word.
 */
import type { Plugin } from 'vite'

/** In Preact's published file, after minification: `t.innerHTML=h.__html`. */
const assignment = /\b\w+\.innerHTML=\w+\.__html\b/g

/** Throws when Preact's file has no such place: the pattern is out of date then. */
export function withoutMarkupFromStrings(code: string): string {
  const changed = code.replace(assignment, '0')
  if (changed === code) throw new Error('expected an assignment of innerHTML in Preact, got none')
  return changed
}

/** Vite plugin for builds. */
export function noMarkupFromStrings(): Plugin {
  return {
    name: 'no-markup-from-strings',
    apply: 'build',
    transform: (code, id) => (/\/preact\/dist\/preact\.m?js$/.test(id) ? withoutMarkupFromStrings(code) : undefined),
  }
}
