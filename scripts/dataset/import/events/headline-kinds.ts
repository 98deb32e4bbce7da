/**
 * What kind of event a heading of the current-events files names ("March 2016 Ankara bombing" → attack on one day), by the
 * words of encyclopedia titles. Headings that name no event (relations, seasons, lists, people) have no kind.
 */
import type { EventRecord } from '../../records.ts'

/** `day`: happened on the day of its first report; `span`: ran from first to last report; `start`: began about then. */
export type Timing = 'day' | 'span' | 'start'

export interface Kind {
  readonly kind: EventRecord['kind']
  readonly timing: Timing
  /** The title must carry a year: without one, the first report says nothing about the beginning. */
  readonly dated: boolean
}

/** Headings about something wider or later than one event. */
const noEvent =
  /flight attendants|^[A-Za-z]+ accidents$|\bduring the\b|relations\b|\bseason\b|\bseasons\b|^list of|^timeline|^aftermath|aftermath of|^reactions?\b|reactions to|^international reactions|^responses? to|^investigations? into|investigation$|^impact of|^effects of|^history|^politics of|^premiership|^presidency|^terrorism in|^crime in|^human rights|^women|^lgbt|^abortion|^proposed|^next |^future |^peace process|^sanctions|^corruption|^enlargement|^accession of|^territorial|^disappearance of$|pandemic in|pandemic on|^covid-19 |vaccin|lockdown|^media coverage|^protests against|^use of|^opposition to|^legal|^music of|^television|^telecommun|^education|^economy|^economic|^energy in|^health|^nuclear program|^nuclear power|^same-sex|^capital punishment|^freedom|^censorship|^immigration|^illegal|^racism|^antisemit|^islam |^islam in|^religion|^climate|^weather|^natural disasters|^lists|^deaths in|^disestab|^government of|^executive order|^cabinet|^members of|^candidates|^opinion poll|^international recognition|^spillover|^foreign|^russian interference|^links between|^attempts to|^allegations|^conspiracy|qualif|squads?$|medal table|^protests over the|friendly|transfer|draft$|^conflict in|^murder in|^mass shootings|^school shooting$|^shooting$|^bombing$|^murder$|^list|^encounter|^war on drugs$|^war crimes|^islamist insurgency|extrajudicial|violations|^earthquakes in|^free trade agreements|^civil war$|^terrorist|at the .* (olympics|games)|award winners|halftime|presidential campaign|primar(y|ies)|caucus|nomination|^suicide attack|^car bomb|^war on terror|^mexican drug war$/i

const rules: readonly (readonly [pattern: RegExp, kind: EventRecord['kind'], timing: Timing, dated: boolean])[] = [
  [/^(attempted )?assassination( attempt)? (of|on)\b|assassination attempt/i, 'assassination', 'day', false],
  [/\bcoup\b/i, 'coup', 'day', true],
  [/^impeachment (trial )?(of|process)|impeachment (trial|inquiry)/i, 'impeachment', 'start', false],
  [/^resignation of/i, 'resignation', 'day', false],
  [
    /^trial of|\btrials?$|^prosecution of|prosecution$|indictment|lawsuit$|^conviction of|^.{3,} v\. /i,
    'trial',
    'start',
    false,
  ],
  [
    /scandal|\baffair$|\bpapers$|\bleaks?$|\bleak\b|controvers|allegations$|data breach|\bfiles$|dossier/i,
    'scandal',
    'start',
    false,
  ],
  [
    /flight \d|air ?lines flight|\bflight [A-Z0-9]{2,}|aircrash|air crash|plane crash|airshow|helicopter crash|mid-air|midair|\bcrash$|\bcrash\b|derail|collision|train (accident|disaster|wreck)|rail (accident|disaster|crash)|bus (accident|fire)|road accident|truck accident|ferry|sinking of|shipwreck|capsiz|boat (disaster|accident|capsizing)|migrant (boat|ship|vessel)|\bcollapse\b|stampede|crowd crush|\bcrush$|mine (disaster|collapse|explosion|accident|fire)|mining (accident|disaster)|oil spill|chemical|gas leak|\bexplosions?$|explosion\b|\bfire$|\bfires$(?<!wildfires|bushfires|forest fires)|blast$|nuclear (accident|disaster)|spacecraft|space shuttle|submersible|submarine|tanker|dam failure|cable car|elevator accident|ship fire|disaster$/i,
    'accident',
    'day',
    false,
  ],
  [
    /wildfires?|bushfires?|forest fires|earthquakes?|tsunami|floods?|flooding|flash flood|mudslides?|landslides?|avalanche|tornado|hurricane|typhoon|cyclone|\bstorm\b|blizzard|winter storm|ice storm|snowstorm|nor'easter|derecho|eruptions?|heat ?wave|cold wave|drought|famine|windstorm|sandstorm|dust storm|sinkhole|medicane/i,
    'disaster',
    'span',
    false,
  ],
  [/epidemic|outbreak|pandemic/i, 'pandemic', 'start', true],
  [
    /\bprotests?\b|\briots?\b|\bunrest\b|uprising|demonstrations?|\bmarch\b(?! \d)|general strike|\bstrikes?$(?<!missile strike|drone strike|air strike|airstrike|strikes)|walkout|\bmovement\b|\boccupy\b|convoy protest|blockade$|rally$/i,
    'protest',
    'start',
    true,
  ],
  [/revolution\b/i, 'revolution', 'start', true],
  [
    /air ?strikes?|missile strikes?|drone strikes?|rocket (attack|strike)|missile attack|shelling|bombardment|strikes$|\bstrike$/i,
    'attack',
    'day',
    false,
  ],
  [
    /\battacks?\b|bombings?\b|shootings?\b|massacres?\b|stabbings?\b|ramming|killings?\b|murders?\b|hostage|hijacking|kidnapping|abductions?|ambush|\braid\b|lynching|beheading|poisonings?|mutilation|arson|shootout|jailbreak|prison break|vehicle-ramming|siege$/i,
    'attack',
    'day',
    false,
  ],
  [
    /^(the )?battle of|^battle for|^siege of|offensive\b|^invasion of|\binvasion\b|^operation |\bclashes\b|incursion|^fall of|capture of|^liberation of|counteroffensive|^raid on|campaign \(\d{4}|\bskirmish|standoff|military operation/i,
    'conflict',
    'start',
    false,
  ],
  [/\bwar\b|insurgency|\bconflict\b|hostilities|rebellion|mutiny|intervention/i, 'war', 'start', true],
  [/\bsummit\b|summits?$/i, 'summit', 'day', false],
  [/\bconference\b|peace talks|negotiations?$|\btalks$|\bforum\b/i, 'conference', 'span', true],
  [
    /\b(agreement|treaty|accords?|pact|ceasefire|truce|memorandum|convention|declaration|peace deal|peace plan|free trade)\b/i,
    'treaty',
    'day',
    false,
  ],
  [
    /crisis|shutdown|bankruptcy|default|stand-off|dispute|debt ceiling|crash of|recession|bank run|shortage|blackout|power outage|outage/i,
    'crisis',
    'start',
    true,
  ],
  [
    /^(death|deaths|funeral|state funeral|death and (state )?funeral) of|^coronation of|^abdication of|^inauguration of|inauguration of|canonization|beatification|^enthronement|nobel (peace )?prizes?|academy awards$|film festival$/i,
    'ceremony',
    'day',
    true,
  ],
  [
    /^super bowl [IVXL\d]+$|champions league final$|^\d{4} tour de france$|^\d{4} (asian|commonwealth|pan american|european) games$|^\d{4} (summer|winter) paralympics$|^\d{4} copa américa$|africa cup of nations$|^\d{4} fifa women.s world cup$|^\d{4} (rugby|cricket) world cup$|^\d{4} (wimbledon championships|french open|us open|australian open)$|^\d{4} (world series|nba finals)$/i,
    'sport',
    'start',
    false,
  ],
  [
    /^murder of|^killing of|^shooting of|^disappearance of|^death of|^deaths of|^kidnapping of|^beheading of|^lynching of|^rape of/i,
    'attack',
    'day',
    false,
  ],
]

/** The kind of event a heading names, or undefined. */
export function kindOf(title: string): Kind | undefined {
  if (noEvent.test(title) || /election|referendum/i.test(title)) return undefined
  if (/^death of|^deaths? and|^funeral of|^state funeral|^deaths of/i.test(title))
    return { kind: 'other', timing: 'day', dated: false }
  if (/^(murder|killing|shooting|kidnapping|beheading|lynching|rape|disappearance) of/i.test(title))
    return { kind: 'attack', timing: 'day', dated: false }
  for (const [pattern, kind, timing, dated] of rules) if (pattern.test(title)) return { kind, timing, dated }
  return undefined
}
