/**
 * Which office types a source's position means: "Minister of Europe and Foreign Affairs" → foreign-minister.
 * Positions that the dataset does not keep (ambassadors, judges, district heads) give none.
 */
import type { Jurisdiction, Jurisdictions } from './jurisdictions.ts'

export interface Position {
  readonly office: string
  readonly of: string
  /** English title, where the office type's own title says less. */
  readonly title?: string
  /** Another name for the same post; gives way to whoever holds the office in the first place. */
  readonly secondary?: boolean
}

/** Offices that a country has only one holder of at a time. */
export const singleOffices: ReadonlySet<string> = new Set([
  'president',
  'prime-minister',
  'chancellor',
  'monarch',
  'pope',
  'supreme-leader',
  'governor-general',
  'foreign-minister',
  'finance-minister',
  'defence-minister',
  'interior-minister',
  'justice-minister',
  'central-bank-governor',
  'chief-justice',
  'parliament-speaker',
  'senate-president',
  'chief-of-staff-armed-forces',
  'secretary-general',
  'director-general',
  'organisation-president',
  'managing-director',
  'minister-president',
  'governor',
  'regional-premier',
  'first-minister',
  'mayor',
  'regional-president',
  'landeshauptmann',
  'un-ambassador',
  'prosecutor-general',
  'attorney-general',
  'national-security-adviser',
  'first-lady',
  'health-minister',
  'agriculture-minister',
  'economy-minister',
  'education-minister',
  'environment-minister',
  'energy-minister',
  'transport-minister',
  'labour-minister',
  'culture-minister',
  'trade-minister',
  'science-minister',
  'digital-minister',
  'development-minister',
  'housing-minister',
  'family-minister',
  'europe-minister',
  'migration-minister',
  'sports-minister',
  'tourism-minister',
  'lower-house-speaker',
  'chief-of-staff',
  'press-secretary',
  'head-of-government',
  'head-of-state',
])

/** Heads of state that are several people at once: Bosnia's presidency, San Marino's captains regent, Andorra's princes, Nicaragua's co-presidents, Eswatini's. */
export const collectivePosts: ReadonlySet<string> = new Set([
  'head-of-state|Q225',
  'head-of-state|Q238',
  'head-of-state|Q228',
  'monarch|Q228',
  'president|Q811',
  'monarch|Q1050',
])

/** Subjects of ministries, first match wins; the second office is one that news also calls the holder. */
const subjects: readonly (readonly [pattern: RegExp, office: string, plainTitle?: RegExp])[] = [
  [
    /^(?!.*(foreign|external) (affairs|relations)).*((international|economic|overseas|development) co-?operation|international development)|^(overseas )?development$/,
    'development-minister',
    /^international development$/,
  ],
  [
    /^(?!.*(foreign affairs|external relations)).*(foreign (trade|commerce)|external (trade|commerce)|export)/,
    'trade-minister',
    /^foreign trade$/,
  ],
  [
    /^(?!.*\bin the (house|senate)\b).*(foreign affairs|foreign relations|external (affairs|relations)|foreign minister|international relations|^foreign\b|^europe and foreign)/,
    'foreign-minister',
    // What else the ministry looks after changes with every cabinet, and two titles of one post would look like two posts.
    /^(european and |europe and |federal )?(foreign|external) (and (european|political) )?(affairs|relations)\b/,
  ],
  [
    /^(?!.*(financial markets|financial services|microfinance))(.*financ|.*treasury)/,
    'finance-minister',
    /^(public )?financ(e|es)$/,
  ],
  [
    /^(?!.*(civil defence|defen[cs]e (material|materiel|industr|equipment|production|science|personnel|people|procurement|capability|and space industr))).*(defen[cs]e|armed forces|^war$)/,
    'defence-minister',
    /^(national |the )*defen[cs]e$/,
  ],
  [
    /interior|internal affairs(?! and communications)|home affairs|internal security|^home$|^homeland affairs/,
    'interior-minister',
    /^(the )?(interior|internal affairs|home affairs)$/,
  ],
  [/^(?!.*social justice)(.*justice|.*legal affairs|law\b)/, 'justice-minister', /^justice$/],
  [/health/, 'health-minister', /^(public )?health$/],
  [
    /^(?!.*(information economy|digital economy|economic zones|circular economy|solidarity economy|social economy|blue economy|popular economy|creative economy|knowledge economy)).*econom/,
    'economy-minister',
    /^(the |national )*(economy|economic affairs)$/,
  ],
  [
    /agricultur|^farming/,
    'agriculture-minister',
    /^agriculture( and (food|forestry|rural development|livestock|fisheries))?$/,
  ],
  [/environment|climate|ecolog/, 'environment-minister', /^(the )?environment$/],
  [
    /higher education|scientific research|^science|^research|technolog(?!.*information)/,
    'science-minister',
    /^(science|science and technology|higher education)$/,
  ],
  [
    /digital|telecom|information and communication|communications? and information|^ict\b|cyber/,
    'digital-minister',
    /^digital (affairs|transformation)$/,
  ],
  [/education|schools|instruction/, 'education-minister', /^(national |public )?education$/],
  [/energy|petroleum|electricity|^power$|^oil$|hydrocarbons/, 'energy-minister', /^energy$/],
  [/transport|railways|civil aviation/, 'transport-minister', /^transport(ation|s)?$/],
  [/labou?r|employment|manpower|^work$/, 'labour-minister', /^labou?r$/],
  [/touris/, 'tourism-minister', /^tourism$/],
  [/cultur|heritage|^the arts|^arts/, 'culture-minister', /^culture$/],
  [/trade|commerce/, 'trade-minister', /^(trade|commerce)$/],
  [/housing|urban/, 'housing-minister', /^housing$/],
  [/famil|women|gender|child|equality/, 'family-minister', /^family( affairs)?$/],
  [/europe(an)?\b|\beu affairs/, 'europe-minister', /^european( union)? affairs$/],
  [/migra|immigra|refugee/, 'migration-minister', /^(im)?migration$/],
  [/sports?\b/, 'sports-minister', /^sports?$/],
]

/** A second office under which news speaks of the same holder: "Economy and Finance" is both. */
const seconds: readonly (readonly [first: string, pattern: RegExp, office: string])[] = [
  ['finance-minister', /econom/, 'economy-minister'],
  ['foreign-minister', /development/, 'development-minister'],
  ['justice-minister', /interior|internal affairs/, 'interior-minister'],
]

const skipped =
  /\b(landtagspräsident|ambassador|consul|high commissioner (to|in)|judge|justice of|supreme court justice|senior justice|prefect|intendant|district executive|city executive|rural executive|archivist|whip|lord of the treasury|private secretary|ombudsman|auditor|treasurer of|comptroller|insurance commissioner|superintendent|information commissioner|cathaoirleach|leas-|lord lieutenant|chief secretary of|minister plenipotentiary|plenipotentiary|bishop|province of|county|spouse|co-?prince|permanent representative to (?!the united nations$|the united nations, new york$))\b/i

const clean = (position: string) =>
  position
    .replace(
      /^(Union|Federal|Cabinet|Principal|Senior|Co-?ordinating|Coordinating|Royal|National) (?=Minister|Secretary)/i,
      '',
    )
    .replace(/^Ministry of/i, 'Minister of')
    .replace(/^Minsiter/i, 'Minister')
    .trim()

/** "minister of finance" → "finance"; undefined when the position is no full minister's. */
function subjectOf(position: string, place: Jurisdiction): string | undefined {
  const lower = clean(position).toLowerCase()
  const secretaries = new Set(['us', 'mx', 'ph', 'hk', 'gb', 'ar', 'hn', 'gt', 'do', 'ke', 'fm', 'sm', 'gb-sct'])
  const match = /^(?:minister|cabinet secretary|state councill?or) (?:of|for)(?: the)? (?:affairs of )?(.+)$/.exec(
    lower,
  )
  if (match) return match[1]
  if (secretaries.has(place.code) || place.code.startsWith('us-')) {
    const secretary = /^secretary (?:of state )?(?:of|for)(?: the)? (.+)$/.exec(lower)
    if (secretary) return secretary[1]
  }
  return /^minister (?!of|for|delegate|without|responsible|assisting|in |to |at )(.+)$/.exec(lower)?.[1]
}

const junior =
  /\b(deputy|vice|assistant|associate|junior|under-?\s?secretary|parliamentary|minister of state|minister[ -]delegate|state minister|second minister|minister responsible|minister assisting|minister in the|minister without|minister at|minister to|secretary of state|secretary to|government secretary|supporting|responsible for)\b/i

function juniorPosition(position: string, of: string, place: Jurisdiction): Position[] {
  const lower = position.toLowerCase()
  if (/minister[ -]delegate/.test(lower)) return [{ office: 'minister-delegate', of, title: position }]
  if (
    /^(vice[ -]minister|deputy minister|assistant minister|associate minister|minister of state|state minister|parliamentary|deputy secretary|under|junior|second minister|minister assisting)/.test(
      lower,
    )
  )
    return [{ office: 'deputy-minister', of, title: position }]
  if (/^secretary of state (for|to|in|at)|^government secretary/.test(lower)) {
    return [{ office: place.code === 'gb' ? 'minister' : 'state-secretary', of, title: position }]
  }
  if (/^minister/.test(lower)) return [{ office: 'minister', of, title: position }]
  return []
}

const bankHead =
  /^(governor|president|chairman|chairwoman|chair)( of the governing board)? of (the )?(central bank|national bank|reserve bank|monetary authority|federal reserve|bundesbank|banque de france|bank of|.*\b(bank|bangko|nederlandsche)\b)/i

const exact: readonly (readonly [pattern: RegExp, office: string, titled?: 'titled'])[] = [
  [
    /^(acting )?president( of (montenegro|venezuela|suriname|the palestinian national authority))?$|^beretitenti/i,
    'president',
  ],
  [
    /^(prime minister( of montenegro)?|taoiseach|president of the council of ministers|president of the government|chairman of the cabinet of ministers \(prime minister\)|chief adviser)$/i,
    'prime-minister',
  ],
  [/^(federal )?chancellor$/i, 'chancellor'],
  [
    /^(monarch|king|queen|emir|sultan|emperor|grand duke|prince|druk gyalpo \(king\)|ngwenyama \(king\)|yang di.pertuan agong \(monarch\)|o le ao o le malo)$/i,
    'monarch',
  ],
  [/^pope$/i, 'pope'],
  [/^supreme leader$/i, 'supreme-leader'],
  [/^governor[- ]general$/i, 'governor-general'],
  [/^first (deputy prime minister|vice[- ]premier|vice prime minister)/i, 'first-deputy-prime-minister'],
  [
    /^((second |third )?deputy prime minister|vice[- ]premier( of the state council)?|vice[- ]prime minister|deputy premier|tánaiste|vice-chancellor|(deputy chairman|vice president) of the (council of ministers|government|cabinet of ministers)|(first|second|third|fourth) deputy prime minister)\b/i,
    'deputy-prime-minister',
  ],
  [/^(first |second |executive )?(vice[- ]president|deputy president)$/i, 'vice-president'],
  [/^first minister$/i, 'first-minister'],
  [/^(deputy first minister)$/i, 'deputy-prime-minister', 'titled'],
  [/^chief executive$/i, 'head-of-government', 'titled'],
  [/^captain regent$/i, 'head-of-state', 'titled'],
  [/^(chairman of the presidency|(bosniak|croat|serb) member of the presidency)/i, 'head-of-state', 'titled'],
  // China's and Taiwan's heads of government are premiers of a body, not of a region.
  [/^premier of the (state council|executive yuan|republic of china)$/i, 'prime-minister'],
  [/^chair(man|person)? of the council of ministers$/i, 'prime-minister', 'titled'],
  [/^(bosniak|croat|serb) member/i, 'head-of-state', 'titled'],
  [/^(leader of the opposition)$/i, 'opposition-leader'],
  [
    /^(president|speaker) of the (senate|council of states|federation council|house of councillors|bundesrat|federal council|house of lords|national council of provinces|legislative council|rajya sabha|council of the republic|council of the nation|house of elders|upper house)\b|^(chairman|chairwoman|chair) of the federation council|^lord speaker|^president of the seanad|^speaker of the rajya sabha/i,
    'senate-president',
    'titled',
  ],
  [
    /^(president|speaker|chairman|chairwoman|chair|chairperson|marshal) of the (?!provincial|standing|house of assembly of|legislative assembly of )[^,]*(assembly|parliament|deputies|representatives|congress|bundestag|commons|riigikogu|duma|sejm|verkhovna rada|storting|saeima|seimas|knesset|national council|landtag|dáil|althing|folketing|riksdag|legislature|legislative yuan|diet|lok sabha|milli majlis|majlis|mazhilis|great national|mejlis|chamber|house|cortes|hural|khural|jogorku kenesh|oliy majlis|shura|general council|nitijela)\b(?! of (new|nova|alberta|ontario|prince|yukon|nunavut))|^president of congress$|^chairman of the npc standing committee|^ceann comhairle|^speaker$|^landtagspräsident/i,
    'parliament-speaker',
    'titled',
  ],
  [bankHead, 'central-bank-governor', 'titled'],
  [
    /^chair(man)? of the joint chiefs|^chief of (the )?(general staff|defen[cs]e( staff| force)?|joint staff|the defence staff)$|^chief of the armed forces|^inspector general of the bundeswehr|^head of the armed forces|^supreme commander|^chief of defence( force)?s?$|^commander-in-chief( of the armed forces)?$|^(chief|head) of (the )?(staff|general staff|national defence general staff) of the (armed|defen[cs]e) forces?|^chief of the national defence general staff|^head of the general staff|^chief of the general staff of the armed forces|^commander of the (defence|armed) forces|^chair of the chiefs of staff|^chairman of the joint chiefs$/i,
    'chief-of-staff-armed-forces',
    'titled',
  ],
  [
    /^(chief of (the )?(army|naval|air|navy)( staff)?|chief of staff of the (army|navy|air force)|chief of naval operations|commander of the|commander-in-chief of the|commandant of the marine corps|commanding general of the)/i,
    'military-commander',
    'titled',
  ],
  [
    /^director of (the )?(cia|fbi|national intelligence)|intelligence (service|agency|directorate|organi[sz]ation)|secret (service|intelligence)|security service|^chairman of the (state security|national security) committee|^president of general intelligence|federal security|^head of the (state )?security|mossad|shin bet/i,
    'intelligence-chief',
    'titled',
  ],
  [/^(chief justice|president of the supreme court|chief justice of the supreme court)$/i, 'chief-justice'],
  [/^attorney[- ]general( and minister of legal affairs)?$/i, 'attorney-general'],
  [
    /prosecutor general|general prosecutor|prosecutor-general|procurator[- ]general|^chief prosecutor$/i,
    'prosecutor-general',
  ],
  [/^(national security advis[eo]r|national security advis[eo]r to)/i, 'national-security-adviser'],
  [
    /^(white house chief of staff|downing street chief of staff|head of the presidential (administration|office)|presidential chief of staff|chief of staff to the (president|prime minister)|secretary[- ]general (to|of) the president)\b/i,
    'chief-of-staff',
    'titled',
  ],
  [/press secretary$/i, 'press-secretary', 'titled'],
  [/spokes(person|man|woman)$/i, 'spokesperson', 'titled'],
  [/^first lady$/i, 'first-lady'],
  [
    /^(ambassador to the united nations|permanent representative to the united nations(, new york)?)$/i,
    'un-ambassador',
  ],
  [/^member of the (federal council)$/i, 'minister', 'titled'],
]

/** Heads of regions, where the position names the region: "Premier of Ontario". */
const regional: readonly (readonly [pattern: RegExp, office: string])[] = [
  [/^minister-president of (.+)$/i, 'minister-president'],
  [/^(?:governing )?mayor of (berlin)$|^first mayor of (hamburg)$|^mayor of (bremen)$/i, 'mayor'],
  [/^(?:premier|chief minister|head of government|prime minister) of (.+)$/i, 'regional-premier'],
  [/^governor of (.+)$/i, 'governor'],
  [
    /^(?:president|lehendakari|head) of (?:the )?(?:junta |government |generalitat |xunta |principality |community |region |basque )?(?:of )?(.+)$/i,
    'regional-president',
  ],
  [/^(?:lord |governing |first )?mayor of (.+)$/i, 'mayor'],
]

/** When the place itself is a region: its heads by their plain titles. */
const headsOfRegions: Readonly<Record<string, string>> = {
  'minister-president': 'minister-president',
  governor: 'governor',
  premier: 'regional-premier',
  'chief minister': 'regional-premier',
  'first minister': 'first-minister',
  'governing mayor': 'mayor',
  president: 'regional-president',
  'prime minister': 'regional-premier',
}

const usOffices: Readonly<Record<string, readonly [office: string, title?: string]>> = {
  'secretary of state': ['foreign-minister'],
  'secretary of the treasury': ['finance-minister'],
  'secretary of defence': ['defence-minister'],
  'secretary of defense': ['defence-minister'],
  'attorney general': ['justice-minister'],
  'secretary of homeland security': ['minister', 'Secretary of Homeland Security'],
  'secretary of the interior': ['interior-minister'],
  'united states trade representative': ['minister', 'Trade Representative'],
  'secretary of commerce': ['trade-minister'],
  'secretary of the navy': ['minister', 'Secretary of the Navy'],
  'secretary of the army': ['minister', 'Secretary of the Army'],
  'secretary of the air force': ['minister', 'Secretary of the Air Force'],
  'administrator of the environmental protection agency': [
    'environment-minister',
    'Administrator of the Environmental Protection Agency',
  ],
}

/** Countries whose parliament has two chambers that news tells apart. */
const bicameral: ReadonlySet<string> = new Set(
  'us gb de fr it es pl at jp in ca au ie nl be ch cz ro ru by ar br mx cl co bo py uy za ng pk ph th my id kh kz uz tj jo eg dz ma bi cm cd cg ga gq ke zw na rw so ss sz ls bs bb bz jm tt gd lc ht do si ba bt af np'.split(
    ' ',
  ),
)

const titleCase = (position: string) => position.charAt(0).toUpperCase() + position.slice(1)

/** Cities that bear the name of their region, by the region's id. */
const cityOfRegion: Readonly<Record<string, string>> = {
  Q11911: 'Q70',
  Q11917: 'Q71',
  Q11943: 'Q72',
  Q12121: 'Q4191',
  Q175: 'Q174',
  Q41428: 'Q8678',
  Q43325: 'Q34713',
}

/** A mayor stands over the city; in Bremen, which is not among them, over the state. */
const seatOf = (office: string, { id }: Jurisdiction): string => (office === 'mayor' ? (cityOfRegion[id] ?? id) : id)

function regionHead(position: string, place: Jurisdiction, places: Jurisdictions): Position[] | undefined {
  if (place.region) {
    const office = headsOfRegions[position.toLowerCase()]
    if (office !== undefined) return [{ office, of: place.id }]
    return undefined
  }
  if (
    bankHead.test(position) ||
    /^prime minister of montenegro|^premier of the (state council|executive yuan)|^president of (montenegro|suriname|venezuela|congress)/i.test(
      position,
    )
  )
    return undefined
  for (const [pattern, office] of regional) {
    const match = pattern.exec(position)
    const name = match?.slice(1).find((part) => part !== undefined)
    if (name === undefined) continue
    const region = places.regionOf(place.file, name)
    if (region !== undefined) return [{ office, of: seatOf(office, region) }]
    if (office === 'mayor' || office === 'governor' || office === 'regional-premier') return []
  }
  return undefined
}

/** Office types of one position ("Minister of Economy and Finance" has two); [] when the dataset leaves it out. */
export function officesOf(position: string, place: Jurisdiction, places: Jurisdictions): Position[] {
  const ofRegion = /^(Flemish|Walloon) (?=Minister (?:of|for) )/.exec(position)
  const own = ofRegion && places.regionOf(place.file, ofRegion[1] === 'Flemish' ? 'Flanders' : 'Wallonia')
  if (ofRegion && own) return officesOf(position.slice(ofRegion[0].length), own, places)
  const flanders = position === 'Speaker of the Flemish Parliament' && places.regionOf(place.file, 'Flanders')
  if (flanders) return [{ office: 'parliament-speaker', of: flanders.id, title: position }]
  const title = titleCase(position.trim().replace(/ \(PLC\)$/, ''))
  // Yemen has two governments; the pages name that of the Houthis after its Supreme Political Council.
  if (/ \(SPC\)$/i.test(title))
    return /^minister/i.test(title)
      ? [{ office: 'minister', of: place.id, title: title.replace(/ \(SPC\)$/i, ' of the Supreme Political Council') }]
      : []
  if (
    /\b(deputy|former|assistant) /i.test(title) &&
    /speaker|governor|mayor|president of the (?!council)|chief of staff|chief justice|attorney|spokes|commander|press secretary|advis/i.test(
      title,
    )
  )
    return []
  if (
    /^(deputy|vice)[- ](premier|chief minister|prime minister) of (?!montenegro|sweden|the (state council|council of ministers|cabinet))/i.test(
      title,
    )
  )
    return []
  const isUn = /^(ambassador|permanent representative) to the united nations(, new york)?$/i.test(title)
  if (!isUn && skipped.test(title)) return []
  if (place.code === 'us') {
    const found = usOffices[title.toLowerCase()]
    if (found !== undefined)
      return [{ office: found[0], of: place.id, ...(found[1] === undefined ? {} : { title: found[1] }) }]
  }
  if (place.code === 'va' && /^secretary of state$/i.test(title))
    return [{ office: 'head-of-government', of: place.id, title: 'Cardinal Secretary of State' }]
  if (/^secretary of state$/i.test(title)) return []
  if (
    place.code === 'au' &&
    !place.region &&
    /legislative (assembly|council)|house of assembly|^deputy premier/i.test(title)
  )
    return []
  if (place.code === 'au' && /^treasurer$/i.test(title))
    return [{ office: 'finance-minister', of: place.id, title: 'Treasurer' }]
  if (place.code === 'au' && /^minister for finance/i.test(title)) return [{ office: 'minister', of: place.id, title }]
  if (place.code === 'lu' && /^minister of state$/i.test(title)) return []
  if (place.code === 'mc' && /^minister of state$/i.test(title))
    return [{ office: 'prime-minister', of: place.id, title }]
  if (place.code === 'pw' && /^minister of state$/i.test(title))
    return [{ office: 'foreign-minister', of: place.id, title }]
  if (place.code === 'mx' && /^secretary of the interior|^secretary of government$/i.test(title))
    return [{ office: 'interior-minister', of: place.id, title: 'Secretary of the Interior' }]
  // Switzerland's heads the staff of the government, not the government.
  if (place.code === 'ch' && /^(federal )?chancellor$/i.test(title))
    return [{ office: 'chief-of-staff', of: place.id, title: 'Federal Chancellor' }]
  if (place.code === 'ch' && /^(president|vice[- ]president)$/i.test(title))
    return [{ office: title.toLowerCase().replace(' ', '-'), of: place.id }]
  const region = regionHead(title, place, places)
  if (region !== undefined) return region
  if (!place.region && /^(premier)$/i.test(title)) return [{ office: 'prime-minister', of: place.id }]
  for (const [pattern, office, titled] of exact) {
    if (!pattern.test(title)) continue
    if (
      place.region &&
      ['president', 'prime-minister', 'chief-justice', 'central-bank-governor'].includes(office) &&
      !['az-nk', 'cy-trnc', 'so-som', 'md-pmr', 'ge-ab', 'x-so'].includes(place.code)
    )
      return []
    const chamber = office === 'parliament-speaker' && bicameral.has(place.code) ? 'lower-house-speaker' : office
    return [{ office: chamber, of: place.id, ...(titled === undefined ? {} : { title }) }]
  }
  if (/ (of|for) (alberta|ontario|quebec|manitoba|yukon|nunavut)$/i.test(title)) return []
  if (junior.test(title) && !(place.code === 'gb' && /^secretary of state/i.test(title)))
    return juniorPosition(title, place.id, place)
  const subject = subjectOf(title, place)
  if (subject !== undefined) return ministerOf(subject, title, place)
  if (/^state secretary|^undersecretary|^deputy minister/i.test(title))
    return [{ office: /^state/i.test(title) ? 'state-secretary' : 'deputy-minister', of: place.id, title }]
  if (/^(chancellor of the exchequer)$/i.test(title)) return [{ office: 'finance-minister', of: place.id, title }]
  if (
    /^(chief cabinet secretary|cabinet secretary|financial secretary|chief secretary for administration|treasurer|minister|president of the (treasury board|queen's privy council)|paymaster general|leader of the (house|government)|director of the office of management and budget|state councill?or|director of the government press office|chancellery minister|secretary-general of the presidency|lord chancellor|administrator of|special minister of state|secretary (for|of) )/i.test(
      title,
    )
  )
    return [{ office: 'minister', of: place.id, title }]
  return []
}

function ministerOf(subject: string, title: string, place: Jurisdiction): Position[] {
  const found = subjects.find(([pattern]) => pattern.test(subject))
  if (found === undefined) return [{ office: 'minister', of: place.id, title }]
  const [, office, plainTitle] = found
  const titled = plainTitle?.test(subject) === true ? {} : { title }
  const first = { office, of: place.id, ...titled }
  const second = seconds.find(([from, pattern]) => from === office && pattern.test(subject))
  return second === undefined ? [first] : [first, { office: second[2], of: place.id, title, secondary: true }]
}

/** Seats that many hold at once. */
export const memberOffices: ReadonlySet<string> = new Set(['member-of-parliament', 'senator', 'mep'])
