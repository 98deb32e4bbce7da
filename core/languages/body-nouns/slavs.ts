/** Nouns of state bodies in Slavic languages, one row per kind of body, where the tables of ministries, forces and organs have none. */
// biome-ignore-all format: one row per kind of body reads as a table
import { type BodyNoun, bodyNounsOf } from './body-noun.ts'

type Row = readonly [institutions: string, cs: string, sl: string, bg: string]

/** Ministries and what else needs no country beside it. */
const proper: readonly Row[] = [
  ['education-ministry', 'ministerstvo školství|resort školství|MŠMT', 'ministrstvo za izobraževanje|ministrstvo za šolstvo|šolsko ministrstvo|ministrstvo za vzgojo in izobraževanje', 'министерство на образованието|министерство на образованието и науката|образователно министерство|МОН'],
  ['economy-ministry finance-ministry', 'ministerstvo hospodářství|ministerstvo ekonomiky', 'ministrstvo za gospodarstvo|gospodarsko ministrstvo', 'министерство на икономиката|икономическо министерство'],
  ['trade-ministry', 'ministerstvo obchodu|ministerstvo zahraničního obchodu', 'ministrstvo za trgovino|trgovinsko ministrstvo', 'министерство на търговията'],
  ['agriculture-ministry', 'ministerstvo zemědělství|resort zemědělství', 'ministrstvo za kmetijstvo|kmetijsko ministrstvo', 'министерство на земеделието|земеделско министерство'],
  ['energy-ministry', 'ministerstvo energetiky', 'ministrstvo za energijo|ministrstvo za energetiko|energetsko ministrstvo', 'министерство на енергетиката|енергийно министерство'],
  ['transport-ministry', 'ministerstvo dopravy|resort dopravy', 'ministrstvo za promet|ministrstvo za infrastrukturo|prometno ministrstvo|infrastrukturno ministrstvo', 'министерство на транспорта|транспортно министерство|министерство на транспорта и съобщенията'],
  ['environment-ministry', 'ministerstvo životního prostředí|resort životního prostředí', 'ministrstvo za okolje|okoljsko ministrstvo|ministrstvo za okolje in prostor', 'министерство на околната среда|министерство на околната среда и водите|екологично министерство|МОСВ'],
  ['labour-ministry', 'ministerstvo práce|ministerstvo práce a sociálních věcí|MPSV', 'ministrstvo za delo', 'министерство на труда|министерство на труда и социалната политика|социално министерство'],
  ['social-ministry labour-ministry', 'ministerstvo sociálních věcí', 'ministrstvo za socialne zadeve', 'министерство на социалната политика|министерство на социалните грижи'],
  ['culture-ministry', 'ministerstvo kultury|resort kultury', 'ministrstvo za kulturo|kulturno ministrstvo', 'министерство на културата|културно министерство'],
  ['science-ministry education-ministry', 'ministerstvo vědy', 'ministrstvo za znanost|ministrstvo za visoko šolstvo', 'министерство на науката'],
  ['tourism-ministry culture-ministry', 'ministerstvo cestovního ruchu|ministerstvo turismu', 'ministrstvo za turizem', 'министерство на туризма'],
  ['digital-ministry', 'ministerstvo digitalizace|ministerstvo pro digitalizaci', 'ministrstvo za digitalno preobrazbo', 'министерство на електронното управление'],
  ['housing-ministry', 'ministerstvo bydlení|ministerstvo výstavby', 'ministrstvo za stanovanja', 'министерство на строителството'],
  ['sports-ministry', 'ministerstvo sportu', 'ministrstvo za šport', 'министерство на спорта|министерство на младежта и спорта|спортно министерство'],
  ['family-ministry social-ministry', 'ministerstvo rodiny|ministerstvo pro rodinu', 'ministrstvo za družino', 'министерство на семейството'],
  ['development-ministry', 'ministerstvo rozvoje|ministerstvo pro místní rozvoj', 'ministrstvo za razvoj|ministrstvo za regionalni razvoj', 'министерство на развитието'],
  ['migration-ministry interior-ministry', 'ministerstvo migrace|ministerstvo pro migraci', 'ministrstvo za migracije', 'министерство на миграцията'],
  ['emergency-ministry', 'ministerstvo pro mimořádné situace', 'ministrstvo za izredne razmere', 'министерство на извънредните ситуации|министерство за извънредните ситуации'],
  ['oil-ministry energy-ministry', 'ministerstvo ropy', 'ministrstvo za nafto', 'министерство на петрола'],
  ['industry-ministry trade-ministry economy-ministry', 'ministerstvo průmyslu|ministerstvo průmyslu a obchodu|MPO', 'ministrstvo za industrijo', 'министерство на промишлеността|министерство на индустрията'],
  ['intelligence-ministry', 'ministerstvo zpravodajských služeb', 'ministrstvo za obveščevalne zadeve', 'министерство на разузнаването'],
  ['congress', 'Kongres', 'Kongres', 'Конгрес'],
  ['national-assembly', 'Národní shromáždění', 'Narodna skupščina', 'Национално събрание'],
  ['chamber-of-deputies', 'Poslanecká sněmovna|Sněmovna reprezentantů|dolní komora', 'Predstavniški dom|spodnji dom', 'Камара на депутатите|Камара на представителите|долна камара'],
]
/** Ordinary words that count with their country only. */
const common: readonly Row[] = [
  ['land-forces army armed-forces', '', 'kopenska vojska|kopenske sile', 'сухопътни войски|сухопътни сили'],
  ['national-police police', 'národní policie', 'nacionalna policija|državna policija', 'национална полиция'],
  ['federal-police', 'federální policie|spolková policie', 'zvezna policija', 'федерална полиция'],
  ['gendarmerie', 'četnictvo', 'žandarmerija|orožništvo', 'жандармерия|жандармерията'],
  ['foreign-intelligence intelligence-service', 'zahraniční rozvědka|vnější rozvědka', 'zunanja obveščevalna služba', 'външно разузнаване|служба за външно разузнаване'],
  ['domestic-intelligence intelligence-service', 'kontrarozvědka', 'protiobveščevalna služba', 'контраразузнаване|контраразузнаването'],
  ['military-intelligence', 'vojenská rozvědka|vojenské zpravodajství', 'vojaška obveščevalna služba', 'военно разузнаване|военното разузнаване'],
  ['anti-corruption', 'protikorupční úřad', 'protikorupcijska komisija|komisija za preprečevanje korupcije', 'антикорупционна комисия|антикорупционната комисия|КПКОНПИ'],
]

/** Ministries that Polish and Ukrainian lack in the tables of ministries. */
const polishAndUkrainian: readonly (readonly [institutions: string, pl: string, uk: string])[] = [
  ['family-ministry social-ministry', '', 'міністерство у справах сім’ї|міністерство у справах жінок'],
  ['development-ministry', '', 'міністерство розвитку'],
  ['migration-ministry interior-ministry', 'ministerstwo migracji', 'міністерство міграції'],
  ['oil-ministry energy-ministry', 'ministerstwo ropy naftowej|ministerstwo ropy', 'міністерство нафти'],
  ['intelligence-ministry', 'ministerstwo wywiadu', 'міністерство розвідки'],
]

const languages = ['cs', 'sl', 'bg']

export const slavicBodies: readonly BodyNoun[] = [
  ...bodyNounsOf(languages, proper),
  ...bodyNounsOf(languages, common, true),
  ...bodyNounsOf(['pl', 'uk'], polishAndUkrainian),
]
