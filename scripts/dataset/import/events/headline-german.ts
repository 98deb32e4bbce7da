/** German names for events that only an English title names, where the title's words say all: "2016 Lahore bombing". */
const nouns: readonly (readonly [pattern: RegExp, singular: string])[] = [
  [/suicide bombings$/i, 'Selbstmordanschläge'], [/suicide bombing$/i, 'Selbstmordanschlag'], [/car bombing$/i, 'Autobombenanschlag'], [/bombings$/i, 'Bombenanschläge'], [/bombing$/i, 'Bombenanschlag'],
  [/(mosque|church|hotel|school|airport|police|embassy|train|truck|car|hospital|nightclub|prison|market) attack$/i, ''], [/attacks$/i, 'Anschläge'], [/attack$/i, 'Anschlag'], [/stabbings?( attack)?$/i, 'Messerangriff'], [/school shooting$/i, 'Schulamoklauf'], [/shootings?$/i, 'Schusswaffenangriff'], [/massacre$/i, 'Massaker'],
  [/airstrikes$/i, 'Luftangriffe'], [/airstrike$/i, 'Luftangriff'], [/missile strike$/i, 'Raketenangriff'], [/drone strike$/i, 'Drohnenangriff'], [/clashes$/i, 'Gefechte'],
  [/earthquake and tsunami$/i, 'Erdbeben und Tsunami'], [/earthquakes?$/i, 'Erdbeben'], [/floods$/i, 'Überschwemmungen'], [/flash floods?$/i, 'Sturzfluten'], [/flooding$/i, 'Überschwemmungen'], [/flood$/i, 'Überschwemmung'], [/wildfires$/i, 'Waldbrände'], [/wildfire$/i, 'Waldbrand'], [/bushfires$/i, 'Buschbrände'], [/landslides?$/i, 'Erdrutsch'], [/mudslides?$/i, 'Erdrutsch'], [/avalanche$/i, 'Lawinenunglück'], [/heat wave$/i, 'Hitzewelle'], [/eruption$/i, 'Vulkanausbruch'], [/tornado$/i, 'Tornado'],
  [/train (crash|collision|accident|derailment|disaster)$/i, 'Zugunglück'], [/rail (crash|accident|disaster)$/i, 'Zugunglück'], [/bus (crash|accident)$/i, 'Busunglück'], [/plane crash$/i, 'Flugzeugabsturz'], [/helicopter crash$/i, 'Hubschrauberabsturz'], [/ferry (disaster|accident|sinking|capsizing)$/i, 'Fährunglück'], [/boat (disaster|accident|capsizing)$/i, 'Bootsunglück'], [/shipwreck$/i, 'Schiffsunglück'], [/building collapse$/i, 'Gebäudeeinsturz'], [/bridge collapse$/i, 'Brückeneinsturz'], [/explosions?$/i, 'Explosion'], [/(apartment|building|factory|nightclub|hotel|hospital|warehouse|prison|skyscraper|tower) fire$/i, ''], [/fire$/i, 'Großbrand'], [/stampede$/i, 'Massenpanik'], [/crowd crush$/i, 'Massenpanik'], [/mine (disaster|accident|explosion|collapse)$/i, 'Grubenunglück'], [/coal mine/i, 'Grubenunglück'],
  [/protests$/i, 'Proteste'], [/riots?$/i, 'Unruhen'], [/unrest$/i, 'Unruhen'], [/coup d[’']état attempt$/i, 'Putschversuch'], [/coup( d[’']état)? attempt$/i, 'Putschversuch'], [/attempted coup/i, 'Putschversuch'], [/coup d[’']état$/i, 'Putsch'], [/coup$/i, 'Putsch'], [/political crisis$/i, 'Politische Krise'], [/constitutional crisis$/i, 'Verfassungskrise'], [/general strike$/i, 'Generalstreik'], [/revolution$/i, 'Revolution'],
]

/** Titles whose words change one by one: "Hurricane Maria" → "Hurrikan Maria". */
const phrases: readonly (readonly [pattern: RegExp, german: string])[] = [
  [/^Hurricane ([A-Z][\p{L}]+)$/u, 'Hurrikan $1'], [/^Typhoon ([A-Z][\p{L}-]+)$/u, 'Taifun $1'], [/^Cyclone ([A-Z][\p{L}-]+)$/u, 'Zyklon $1'], [/^Tropical Storm ([A-Z][\p{L}-]+)$/u, 'Tropensturm $1'], [/^Storm ([A-Z][\p{L}-]+)$/u, 'Sturm $1'],
  [/^Battle of ([A-Z][\p{L} ’-]+)$/u, 'Schlacht um $1'], [/^Siege of ([A-Z][\p{L} ’-]+)$/u, 'Belagerung von $1'],
  [/^Murder of (.+)$/, 'Mord an $1'], [/^Killing of (.+)$/, 'Tötung von $1'], [/^Death of (.+)$/, 'Tod von $1'], [/^Assassination of (.+)$/, 'Attentat auf $1'], [/^Attempted assassination of (.+)$/, 'Attentat auf $1'], [/^Trial of (.+)$/, 'Prozess gegen $1'], [/^Impeachment of (.+)$/, 'Amtsenthebungsverfahren gegen $1'], [/^Shooting of (.+)$/, 'Erschießung von $1'], [/^Disappearance of (.+)$/, 'Verschwinden von $1'], [/^Kidnapping of (.+)$/, 'Entführung von $1'], [/^Resignation of (.+)$/, 'Rücktritt von $1'], [/^Inauguration of (.+)$/, 'Amtseinführung von $1'], [/^Wedding of (.+) and (.+)$/, 'Hochzeit von $1 und $2'],
]

/** The German name, or undefined where the rules do not reach; `where` is "in Bagdad", "im Irak". */
export function germanName(title: string, where: string | undefined, year: string): string | undefined {
  for (const [pattern, german] of phrases) if (pattern.test(title) && !/\(/.test(title)) return title.replace(pattern, german)
  const noun = nouns.find(([pattern]) => pattern.test(title))?.[1]
  return noun === undefined || noun === '' || where === undefined ? undefined : `${noun} ${where} ${year}`
}
