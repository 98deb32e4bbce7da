/**
 * Nouns of state bodies along the Danube: Romanian, Croatian with Serbian and Bosnian, Slovak, Hungarian. Plurals stand in
 * every case where endings do not lead back to the nominative.
 */
// biome-ignore-all format: one row per kind of body reads as a table
import type { BodyNoun } from './body-noun.ts'

const row = (institutions: string, common: boolean, forms: BodyNoun['forms']): BodyNoun => ({
  institutions: institutions.split(' '),
  common,
  forms,
})

export const danubianBodies: readonly BodyNoun[] = [
  row('foreign-ministry', false, { ro: ['Ministerul de Externe', 'Ministerul Afacerilor Externe', 'MAE', 'Ministerul al Afacerilor Externe'], hr: ['Ministarstvo vanjskih poslova', 'ministarstvo spoljnih poslova', 'ministarstvo inostranih poslova', 'Ministarstvo vanjskih i europskih poslova', 'MVEP', 'MVP', 'MSP'], sk: ['ministerstvo zahraničných vecí', 'ministerstvo zahraničia', 'MZV', 'rezort diplomacie'], hu: ['külügyminisztérium', 'külügyi tárca', 'külügy'] }),
  row('defence-ministry', false, { ro: ['Ministerul Apărării', 'Ministerul Apărării Naționale', 'MApN', 'Ministerul al Apărării', 'Ministerul al Apărării Naționale'], hr: ['Ministarstvo obrane', 'ministarstvo odbrane', 'MORH'], sk: ['ministerstvo obrany', 'rezort obrany'], hu: ['védelmi minisztérium', 'honvédelmi minisztérium', 'hadügyminisztérium', 'védelmi tárca'] }),
  row('interior-ministry', false, { ro: ['Ministerul de Interne', 'Ministerul Afacerilor Interne', 'Ministerul Administrației și Internelor', 'Ministerul al Afacerilor Interne'], hr: ['Ministarstvo unutarnjih poslova', 'ministarstvo unutrašnjih poslova', 'MUP'], sk: ['ministerstvo vnútra', 'rezort vnútra'], hu: ['belügyminisztérium', 'belügyi tárca'] }),
  row('finance-ministry', false, { ro: ['Ministerul Finanțelor', 'Ministerul de Finanțe', 'Ministerul Finanțelor Publice', 'Ministerul al Finanțelor', 'Ministerul al Finanțelor Publice'], hr: ['Ministarstvo financija', 'ministarstvo finansija'], sk: ['ministerstvo financií', 'rezort financií'], hu: ['pénzügyminisztérium', 'pénzügyi tárca'] }),
  row('justice-ministry', false, { ro: ['Ministerul Justiției', 'Ministerul de Justiție', 'Ministerul al Justiției'], hr: ['Ministarstvo pravosuđa', 'ministarstvo pravde', 'Ministarstvo pravosuđa i uprave'], sk: ['ministerstvo spravodlivosti', 'rezort spravodlivosti'], hu: ['igazságügyi minisztérium', 'igazságügyi tárca'] }),
  row('health-ministry', false, { ro: ['Ministerul Sănătății', 'Ministerul al Sănătății'], hr: ['Ministarstvo zdravstva', 'ministarstvo zdravlja'], sk: ['ministerstvo zdravotníctva', 'rezort zdravotníctva'], hu: ['egészségügyi minisztérium', 'egészségügyi tárca'] }),
  row('education-ministry', false, { ro: ['Ministerul Educației', 'Ministerul Educației Naționale', 'Ministerul Învățământului', 'Ministerul al Educației', 'Ministerul al Educației Naționale', 'Ministerul al Învățământului'], hr: ['Ministarstvo obrazovanja', 'Ministarstvo znanosti i obrazovanja', 'ministarstvo prosvete', 'ministarstvo prosvjete'], sk: ['ministerstvo školstva', 'rezort školstva'], hu: ['oktatási minisztérium', 'oktatási tárca'] }),
  row('economy-ministry finance-ministry', false, { ro: ['Ministerul Economiei', 'Ministerul al Economiei'], hr: ['Ministarstvo gospodarstva', 'ministarstvo privrede', 'ministarstvo ekonomije'], sk: ['ministerstvo hospodárstva', 'rezort hospodárstva'], hu: ['gazdasági minisztérium', 'nemzetgazdasági minisztérium', 'gazdasági tárca'] }),
  row('trade-ministry', false, { ro: ['Ministerul Comerțului', 'Ministerul al Comerțului'], hr: ['ministarstvo trgovine'], sk: ['ministerstvo obchodu'], hu: ['kereskedelmi minisztérium'] }),
  row('agriculture-ministry', false, { ro: ['Ministerul Agriculturii', 'Ministerul al Agriculturii'], hr: ['Ministarstvo poljoprivrede'], sk: ['ministerstvo pôdohospodárstva', 'ministerstvo poľnohospodárstva'], hu: ['mezőgazdasági minisztérium', 'agrárminisztérium', 'földművelésügyi minisztérium'] }),
  row('energy-ministry', false, { ro: ['Ministerul Energiei', 'Ministerul al Energiei'], hr: ['ministarstvo energetike', 'ministarstvo rudarstva i energetike'], sk: ['ministerstvo energetiky'], hu: ['energiaügyi minisztérium'] }),
  row('transport-ministry', false, { ro: ['Ministerul Transporturilor', 'Ministerul al Transporturilor'], hr: ['Ministarstvo prometa', 'ministarstvo saobraćaja', 'Ministarstvo mora, prometa i infrastrukture'], sk: ['ministerstvo dopravy'], hu: ['közlekedési minisztérium'] }),
  row('environment-ministry', false, { ro: ['Ministerul Mediului', 'Ministerul al Mediului'], hr: ['Ministarstvo zaštite okoliša', 'ministarstvo zaštite životne sredine'], sk: ['ministerstvo životného prostredia'], hu: ['környezetvédelmi minisztérium'] }),
  row('labour-ministry', false, { ro: ['Ministerul Muncii', 'Ministerul al Muncii'], hr: ['Ministarstvo rada', 'ministarstvo za rad'], sk: ['ministerstvo práce', 'ministerstvo práce, sociálnych vecí a rodiny'], hu: ['munkaügyi minisztérium'] }),
  row('culture-ministry', false, { ro: ['Ministerul Culturii', 'Ministerul al Culturii'], hr: ['Ministarstvo kulture'], sk: ['ministerstvo kultúry'], hu: ['kulturális minisztérium'] }),
  row('emergency-ministry', false, { ro: ['Ministerul pentru Situații de Urgență'], hr: ['ministarstvo za vanredne situacije', 'ministarstvo za izvanredne situacije'], sk: ['ministerstvo pre mimoriadne situácie'], hu: ['rendkívüli helyzetek minisztériuma', 'katasztrófavédelmi minisztérium'] }),
  row('armed-forces', true, { ro: ['forțe armate', 'Forțele Armate', 'Forțelor Armate'], hr: ['oružane snage', 'oružanih snaga', 'oružanim snagama'], sk: ['ozbrojené sily', 'ozbrojených síl', 'ozbrojeným silám', 'ozbrojenými silami', 'ozbrojených silách'], hu: ['fegyveres erők', 'hadsereg'] }),
  row('army armed-forces', true, { ro: ['armată'], hr: ['vojska', 'armija'], sk: ['armáda'], hu: ['hadsereg'] }),
  row('parliament', true, { ro: ['parlament'], hr: ['parlament', 'Sabor', 'skupština'], sk: ['parlament'], hu: ['parlament', 'törvényhozás'] }),
  row('congress', false, { ro: ['Congres'], hr: ['Kongres'], sk: ['Kongres'], hu: ['kongresszus'] }),
  row('supreme-court', true, { ro: ['curte supremă', 'Curtea Supremă', 'Înalta Curte de Casație și Justiție'], hr: ['Vrhovni sud', 'Vrhovnog suda', 'Vrhovnom sudu', 'Vrhovnim sudom'], sk: ['najvyšší súd'], hu: ['legfelsőbb bíróság', 'legfelső bíróság'] }),
  row('constitutional-court', true, { ro: ['curte constituțională', 'Curtea Constituțională', 'CCR'], hr: ['Ustavni sud', 'Ustavnog suda', 'Ustavnom sudu'], sk: ['ústavný súd'], hu: ['alkotmánybíróság'] }),
  row('central-bank', true, { ro: ['bancă centrală', 'Banca Centrală'], hr: ['centralna banka', 'središnja banka', 'narodna banka'], sk: ['centrálna banka', 'národná banka'], hu: ['központi bank', 'jegybank'] }),
  row('presidency', false, { ro: ['administrație prezidențială', 'Administrația Prezidențială'], hr: ['Ured predsjednika', 'ured predsednika', 'Kabinet predsjednika', 'predsjednička administracija', 'predsednička administracija'], sk: ['prezidentská kancelária', 'kancelária prezidenta'], hu: ['elnöki hivatal'] }),
  row('national-assembly', false, { ro: ['Adunarea Națională'], hr: ['Nacionalna skupština', 'Narodna skupština', 'Narodna skupštine'], sk: ['Národné zhromaždenie'], hu: ['nemzetgyűlés'] }),
  row('senate', true, { ro: ['Senat'], hr: ['Senat'], sk: ['Senát'], hu: ['szenátus'] }),
  row('prosecutor-general', true, { ro: ['Parchetul General', 'procuratura generală', 'Ministerul Public'], hr: ['Državno odvjetništvo', 'glavno državno odvjetništvo', 'glavno tužilaštvo', 'vrhovno tužilaštvo'], sk: ['generálna prokuratúra'], hu: ['legfőbb ügyészség', 'főügyészség'] }),
  row('election-commission', true, { ro: ['comisie electorală', 'comisia electorală centrală', 'Biroul Electoral Central', 'Autoritatea Electorală Permanentă'], hr: ['središnja izborna komisija', 'centralna izborna komisija', 'izborna komisija', 'Državno izborno povjerenstvo', 'DIP', 'RIK', 'CIK'], sk: ['ústredná volebná komisia', 'volebná komisia', 'štátna volebná komisia'], hu: ['választási bizottság', 'központi választási bizottság'] }),
  row('general-staff armed-forces', true, { ro: ['stat major general', 'Statul Major General', 'Statul Major'], hr: ['Glavni stožer', 'generalštab', 'Glavnog stožera'], sk: ['generálny štáb'], hu: ['vezérkar'] }),
  row('chamber-of-deputies', true, { ro: ['Camera Deputaților', 'Camera Reprezentanților', 'camera inferioară'], hr: ['Zastupnički dom', 'Predstavnički dom', 'donji dom'], sk: ['Poslanecká snemovňa', 'Snemovňa reprezentantov', 'dolná komora'], hu: ['képviselőház', 'alsóház'] }),
  row('land-forces army armed-forces', true, { ro: ['forțele terestre'], hr: ['kopnena vojska'], sk: ['pozemné sily'], hu: ['szárazföldi erők'] }),
  row('navy', true, { ro: ['marină', 'Marina Militară', 'forțele navale'], hr: ['mornarica', 'ratna mornarica'], sk: ['námorníctvo'], hu: ['haditengerészet'] }),
  row('air-force', true, { ro: ['forțele aeriene', 'Forțelor Aeriene', 'aviația militară'], hr: ['ratno zrakoplovstvo', 'ratno vazduhoplovstvo'], sk: ['letectvo', 'vzdušné sily'], hu: ['légierő'] }),
  row('police', true, { ro: ['poliție'], hr: ['policija'], sk: ['polícia'], hu: ['rendőrség'] }),
  row('gendarmerie', true, { ro: ['jandarmerie'], hr: ['žandarmerija', 'žandarmi'], sk: ['žandárstvo'], hu: ['csendőrség'] }),
  row('intelligence-service', true, { ro: ['serviciu secret', 'serviciu de informații', 'serviciile secrete', 'serviciile de informații'], hr: ['obavještajna služba', 'obaveštajna služba', 'tajna služba', 'obavještajna agencija'], sk: ['tajná služba', 'spravodajská služba'], hu: ['titkosszolgálat', 'hírszerző szolgálat'] }),
  row('foreign-intelligence intelligence-service', true, { ro: ['serviciul de informații externe'], hr: ['vanjska obavještajna služba'], sk: ['zahraničná spravodajská služba'], hu: ['külföldi hírszerzés'] }),
  row('military-intelligence', true, { ro: ['informații militare', 'serviciul de informații militare'], hr: ['vojna obavještajna služba', 'vojna obaveštajna služba'], sk: ['vojenská spravodajská služba', 'vojenské spravodajstvo'], hu: ['katonai hírszerzés'] }),
  row('audit-office', true, { ro: ['Curtea de Conturi'], hr: ['državna revizija', 'Državna revizorska institucija'], sk: ['Najvyšší kontrolný úrad'], hu: ['számvevőszék', 'Állami Számvevőszék'] }),
  row('statistics-office', true, { ro: ['institutul de statistică', 'Institutul Național de Statistică', 'INS'], hr: ['zavod za statistiku', 'Državni zavod za statistiku', 'Republički zavod za statistiku'], sk: ['štatistický úrad'], hu: ['statisztikai hivatal', 'Központi Statisztikai Hivatal', 'KSH'] }),
  row('prosecution-service', true, { ro: ['parchet', 'procuratură'], hr: ['državno odvjetništvo', 'tužiteljstvo', 'tužilaštvo'], sk: ['prokuratúra'], hu: ['ügyészség'] }),
  row('anti-corruption', true, { ro: ['agenția anticorupție', 'Direcția Națională Anticorupție', 'DNA'], hr: ['antikorupcijska agencija', 'Agencija za borbu protiv korupcije'], sk: ['protikorupčný úrad'], hu: ['korrupcióellenes hivatal'] }),
]
