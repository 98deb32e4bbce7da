/**
 * Second source for facts written by hand: the daily news summaries since 2002. A tenure is confirmed when a summary
 * within the term names the person in full together with a word of the office; the last such day confirms an open term.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Claim } from './claim.ts'
import { plain } from './jurisdictions.ts'

/** Words that name an office in English news; an office without an entry needs its own last word. */
const words: Readonly<Record<string, RegExp>> = {
  'party-leader': /\b(leader|chair(man|woman|person)?|head|president|secretary|leadership|party|co-leader|founder)\b/i,
  'parliamentary-leader': /\b(leader|speaker|parliament|whip|minority|majority|caucus|group)\b/i,
  'opposition-leader': /\b(opposition|leader)\b/i,
  candidate: /\b(candidate|election|presidential|nominee|primary|ballot|campaign|runs?|running|vote)\b/i,
  'armed-group-leader': /\b(leader|head|chief|commander|founder|emir|militant|killed)\b/i,
  'religious-leader': /\b(patriarch|archbishop|imam|lama|grand|ayatollah|cardinal|bishop|pope|cleric|leader)\b/i,
  'secretary-general': /\b(secretary[- ]general|chief|head)\b/i,
  'director-general': /\b(director[- ]general|head|chief)\b/i,
  'organisation-president': /\b(president|head|chief|chair)/i,
  'managing-director': /\b(managing director|head|chief|director)\b/i,
  commissioner: /\b(commissioner|commission)\b/i,
  spokesperson: /\b(spokes|says|said)/i,
  'press-secretary': /\b(spokes|press secretary|says|said|Kremlin)/i,
  'military-commander': /\b(commander|general|chief|army|military)\b/i,
  'chief-of-staff-armed-forces': /\b(commander|general|chief|army|military)\b/i,
  'intelligence-chief': /\b(intelligence|director|head|chief|spy)\b/i,
  governor: /\b(governor|gov\.)/i,
  mayor: /\bmayor\b/i,
  'regional-president': /\b(president|leader|head|governor)\b/i,
  'minister-president': /\b(minister[- ]president|premier|leader|governor)\b/i,
  'regional-premier': /\b(premier|chief minister|prime minister|leader)\b/i,
  'first-minister': /\bfirst minister\b/i,
  monarch: /\b(king|queen|emir|sultan|emperor|prince|grand duke|monarch)\b/i,
  'supreme-leader': /\b(supreme leader|leader)\b/i,
  'deputy-prime-minister': /\b(deputy prime minister|vice[- ]chancellor|minister)\b/i,
  'foreign-minister':
    /\b(foreign minister|secretary of state|foreign secretary|minister|foreign policy chief|high representative)\b/i,
  'finance-minister': /\b(finance minister|treasury|chancellor|minister)\b/i,
  'justice-minister': /\b(justice|attorney general|minister)\b/i,
  member: /\b(MP|senator|representative|congress)/i,
  'central-bank-governor': /\b(governor|chair|president|bank|fed)\b/i,
  'national-security-adviser': /\bsecurity advis/i,
  'chief-of-staff': /\b(chief of staff|head of)/i,
}

interface Line {
  readonly day: string
  readonly text: string
}

export interface Chronicle {
  /** Last day within [from, to] whose summary names one of `names` with a word of `office`; undefined when none does. */
  confirmed(claim: Claim, names: readonly string[]): string | undefined
}

/** Loads the summaries; an index by last word of names keeps the search short. */
export function readChronicle(facts: string): Chronicle {
  const folder = join(facts, 'current-events-context')
  const byWord = new Map<string, Line[]>()
  if (!existsSync(folder)) return { confirmed: () => undefined }
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()) {
    for (const row of readFileSync(join(folder, file), 'utf8').split('\n')) {
      if (row === '') continue
      const entry = parse(row)
      if (entry === undefined) continue
      for (const text of Object.values(entry.payload ?? {}).flat()) {
        if (typeof text !== 'string' || text.length > 1500) continue
        const line = { day: entry.date, text }
        for (const word of new Set(plain(text).split(' '))) {
          if (word.length < 3) continue
          const list = byWord.get(word)
          if (list === undefined) byWord.set(word, [line])
          else list.push(line)
        }
      }
    }
  }
  return {
    confirmed(claim, names) {
      const pattern = words[claim.office] ?? new RegExp(`\\b${claim.office.split('-').at(-1)}\\b`, 'i')
      const from = claim.from ?? '0000'
      const to = claim.to ?? '9999'
      let last: string | undefined
      for (const name of names) {
        const key = plain(name)
        const rarest =
          key
            .split(' ')
            .filter((word) => word.length >= 3)
            .map((word) => byWord.get(word) ?? [])
            .toSorted((a, b) => a.length - b.length)[0] ?? []
        for (const { day, text } of rarest) {
          if (day < from || day.slice(0, to.length) > to || (last !== undefined && day <= last)) continue
          if (pattern.test(text) && ` ${plain(text)} `.includes(` ${key} `)) last = day
        }
      }
      return last
    },
  }
}

/** A few lines of the files are broken off. */
function parse(row: string): { date: string; payload: Record<string, unknown[]> | null } | undefined {
  try {
    return JSON.parse(row) as { date: string; payload: Record<string, unknown[]> | null }
  } catch {
    return undefined
  }
}
