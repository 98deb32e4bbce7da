/** Fields by which a ministry is called alone: behind who leads it ("Menno Snel (Financiën)"), or as who speaks ("según Hacienda"). */
// biome-ignore-all format: one line per ministry reads as a table

/** By language and institution, as the language writes them behind a name. */
export const ministryFields: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  de: {
    'foreign-ministry': ['Äußeres', 'Außenpolitik', 'Auswärtiges', 'Außen'],
    'defence-ministry': ['Verteidigung'],
    'interior-ministry': ['Inneres', 'Innen'],
    'finance-ministry': ['Finanzen'],
    'justice-ministry': ['Justiz'],
    'health-ministry': ['Gesundheit'],
    'education-ministry': ['Bildung'],
    'economy-ministry': ['Wirtschaft'],
    'agriculture-ministry': ['Landwirtschaft'],
    'transport-ministry': ['Verkehr'],
    'environment-ministry': ['Umwelt'],
  },
  fr: {
    'foreign-ministry': ['Affaires étrangères', 'Europe et Affaires étrangères'],
    'defence-ministry': ['Défense', 'Armées', 'Défense nationale'],
    'interior-ministry': ['Intérieur', 'place Beauvau', 'Beauvau'],
    'finance-ministry': ['Finances', 'Économie et Finances', 'Bercy'],
    'justice-ministry': ['Justice', 'Chancellerie'],
    'health-ministry': ['Santé'],
    'education-ministry': ['Éducation', 'Éducation nationale', 'Enseignement'],
    'economy-ministry': ['Économie', 'Bercy'],
    'trade-ministry': ['Commerce'],
    'agriculture-ministry': ['Agriculture'],
    'energy-ministry': ['Énergie'],
    'transport-ministry': ['Transports'],
    'environment-ministry': ['Environnement', 'Écologie', 'Transition écologique'],
  },
  es: {
    'foreign-ministry': ['Exteriores', 'Asuntos Exteriores', 'Relaciones Exteriores', 'Cancillería'],
    'defence-ministry': ['Defensa'],
    'interior-ministry': ['Interior', 'Gobernación'],
    'finance-ministry': ['Hacienda', 'Finanzas'],
    'justice-ministry': ['Justicia'],
    'health-ministry': ['Sanidad', 'Salud'],
    'education-ministry': ['Educación'],
    'economy-ministry': ['Economía'],
    'trade-ministry': ['Comercio'],
    'agriculture-ministry': ['Agricultura'],
    'energy-ministry': ['Energía'],
    'transport-ministry': ['Transportes', 'Transporte', 'Fomento'],
    'environment-ministry': ['Medio Ambiente', 'Transición Ecológica'],
  },
  it: {
    'foreign-ministry': ['Esteri', 'Affari esteri', 'Farnesina'],
    'defence-ministry': ['Difesa'],
    'interior-ministry': ['Interno', 'Interni', 'Viminale'],
    'finance-ministry': ['Finanze', 'Economia', 'Tesoro'],
    'justice-ministry': ['Giustizia'],
    'health-ministry': ['Salute', 'Sanità'],
    'education-ministry': ['Istruzione', 'Pubblica istruzione'],
    'economy-ministry': ['Economia', 'Sviluppo economico'],
    'agriculture-ministry': ['Agricoltura'],
    'energy-ministry': ['Energia'],
    'transport-ministry': ['Trasporti', 'Infrastrutture'],
    'environment-ministry': ['Ambiente'],
  },
  pt: {
    'foreign-ministry': ['Negócios Estrangeiros', 'Relações Exteriores', 'Itamaraty'],
    'defence-ministry': ['Defesa'],
    'interior-ministry': ['Administração Interna', 'Interior'],
    'finance-ministry': ['Finanças', 'Fazenda'],
    'justice-ministry': ['Justiça'],
    'health-ministry': ['Saúde'],
    'education-ministry': ['Educação'],
    'economy-ministry': ['Economia'],
    'trade-ministry': ['Comércio'],
    'agriculture-ministry': ['Agricultura'],
    'energy-ministry': ['Energia', 'Minas e Energia'],
    'transport-ministry': ['Transportes', 'Infraestruturas'],
    'environment-ministry': ['Ambiente', 'Meio Ambiente'],
  },
  nl: {
    'foreign-ministry': ['Buitenlandse Zaken'],
    'defence-ministry': ['Defensie', 'Landsverdediging'],
    'interior-ministry': ['Binnenlandse Zaken'],
    'finance-ministry': ['Financiën'],
    'justice-ministry': ['Justitie', 'Justitie en Veiligheid', 'Veiligheid en Justitie'],
    'health-ministry': ['Volksgezondheid'],
    'education-ministry': ['Onderwijs'],
    'economy-ministry': ['Economische Zaken', 'Economie'],
    'trade-ministry': ['Buitenlandse Handel'],
    'agriculture-ministry': ['Landbouw'],
    'energy-ministry': ['Energie'],
    'transport-ministry': ['Mobiliteit', 'Verkeer'],
    'environment-ministry': ['Milieu'],
  },
}

/** Verbs by which somebody takes, keeps or leaves a ministry, folded: what they take is the ministry. */
export const takesOffice: Readonly<Record<string, RegExp>> = {
  fr: /^(?:herite|heritent|prend|reste|conserve|garde|recupere|obtient|passe|quitte|retrouve|recoit|remplace|succede|nommee?s?)$/,
  es: /^(?:asume|sigue|seguira|continua|mantiene|conserva|recibe|ocupa|ocupara|queda|deja|pasa|hereda|al|frente)$/,
  it: /^(?:va|resta|passa|guida|lascia|mantiene|conserva|prende|ottiene|confermat[oa]|nominat[oa])$/,
  pt: /^(?:assume|fica|deixa|mantem|continua|recebe|passa|ocupa|herda|vai|permanece)$/,
  nl: /^(?:krijgt|wordt|blijft|neemt|ruilt|verhuist|gaat|verlaat|behoudt)$/,
}

/** Words behind which a field alone is who speaks or acts, folded. */
export const speaksBehind: Readonly<Record<string, RegExp>> = {
  fr: /^selon$/,
  es: /^(?:segun|desde|ante)$/,
  it: /^(?:secondo|dal)$/,
  pt: /^segundo$/,
  nl: /^(?:volgens|namens|bij)$/,
}

/** Whoever leads the same field in a region: where the text names one, a field alone may be the region's. */
export const regionalMinisters: Readonly<Record<string, RegExp>> = {
  es: /conseller|consejer[oa]s? de |consejer[ií]a/i,
  it: /assessor[ei]/i,
}
