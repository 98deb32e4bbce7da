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

/** What news writes right before the name of somebody in office. */
const titlesBeforeNames: Readonly<Record<string, string>> = {
  'foreign-minister':
    'foreign (?:minister|affairs minister|secretary)|minister (?:of|for) foreign affairs|secretary of state',
  'defence-minister':
    'defen[cs]e (?:minister|secretary)|minister (?:of|for) (?:national )?defen[cs]e|secretary of defen[cs]e',
  'finance-minister': 'finance minister|minister (?:of|for) finance|treasury secretary|chancellor of the exchequer',
  'interior-minister': 'interior minister|home (?:minister|secretary)|minister (?:of|for) (?:the )?interior',
  'justice-minister': 'justice (?:minister|secretary)|minister (?:of|for) justice',
  'health-minister': 'health (?:minister|secretary)|minister (?:of|for) (?:public )?health',
  'economy-minister': 'econom(?:y|ic|ics) minister|minister (?:of|for) (?:the )?economy',
  'energy-minister': 'energy (?:minister|secretary)',
  'environment-minister': 'environment minister',
  'deputy-prime-minister': 'deputy prime minister|vice[- ](?:premier|chancellor)',
  'central-bank-governor': 'governor|chair(?:man|woman)?|central bank (?:head|chief|president)',
  president: 'president',
  'prime-minister': 'prime minister|premier|taoiseach',
  chancellor: 'chancellor',
  'vice-president': 'vice president',
  'attorney-general': 'attorney general',
  'national-security-adviser': 'national security advis[eo]r',
}

interface Line {
  readonly day: string
  readonly text: string
}

export interface Chronicle {
  /** Last day within [from, to] whose summary names one of `names` with a word of `office`; undefined when none does. */
  confirmed(claim: Claim, names: readonly string[]): string | undefined
  /** Last day after `day` on which a summary writes the title right before one of `names`, and not "former" before it. */
  inOfficeAfter(office: string, names: readonly string[], day: string): string | undefined
}

/** Loads the summaries; an index by last word of names keeps the search short. */
export function readChronicle(facts: string): Chronicle {
  const folder = join(facts, 'current-events-context')
  const byWord = new Map<string, Line[]>()
  if (!existsSync(folder)) return { confirmed: () => undefined, inOfficeAfter: () => undefined }
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
  const linesWith = (name: string): readonly Line[] =>
    plain(name)
      .split(' ')
      .filter((word) => word.length >= 3)
      .map((word) => byWord.get(word) ?? [])
      .toSorted((a, b) => a.length - b.length)[0] ?? []
  return {
    inOfficeAfter(office, names, after) {
      const titles = titlesBeforeNames[office]
      if (titles === undefined) return undefined
      let last: string | undefined
      for (const name of names) {
        const rarest = linesWith(name)
        const pattern = new RegExp(
          `(?<!\\b(?:former|ex|then|late|deputy|vice|incoming|designate|outgoing|acting)[- ](?:\\p{L}+ ){0,2})\\b(?:${titles}),? ${name.replace(/[.*+?^$(){}|[\]\\/]/g, '\\$&')}\\b`,
          'iu',
        )
        for (const { day, text } of rarest) if (day > (last ?? after) && pattern.test(text)) last = day
      }
      return last
    },
    confirmed(claim, names) {
      const pattern = words[claim.office] ?? new RegExp(`\\b${claim.office.split('-').at(-1)}\\b`, 'i')
      const ofOneMinistry = claim.office.endsWith('-minister') && !claim.office.endsWith('prime-minister')
      const from = claim.from ?? '0000'
      const to = claim.to ?? '9999'
      let last: string | undefined
      for (const name of names) {
        const key = plain(name)
        for (const { day, text } of linesWith(name)) {
          if (day < from || day.slice(0, to.length) > to || (last !== undefined && day <= last)) continue
          // Who is called prime minister is not told to head a ministry besides.
          const told = ofOneMinistry ? text.replace(/\bprime minister\b/gi, '') : text
          if (pattern.test(told) && ` ${plain(text)} `.includes(` ${key} `)) last = day
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
