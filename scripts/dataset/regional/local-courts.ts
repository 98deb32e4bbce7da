/** Regional courts, courts of appeal, administrative courts and prosecutors by town, which German and Austrian papers name by their seat. */
import type { Organisation } from '../records.ts'

const towns = (list: string) => list.split(', ')

/** Seats of a German regional court ("Landgericht") and of the prosecutors at it. */
const REGIONAL_COURTS = towns(
  'Aachen, Amberg, Ansbach, Arnsberg, Aschaffenburg, Augsburg, Aurich, Bad Kreuznach, Baden-Baden, Bamberg, Bayreuth, Berlin, Bielefeld, Bochum, ' +
    'Bonn, Braunschweig, Bremen, Bückeburg, Chemnitz, Coburg, Cottbus, Darmstadt, Deggendorf, Dessau-Roßlau, Detmold, Dortmund, Dresden, Duisburg, ' +
    'Düsseldorf, Ellwangen, Erfurt, Essen, Flensburg, Frankenthal, Frankfurt, Frankfurt (Oder), Freiburg, Fulda, Gera, Gießen, Görlitz, Göttingen, ' +
    'Hagen, Halle, Hamburg, Hanau, Hannover, Hechingen, Heidelberg, Heilbronn, Hildesheim, Hof, Ingolstadt, Itzehoe, Kaiserslautern, Karlsruhe, ' +
    'Kassel, Kempten, Kiel, Kleve, Koblenz, Köln, Konstanz, Krefeld, Landau, Landshut, Leipzig, Limburg, Lübeck, Lüneburg, Magdeburg, Mainz, ' +
    'Mannheim, Marburg, Meiningen, Memmingen, Mönchengladbach, Mosbach, Mühlhausen, München I, München II, Münster, Neubrandenburg, Neuruppin, ' +
    'Nürnberg-Fürth, Offenburg, Oldenburg, Osnabrück, Paderborn, Passau, Potsdam, Ravensburg, Regensburg, Rostock, Rottweil, Saarbrücken, ' +
    'Schweinfurt, Schwerin, Siegen, Stade, Stendal, Stralsund, Stuttgart, Traunstein, Trier, Tübingen, Ulm, Verden, Waldshut-Tiengen, Weiden, ' +
    'Wiesbaden, Wuppertal, Würzburg, Zweibrücken, Zwickau',
)
const COURTS_OF_APPEAL = towns(
  'Bamberg, Brandenburg, Braunschweig, Bremen, Celle, Dresden, Düsseldorf, Frankfurt, Hamburg, Hamm, Jena, Karlsruhe, Koblenz, Köln, München, ' +
    'Naumburg, Nürnberg, Oldenburg, Rostock, Saarbrücken, Schleswig, Stuttgart, Zweibrücken',
)
const ADMINISTRATIVE_COURTS = towns(
  'Aachen, Ansbach, Arnsberg, Augsburg, Bayreuth, Berlin, Braunschweig, Bremen, Chemnitz, Cottbus, Darmstadt, Dresden, Düsseldorf, Frankfurt, ' +
    'Frankfurt (Oder), Freiburg, Gelsenkirchen, Gera, Gießen, Göttingen, Greifswald, Halle, Hamburg, Hannover, Karlsruhe, Kassel, Koblenz, Köln, ' +
    'Leipzig, Lüneburg, Magdeburg, Mainz, Meiningen, Minden, München, Münster, Neustadt, Oldenburg, Osnabrück, Potsdam, Regensburg, Saarlouis, ' +
    'Schleswig, Schwerin, Sigmaringen, Stade, Stuttgart, Trier, Weimar, Wiesbaden, Würzburg',
)
/** Higher administrative courts, which are called by their state, and the town they sit in. */
const HIGHER_ADMINISTRATIVE_COURTS: readonly (readonly [en: string, ...names: string[]])[] = [
  [
    'Higher Administrative Court of Berlin-Brandenburg',
    'Oberverwaltungsgericht Berlin-Brandenburg',
    'OVG Berlin-Brandenburg',
  ],
  [
    'Higher Administrative Court of Bremen',
    'Oberverwaltungsgericht Bremen',
    'OVG Bremen',
    'Bremer Oberverwaltungsgericht',
  ],
  [
    'Higher Administrative Court of Hamburg',
    'Hamburgisches Oberverwaltungsgericht',
    'Oberverwaltungsgericht Hamburg',
    'Hamburger Oberverwaltungsgericht',
  ],
  [
    'Higher Administrative Court of Mecklenburg-Vorpommern',
    'Oberverwaltungsgericht Mecklenburg-Vorpommern',
    'Oberverwaltungsgericht Greifswald',
    'Oberverwaltungsgericht in Greifswald',
    'OVG Greifswald',
  ],
  [
    'Higher Administrative Court of Lower Saxony',
    'Niedersächsisches Oberverwaltungsgericht',
    'Oberverwaltungsgericht Lüneburg',
    'Oberverwaltungsgericht in Lüneburg',
    'OVG Lüneburg',
    'Lüneburger Oberverwaltungsgericht',
  ],
  [
    'Higher Administrative Court of North Rhine-Westphalia',
    'Oberverwaltungsgericht Nordrhein-Westfalen',
    'Oberverwaltungsgericht NRW',
    'OVG NRW',
    'Oberverwaltungsgericht Münster',
    'Oberverwaltungsgericht in Münster',
    'OVG Münster',
    'Oberverwaltungsgericht für das Land Nordrhein-Westfalen',
  ],
  [
    'Higher Administrative Court of Rhineland-Palatinate',
    'Oberverwaltungsgericht Rheinland-Pfalz',
    'Oberverwaltungsgericht Koblenz',
    'Oberverwaltungsgericht in Koblenz',
    'OVG Koblenz',
  ],
  [
    'Higher Administrative Court of the Saarland',
    'Oberverwaltungsgericht des Saarlandes',
    'Oberverwaltungsgericht Saarlouis',
    'OVG Saarlouis',
  ],
  [
    'Higher Administrative Court of Saxony',
    'Sächsisches Oberverwaltungsgericht',
    'Oberverwaltungsgericht Bautzen',
    'Oberverwaltungsgericht in Bautzen',
    'OVG Bautzen',
    'Bautzener Oberverwaltungsgericht',
  ],
  [
    'Higher Administrative Court of Saxony-Anhalt',
    'Oberverwaltungsgericht Sachsen-Anhalt',
    'Oberverwaltungsgericht Magdeburg',
    'OVG Magdeburg',
    'Oberverwaltungsgericht in Magdeburg',
  ],
  [
    'Higher Administrative Court of Schleswig-Holstein',
    'Schleswig-Holsteinisches Oberverwaltungsgericht',
    'Oberverwaltungsgericht Schleswig',
    'OVG Schleswig',
  ],
  [
    'Higher Administrative Court of Thuringia',
    'Thüringer Oberverwaltungsgericht',
    'Oberverwaltungsgericht Weimar',
    'Oberverwaltungsgericht in Weimar',
    'OVG Weimar',
  ],
  [
    'Administrative Court of Baden-Württemberg',
    'Verwaltungsgerichtshof Baden-Württemberg',
    'Verwaltungsgerichtshof Mannheim',
    'Verwaltungsgerichtshof in Mannheim',
    'VGH Mannheim',
    'VGH Baden-Württemberg',
    'baden-württembergischer Verwaltungsgerichtshof',
  ],
  [
    'Administrative Court of Bavaria',
    'Bayerischer Verwaltungsgerichtshof',
    'bayerischer Verwaltungsgerichtshof',
    'Verwaltungsgerichtshof in München',
  ],
  [
    'Administrative Court of Hesse',
    'Hessischer Verwaltungsgerichtshof',
    'hessischer Verwaltungsgerichtshof',
    'Verwaltungsgerichtshof in Kassel',
    'VGH Kassel',
    'VGH Hessen',
  ],
  ['Kammergericht', 'Kammergericht', 'Berliner Kammergericht', 'Kammergericht Berlin', 'Kammergericht in Berlin'],
]
/** Seats of a regional court in Austria. */
const AUSTRIAN_COURTS = towns(
  'Eisenstadt, Feldkirch, Graz, Innsbruck, Klagenfurt, Korneuburg, Krems, Leoben, Linz, Ried, Salzburg, St. Pölten, Steyr, Wels, Wien, Wiener Neustadt',
)
const AUSTRIAN_COURTS_OF_APPEAL = towns('Graz, Innsbruck, Linz, Wien')

/** Adjectives of towns that do not simply take "-er". */
const ADJECTIVES: Readonly<Record<string, string>> = {
  'Bad Kreuznach': 'Bad Kreuznacher',
  Bremen: 'Bremer',
  Dresden: 'Dresdner',
  'Dessau-Roßlau': 'Dessauer',
  'Frankfurt (Oder)': '',
  'München I': '',
  'München II': '',
  München: 'Münchner',
  Göttingen: 'Göttinger',
  Hechingen: 'Hechinger',
  Ellwangen: 'Ellwanger',
  Memmingen: 'Memminger',
  Meiningen: 'Meininger',
  Tübingen: 'Tübinger',
  Sigmaringen: 'Sigmaringer',
  'Waldshut-Tiengen': '',
  Hannover: 'Hannoveraner',
  Halle: 'Hallenser',
  Münster: 'Münsteraner',
  Zweibrücken: 'Zweibrücker',
  Saarbrücken: 'Saarbrücker',
  Wels: 'Welser',
  Itzehoe: 'Itzehoer',
  'Wiener Neustadt': '',
}

/** Towns that English calls otherwise. */
const ENGLISH: Readonly<Record<string, string>> = {
  Köln: 'Cologne',
  München: 'Munich',
  'München I': 'Munich I',
  'München II': 'Munich II',
  Nürnberg: 'Nuremberg',
  'Nürnberg-Fürth': 'Nuremberg-Fürth',
  Hannover: 'Hanover',
  Wien: 'Vienna',
}

const adjectiveOf = (town: string) => ADJECTIVES[town] ?? (town.endsWith('e') ? `${town}r` : `${town}er`)

function makeCourts(
  noun: string,
  short: string | undefined,
  en: string,
  seats: readonly string[],
  country: string,
  kind: Organisation['kind'] = 'court',
) {
  return seats.map((town): Organisation => {
    const adjective = adjectiveOf(town)
    const names = [
      `${noun} ${town}`,
      `${noun} in ${town}`,
      ...(adjective === '' ? [] : [`${adjective} ${noun}`]),
      ...(short === undefined ? [] : [`${short} ${town}`]),
      ...(town === 'Frankfurt' ? [`${noun} Frankfurt am Main`] : []),
    ]
    const name = `${ENGLISH[town] ?? town} ${en}`
    return {
      id: `x:${slugOf(`${en} ${town} ${country === AUSTRIA ? 'at' : ''}`)}`,
      name,
      kind,
      country,
      names: { de: names, en: [name] },
      unconfirmed: true,
      source: ['editor'],
    }
  })
}

const GERMANY = 'Q183'
const AUSTRIA = 'Q40'

const slugOf = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '')

/** Courts and prosecutors that German and Austrian papers name by their town. */
export function makeLocalCourts(): Organisation[] {
  return [
    ...makeCourts('Landgericht', undefined, 'Regional Court', REGIONAL_COURTS, GERMANY),
    ...makeCourts('Staatsanwaltschaft', undefined, 'Public Prosecutor’s Office', REGIONAL_COURTS, GERMANY),
    ...makeCourts('Oberlandesgericht', 'OLG', 'Higher Regional Court', COURTS_OF_APPEAL, GERMANY),
    ...makeCourts(
      'Generalstaatsanwaltschaft',
      undefined,
      'General Public Prosecutor’s Office',
      [...COURTS_OF_APPEAL, 'Berlin'],
      GERMANY,
    ),
    ...makeCourts('Verwaltungsgericht', 'VG', 'Administrative Court', ADMINISTRATIVE_COURTS, GERMANY),
    ...makeCourts('Landesgericht', undefined, 'Regional Court', AUSTRIAN_COURTS, AUSTRIA),
    ...makeCourts('Staatsanwaltschaft', undefined, 'Public Prosecutor’s Office', AUSTRIAN_COURTS, AUSTRIA),
    ...makeCourts('Oberlandesgericht', 'OLG', 'Higher Regional Court', AUSTRIAN_COURTS_OF_APPEAL, AUSTRIA),
    ...HIGHER_ADMINISTRATIVE_COURTS.map(
      ([en, ...names]): Organisation => ({
        id: `x:${slugOf(en)}`,
        name: en,
        kind: 'court',
        country: GERMANY,
        names: { de: names, en: [en] },
        unconfirmed: true,
        source: ['editor'],
      }),
    ),
  ]
}
