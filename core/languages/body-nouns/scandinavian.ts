/** Nouns of state bodies in Danish, Norwegian and Swedish, one row per kind of body: they are close enough to be read together. */
// biome-ignore-all format: one row per kind of body reads as a table
import { type BodyNoun, bodyNounsOf } from './body-noun.ts'

type Row = readonly [institutions: string, da: string, no: string, sv: string]

/** Ministries and what else needs no country beside it. */
const proper: readonly Row[] = [
  ['foreign-ministry', 'udenrigsministerium', 'utenriksdepartement|utenriksministerium|utanriksdepartement|UD', 'utrikesdepartement|utrikesministerium|UD'],
  ['defence-ministry', 'forsvarsministerium', 'forsvarsdepartement|forsvarsministerium', 'försvarsdepartement|försvarsministerium'],
  ['interior-ministry', 'indenrigsministerium', 'innenriksdepartement|innenriksministerium', 'inrikesdepartement|inrikesministerium'],
  ['finance-ministry', 'finansministerium', 'finansdepartement|finansministerium', 'finansdepartement|finansministerium'],
  ['justice-ministry', 'justitsministerium', 'justisdepartement|justisministerium|beredskapsdepartement', 'justitiedepartement|justitieministerium'],
  ['health-ministry', 'sundhedsministerium', 'helsedepartement|helseministerium|omsorgsdepartement', 'socialdepartement|hälsoministerium|hälsovårdsministerium|hälsodepartement'],
  ['education-ministry', 'undervisningsministerium', 'kunnskapsdepartement|utdanningsdepartement|utdanningsministerium', 'utbildningsdepartement|utbildningsministerium'],
  ['economy-ministry finance-ministry', 'økonomiministerium', 'økonomidepartement|økonomiministerium', 'ekonomidepartement|ekonomiministerium'],
  ['trade-ministry', 'handelsministerium', 'handelsdepartement|handelsministerium|næringsdepartement', 'handelsdepartement|handelsministerium'],
  ['agriculture-ministry', 'landbrugsministerium|fødevareministerium', 'landbruksdepartement|matdepartement|landbruksministerium', 'jordbruksdepartement|jordbruksministerium|landsbygdsdepartement'],
  ['energy-ministry', 'energiministerium|forsyningsministerium', 'energidepartement|energiministerium', 'energidepartement|energiministerium'],
  ['transport-ministry', 'transportministerium', 'samferdselsdepartement|transportdepartement|transportministerium', 'transportdepartement|transportministerium|infrastrukturdepartement|kommunikationsministerium'],
  ['environment-ministry', 'miljøministerium', 'miljødepartement|miljøverndepartement|miljøministerium', 'miljödepartement|miljöministerium|klimatdepartement'],
  ['labour-ministry', 'beskæftigelsesministerium|arbejdsministerium', 'arbeidsdepartement|inkluderingsdepartement|arbeidsministerium', 'arbetsmarknadsdepartement|arbetsministerium|arbetsdepartement'],
  ['social-ministry labour-ministry', 'socialministerium', 'sosialdepartement|sosialministerium', 'socialministerium'],
  ['culture-ministry', 'kulturministerium', 'kulturdepartement|kulturministerium|likestillingsdepartement', 'kulturdepartement|kulturministerium'],
  ['science-ministry education-ministry', 'forskningsministerium|videnskabsministerium|uddannelsesministerium', 'forskningsdepartement', 'forskningsministerium|vetenskapsministerium'],
  ['tourism-ministry culture-ministry', 'turismeministerium', 'turistdepartement|turismedepartement', 'turistministerium|turismministerium'],
  ['digital-ministry', 'digitaliseringsministerium', 'digitaliseringsdepartement', 'digitaliseringsministerium'],
  ['housing-ministry', 'boligministerium', 'boligministerium|boligdepartement', 'bostadsministerium|bostadsdepartement'],
  ['sports-ministry', 'idrætsministerium|sportsministerium', 'idrettsdepartement|sportsministerium', 'idrottsministerium|sportministerium'],
  ['family-ministry social-ministry', 'familieministerium|ligestillingsministerium', 'familiedepartement|familieministerium', 'familjeministerium'],
  ['development-ministry', 'udviklingsministerium', 'utviklingsdepartement|utviklingsministerium', 'utvecklingsministerium'],
  ['migration-ministry interior-ministry', 'integrationsministerium|migrationsministerium|udlændingeministerium', 'migrasjonsdepartement|innvandringsdepartement', 'migrationsministerium|migrationsdepartement'],
  ['emergency-ministry', 'katastrofeministerium|nødsituationsministerium|beredskabsministerium', 'katastrofedepartement|kriseministerium|nødministerium', 'katastrofministerium|krisministerium'],
  ['oil-ministry energy-ministry', 'olieministerium', 'oljedepartement|oljeministerium', 'oljeministerium|oljedepartement'],
  ['industry-ministry trade-ministry economy-ministry', 'industriministerium|erhvervsministerium', 'industridepartement|industriministerium|nærings- og fiskeridepartement', 'industriministerium|näringsdepartement|näringsministerium'],
  ['intelligence-ministry', 'efterretningsministerium', 'etterretningsministerium', 'underrättelseministerium'],
  ['presidency', 'præsidentembede|præsidentkontor|præsidentadministration', 'presidentkontor|presidentadministrasjon|presidentembete', 'presidentkansli|presidentadministration|presidentkontor'],
  ['congress', 'Kongres', 'Kongress', 'Kongress'],
  ['national-assembly', 'Nationalforsamling|nationalforsamling', 'nasjonalforsamling', 'nationalförsamling'],
]
/** Ordinary words that count with their country only. */
const common: readonly Row[] = [
  ['armed-forces', 'væbnede styrker|militær|forsvar', 'væpnede styrker|militære styrker|forsvar', 'väpnade styrkor|militär|försvarsmakt'],
  ['army armed-forces', 'hær', 'hær', 'armé'],
  ['land-forces army armed-forces', 'landstyrker', 'landstyrker|bakkestyrker', 'markstridskrafter'],
  ['navy', 'flåde|marine|søværn', 'marine|sjøforsvar|flåte', 'flotta|marin|örlogsflotta'],
  ['air-force', 'flyvevåben|luftvåben', 'luftforsvar|flyvåpen|luftvåpen', 'flygvapen'],
  ['police', 'politi', 'politi', 'polis'],
  ['national-police police', 'rigspoliti|nationalpoliti', 'nasjonalpoliti|rikspoliti', 'nationell polis|nationalpolis'],
  ['federal-police', 'forbundspoliti|føderalt politi', 'forbundspoliti|føderalt politi', 'federal polis|förbundspolis'],
  ['gendarmerie', 'gendarmeri', 'gendarmeri', 'gendarmeri'],
  ['foreign-intelligence intelligence-service', 'udenlandsefterretningstjeneste', 'utenlandsetterretning|utenlandsk etterretningstjeneste', 'utlandsunderrättelsetjänst|utrikesunderrättelsetjänst'],
  ['anti-corruption', 'antikorruptionsbureau|antikorruptionsmyndighed', 'antikorrupsjonsbyrå|antikorrupsjonsmyndighet', 'antikorruptionsbyrå|antikorruptionsmyndighet'],
  ['intelligence-service', 'efterretningstjeneste|spiontjeneste|hemmelig tjeneste', 'etterretningstjeneste|etterretning|hemmelig tjeneste', 'underrättelsetjänst|spionorganisation|hemliga tjänst'],
  ['domestic-intelligence intelligence-service', 'sikkerhedstjeneste|sikkerhedspoliti', 'sikkerhetstjeneste|sikkerhetspoliti', 'säkerhetstjänst|säkerhetspolis'],
  ['military-intelligence', 'militær efterretningstjeneste|militære efterretningstjeneste|militærefterretningstjeneste', 'militær etterretningstjeneste|militære etterretningstjeneste|militær etterretning', 'militära underrättelsetjänst|militär underrättelsetjänst'],
  ['general-staff armed-forces', 'generalstab', 'generalstab', 'generalstab'],
  ['parliament', 'parlament', 'parlament', 'parlament'],
  ['senate', 'senat', 'senat', 'senat'],
  ['supreme-court', 'højesteret|øverste domstol', 'høyesterett|høgsterett|øverste domstol', 'högsta domstol|högsta domstolen'],
  ['constitutional-court', 'forfatningsdomstol', 'grunnlovsdomstol|forfatningsdomstol|konstitusjonsdomstol', 'författningsdomstol|konstitutionsdomstol'],
  ['central-bank', 'centralbank|nationalbank', 'sentralbank', 'centralbank|riksbank'],
  ['prosecutor-general', 'rigsadvokat|statsadvokatur', 'riksadvokat', 'riksåklagare|åklagarmyndighet'],
  ['prosecution-service', 'anklagemyndighed', 'påtalemyndighet', 'åklagarmyndighet'],
  ['election-commission', 'valgkommission', 'valgkommisjon', 'valkommission|valmyndighet'],
  ['chamber-of-deputies', 'deputeretkammer|repræsentanternes hus|underhus', 'deputertkammer|representantenes hus|underhus', 'deputeradekammare|representanthus|underhus'],
  ['audit-office', 'rigsrevision', 'riksrevisjon', 'riksrevision'],
  ['statistics-office', 'statistikbureau|statistiske kontor', 'statistikkbyrå|statistiske sentralbyrå', 'statistikmyndighet|statistikbyrå'],
  ['chancellery', 'kanslerkontor', 'kanslerkontor', 'kanslersämbete|förbundskansli'],
]

const languages = ['da', 'no', 'sv']

export const scandinavianBodies: readonly BodyNoun[] = [
  ...bodyNounsOf(languages, proper),
  ...bodyNounsOf(languages, common, true),
]
