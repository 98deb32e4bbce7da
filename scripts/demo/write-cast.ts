/** The text report of the demo: the article's cast as the command line prints it, from the same engine. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const annotate = join(import.meta.dirname, '../annotate.ts')

/** Writes `article.html` and its `cast.txt` into `dir`, prints the cast and returns its path. */
export function writeCast(
  html: string | Uint8Array,
  dir: string,
  { lang, date }: { lang?: string | undefined; date?: string | undefined },
): string {
  mkdirSync(dir, { recursive: true })
  const pageFile = join(dir, 'article.html')
  writeFileSync(pageFile, html)
  const options = [...(lang ? ['--lang', lang] : []), ...(date ? ['--date', date] : [])]
  const cast = execFileSync(process.execPath, [annotate, ...options, pageFile], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const castFile = join(dir, 'cast.txt')
  writeFileSync(castFile, cast)
  console.log(cast)
  return castFile
}
