/** State codes of Archigos and REIGN as territory codes, and which office their effective leaders held where no other source says it. */

export const stateCodes: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'USA us CAN ca BHM bs CUB cu HAI ht DOM do JAM jm TRI tt BAR bb DMA dm GRN gd SLU lc SVG vc AAB ag SKN kn MEX mx BLZ bz GUA gt HON hn SAL sv NIC ni COS cr PAN pa COL co VEN ve GUY gy SUR sr ECU ec PER pe BRA br BOL bo PAR py CHL cl ARG ar URU uy ' +
    'UKG gb IRE ie NTH nl BEL be LUX lu FRN fr MNC mc LIE li SWZ ch SPN es AND ad POR pt GMY de GFR de POL pl AUS at HUN hu CZE cshh CZR cz SLO sk ITA it SNM sm MLT mt ALB al SER rs MNG me MAC mk CRO hr YUG yucs BOS ba KOS xk SLV si GRC gr CYP cy BUL bg MLD md RUM ro ROM ro RUS ru EST ee LAT lv LIT lt ' +
    'UKR ua UKR ua BLR by ARM am GRG ge AZE az FIN fi SWD se NOR no DEN dk ICE is CAP cv STP st GNB gw EQG gq GAM gm MLI ml SEN sn BEN bj MAA mr NIR ne CDI ci GUI gn BFO bf LBR lr SIE sl GHA gh TOG tg CAO cm NIG ng GAB ga CEN cf CHA td CON cg DRC cd UGA ug KEN ke TAZ tz BUI bi RWA rw SOM so DJI dj ETH et ERI er ' +
    'ANG ao MZM mz ZAM zm ZIM zw MAW mw SAF za NAM na LES ls BOT bw SWA sz MAG mg COM km MAS mu SEY sc MOR ma ALG dz TUN tn LIB ly SUD sd SSD ss IRN ir TUR tr IRQ iq EGY eg SYR sy LEB lb JOR jo ISR il SAU sa YEM ye KUW kw BAH bh QAT qa UAE ae OMA om AFG af TKM tm TAJ tj KYR kg UZB uz KZK kz ' +
    'CHN cn MON mn TAW tw PRK kp ROK kr JPN jp IND in BHU bt PAK pk BNG bd MYA mm SRI lk MAD mv NEP np THI th CAM kh LAO la DRV vn MAL my SIN sg BRU bn PHI ph INS id ETM tl AUL au PNG pg NEW nz VAN vu SOL sb FIJ fj KIR ki NAU nr TON to TUV tv WSM ws PAL pw FSM fm MSI mh'
  )
    .split(' ')
    .flatMap((word, at, all): [string, string][] => (at % 2 === 0 ? [[word, all[at + 1] ?? '']] : [])),
)

const primeMinisters = new Set(
  'UKG CAN IRE NTH BEL LUX ITA SWD NOR DEN ICE AUL NEW IND JPN ISR GRC MLT JAM TRI BAR BHM MAL SIN SRI PNG MAS SLO CZR EST LAT LIT SLV BUL HUN MAC CRO NIR FIJ BLZ GUY AAB THI NEP LES SWA'.split(
    ' ',
  ),
)
const monarchies = new Set('SAU JOR MOR KUW QAT UAE OMA BAH BRU BHU ETH'.split(' '))
/** Where and when the leader of the communist party was the effective one. */
const partyStates: Readonly<Record<string, readonly [from: string, to: string]>> = {
  POL: ['1944-06', '1989-12'],
  HUN: ['1944-06', '1989-10'],
  CZE: ['1948-06', '1989-12'],
  BUL: ['1944-06', '1989-12'],
  RUM: ['1944-06', '1989-12'],
  ALB: ['1944-06', '1989-12'],
  // After Tito the members of the presidency took turns.
  YUG: ['1944-06', '1980-05-15'],
  MON: ['1944-06', '1989-12'],
}
/** Presidents who stood in for a party leader that was dead or under arrest, and the one of the change. */
const presidents = new Set(['CZE 1953-03-21', 'CZE 1968-08-20', 'HUN 1989-10-18'])

/** The party's leader is the effective one to this day. */
const partyRuled = new Set(['DRV', 'LAO'])

export interface System {
  readonly office: string
  readonly title?: string
}

/** Office of the effective leader of `state` on the day of taking power. */
export function systems(state: string, from: string): System {
  if (presidents.has(`${state} ${from}`)) return { office: 'head-of-state' }
  if (state === 'USA') return { office: 'president' }
  if (state === 'GFR') return { office: 'chancellor' }
  if (state === 'GMY')
    return from < '1919' && from < '1918-11' ? { office: 'monarch', title: 'German Emperor' } : { office: 'chancellor' }
  if (state === 'AUS')
    return from > '1918-11' ? { office: 'chancellor' } : { office: 'monarch', title: 'Emperor of Austria' }
  if (state === 'RUS') {
    if (from < '1917-03') return { office: 'monarch', title: 'Emperor of Russia' }
    return from < '1991-08'
      ? { office: 'head-of-government', title: 'Leader of the Soviet Union' }
      : { office: 'president' }
  }
  if (state === 'CHN')
    return from < '1949-10' ? { office: 'head-of-state' } : { office: 'party-leader', title: 'Leader of China' }
  if (state === 'FRN') return from < '1959' ? { office: 'prime-minister' } : { office: 'president' }
  if (state === 'SPN')
    return from < '1936'
      ? { office: 'prime-minister' }
      : from < '1975-11'
        ? { office: 'head-of-state', title: 'Head of State' }
        : { office: 'prime-minister' }
  if (state === 'POR') return from < '1932' ? { office: 'head-of-government' } : { office: 'prime-minister' }
  if (state === 'IRN')
    return from < '1979-02' ? { office: 'monarch', title: 'Shah of Iran' } : { office: 'supreme-leader' }
  if (state === 'EGY') return from < '1953' ? { office: 'head-of-government' } : { office: 'president' }
  if (state === 'LAO' && from < '1975-12') return { office: 'prime-minister' }
  if (partyRuled.has(state)) return { office: 'party-leader', title: 'Communist Party leader' }
  const [since, until] = partyStates[state] ?? ['', '']
  if (from > since && from < until) return { office: 'party-leader', title: 'Communist Party leader' }
  // Prime ministers governed Pakistan until the coup of 1958.
  if (state === 'PAK' && from < '1958-10-07') return { office: 'prime-minister' }
  if (primeMinisters.has(state)) return { office: 'prime-minister' }
  // Ethiopia's emperor was deposed on that day.
  if (state === 'ETH' && from >= '1974-09-12') return { office: 'head-of-state' }
  if (monarchies.has(state)) return { office: 'monarch' }
  return { office: 'head-of-state' }
}
