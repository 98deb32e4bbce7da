/**
 * Known errors of the sources and what is right, each with its reason. Applied to the claims of one source before they
 * are put together; a correction that no longer finds its claim is reported, so that it can go.
 */
import type { Claim } from './claim.ts'

interface Correction {
  readonly qid: string
  readonly office: string
  /** Jurisdiction, where the person has claims of one office in several. */
  readonly of?: string
  /** Start of the claim that is wrong, as the source has it; undefined matches a claim without a start. */
  readonly from: string | undefined
  readonly source?: string
  readonly drop?: true
  readonly set?: {
    readonly from?: string
    readonly to?: string
    readonly office?: string
    readonly title?: string
  }
  readonly reason: string
}

const fabius = 'snapped to the end of the cabinet; he left for the Constitutional Council on 2016-02-11'

export const corrections: readonly Correction[] = [
  { qid: 'Q217070', office: 'foreign-minister', from: '2014-08-25', set: { to: '2016-02-11' }, reason: fabius },
  {
    qid: 'Q7711',
    office: 'foreign-minister',
    from: '2016-12-06',
    set: { from: '2016-02-11' },
    reason: 'took over from Fabius, not with the next cabinet',
  },
  {
    qid: 'Q273396',
    office: 'foreign-minister',
    from: '2005-06-02',
    set: { office: 'minister-delegate', title: 'Minister Delegate for European Affairs' },
    reason: 'was minister delegate under Douste-Blazy',
  },
  {
    qid: 'Q117340',
    office: 'environment-minister',
    from: '2018-09-04',
    set: { to: '2019-07-16' },
    reason: 'year of the end mistyped as 2018; he resigned in July 2019',
  },
  {
    qid: 'Q47602',
    office: 'prime-minister',
    from: '1999-12-22',
    set: { from: '1998-10-21' },
    reason: 'the table begins with the cabinet of early 2000; his first one took office in October 1998',
  },
  {
    qid: 'Q8023642',
    office: 'president',
    from: '2021-04-16',
    set: { from: '2018-03-30', to: '2021-02-01' },
    reason: 'claimed for him by the National Unity Government; in office until the coup of 2021-02-01 (CIA)',
  },
  {
    qid: 'Q22343041',
    office: 'prime-minister',
    from: '2021-04-16',
    set: { office: 'minister', title: 'Prime Minister of the National Unity Government' },
    reason: 'of the government in exile; the CIA and REIGN have the State Administration Council in power',
  },
  {
    qid: 'Q52156087',
    office: 'president',
    from: '2018-04-25',
    set: { office: 'minister', title: 'Chairman of the Supreme Political Council' },
    reason: "of the Houthi movement's authority in Sanaa; president until 2022-04-07 was Hadi (CIA, peppercat)",
  },
  {
    qid: 'Q63285566',
    office: 'prime-minister',
    from: '2022-03-03',
    set: { office: 'minister', title: 'Prime Minister of the Government of National Stability' },
    reason: 'of the rival government of the House of Representatives; the CIA has Dbeibeh to its last edition',
  },
  {
    qid: 'Q4752077',
    office: 'prime-minister',
    of: 'Q974',
    from: '2021-05-12',
    drop: true,
    reason: 'prime minister of the Republic of the Congo, printed on the page of the other Congo',
  },
  {
    qid: 'Q1596641',
    office: 'prime-minister',
    of: 'Q225',
    from: '2009-06-25',
    drop: true,
    reason: 'premier of the Federation, not chairman of the Council of Ministers, which was Špirić to 2012 (CIA)',
  },
  {
    qid: 'Q3462649',
    office: 'prime-minister',
    from: '2021-02-02',
    set: { from: '2021-08-01' },
    reason: 'start of the State Administration Council; prime minister since 1 August 2021 (CIA)',
  },
  {
    qid: 'Q31178879',
    office: 'prime-minister',
    from: '2024-12-27',
    drop: true,
    reason: 'acting for Han Duck-soo while he was suspended, as acting president',
  },
  {
    qid: 'x:aleksander-gabriel-meksi-af',
    office: 'prime-minister',
    from: '1992-04-10',
    drop: true,
    reason: 'prime minister of Albania, printed on the page of Afghanistan',
  },
  {
    qid: 'Q57394',
    office: 'president',
    from: '1991-12-16',
    set: { from: '1990-04-24' },
    reason: 'day of independence; president since 24 April 1990 (Archigos, REIGN; the CIA has April 1990)',
  },
  {
    qid: 'Q43969',
    office: 'prime-minister',
    from: '2024-08-08',
    set: { office: 'head-of-government', title: 'Chief Adviser' },
    reason: 'head of the interim government with the title of Chief Adviser',
  },
  {
    qid: 'x:do-rosario',
    office: 'head-of-state',
    from: '2000-07-29',
    set: { office: 'prime-minister' },
    reason: 'prime minister for Carlos Veiga, who ran for president',
  },
  {
    qid: 'Q32681',
    office: 'mep',
    from: '2019-07-02',
    drop: true,
    reason: 'elected, but stayed commissioner; the list calls the seat inactive and gives one day for start and term',
  },
  {
    qid: 'x:mengistu-haile-mariam',
    office: 'head-of-state',
    from: '1977-02-11',
    set: { to: '1987-09-10' },
    reason: 'head of the junta until he became president under the constitution of 1987, which is a term of its own',
  },
  {
    qid: 'Q57298',
    office: 'monarch',
    from: '1996-01-01',
    set: { from: '2005-08-01' },
    reason: 'ruled for King Fahd, who lived until 2005-08-01 (CIA, peppercat)',
  },
  {
    qid: 'Q548733',
    office: 'monarch',
    from: '2016-12-01',
    source: 'cia-factbook',
    set: { from: '2016-10-13' },
    reason:
      'proclaimed on 1 December with effect from the death of his father on 2016-10-13 (peppercat, world leaders)',
  },
  {
    qid: 'Q57366',
    office: 'president',
    from: '1992-11',
    source: 'cia-archive',
    drop: true,
    reason: 'not acting: chairman of the assembly and head of state (Archigos, REIGN)',
  },
  {
    qid: 'Q57366',
    office: 'president',
    from: '1994-11-06',
    set: { from: '1992-11-20' },
    reason: 'head of state since 1992-11-20 (Archigos, REIGN, CIA), elected president while in office',
  },
  {
    qid: 'Q381002',
    office: 'president',
    from: '1999-06-01',
    set: { to: '2004-06-01' },
    reason: 'year of the end mistyped as 2003; Saca took office on 2004-06-01 (CIA, and the list itself)',
  },
  {
    qid: 'Q312761',
    office: 'president',
    from: '2005-06-09',
    set: { to: '2006-01-22' },
    reason: 'in office until Morales on 2006-01-22 (CIA, Archigos)',
  },
  {
    qid: 'Q8023642',
    office: 'prime-minister',
    from: '2004-10-19',
    drop: true,
    reason: 'prime minister then was another man, Soe Win (CIA)',
  },
  {
    qid: 'x:than-shwe',
    office: 'prime-minister',
    from: '1992-04-23',
    source: 'archigos',
    set: { office: 'head-of-state', title: 'Chairman of the State Peace and Development Council' },
    reason: 'ruled to 2011 as chairman of the junta; prime minister only to 2003 (CIA)',
  },
  {
    qid: 'x:than-shwe',
    office: 'prime-minister',
    from: '1992-04-23',
    source: 'reign',
    set: { office: 'head-of-state', title: 'Chairman of the State Peace and Development Council' },
    reason: 'ruled to 2011 as chairman of the junta; prime minister only to 2003 (CIA)',
  },
  {
    qid: 'Q431413',
    office: 'head-of-state',
    from: '2003-03-07',
    set: { office: 'president' },
    reason: 'president of Serbia and Montenegro (CIA)',
  },
  {
    qid: 'x:bounnyang-vorachit',
    office: 'president',
    from: '2016-04-18',
    source: 'reign',
    set: { to: '2021-03-22' },
    reason: 'the list ends with the party congress; president until 2021-03-22 (CIA)',
  },
  {
    qid: 'Q313816',
    office: 'prime-minister',
    from: '2004-06-01',
    set: { from: '2004-06-28' },
    reason: 'named on 1 June; in office from the transfer of power on 2004-06-28 (Archigos, REIGN)',
  },
  {
    qid: 'Q217500',
    office: 'president',
    from: '2008-08-08',
    set: { from: '2008-08-19' },
    reason: 'Mwanawasa died on 2008-08-19; CIA since 19 August 2008',
  },
]

/** Applies the corrections to claims whose people were found by name; calls `used` as `corrected` does. */
export function correctDrafts(
  people: ReadonlyMap<string, { readonly claims: Claim[] }>,
  used: (index: number) => void,
) {
  for (const id of new Set(corrections.map((correction) => correction.qid))) {
    const draft = people.get(id)
    if (draft === undefined) continue
    const claims = draft.claims.map((claim) => ({ ...claim, who: { ...claim.who, qid: id } }))
    draft.claims.splice(0, draft.claims.length, ...corrected(claims, used))
  }
}

/** Claims after corrections; calls `used` with the index of each correction that was applied. */
export function* corrected(claims: Iterable<Claim>, used: (index: number) => void): Generator<Claim> {
  const byPerson = Map.groupBy(
    corrections.map((correction, index) => ({ correction, index })),
    ({ correction }) => correction.qid,
  )
  for (const claim of claims) {
    const found = byPerson
      .get(claim.who.qid ?? '')
      ?.find(
        ({ correction }) =>
          correction.office === claim.office &&
          correction.from === claim.from &&
          (correction.of === undefined || correction.of === claim.of) &&
          (correction.source === undefined || correction.source === claim.source),
      )
    if (found === undefined) {
      yield claim
      continue
    }
    used(found.index)
    if (found.correction.drop !== true) yield { ...claim, ...found.correction.set }
  }
}
