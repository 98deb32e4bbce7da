/**
 * Entries of the sources that were looked at one by one and are wrong or tell of something else than an office. Each has a
 * reason with what a second source says. They are counted on their own; an entry that no longer applies is reported.
 */

interface Exception {
  readonly list: 'archigos' | 'reign' | 'cia' | 'ifg'
  /** The entry as the check prints it. */
  readonly key: string
  readonly reason: string
}

const exceptions: readonly Exception[] = [
  { list: 'archigos', key: 'VEN Maduro 2012-03-05', reason: 'year mistyped: Chávez died on 2013-03-05 (REIGN, CIA)' },
  {
    list: 'archigos',
    key: 'SLV Bajuk 2000-05-03',
    reason: 'elected by parliament; the cabinet was confirmed on 2000-06-07 (Wikidata)',
  },
  {
    list: 'archigos',
    key: 'SLV Drnovsek 2000-11-17',
    reason: 'elected by parliament; the cabinet was confirmed on 2000-11-30 (Wikidata)',
  },
  {
    list: 'archigos',
    key: 'BUL Lukanov 1990-07-06',
    reason: 'counts as ruler once President Mladenov resigned; prime minister since 1990-02-03 (CIA)',
  },
  {
    list: 'archigos',
    key: 'MLD Tarlev 2001-04-07',
    reason:
      'day of the new president; the cabinet took office on 2001-04-19 (Wikidata), 2001-04-15 in the CIA Factbook',
  },
  {
    list: 'archigos',
    key: 'BLR Kuznyatsu 1994-01-26',
    reason: 'misspelt; Vyacheslav Kuznetsov is here with these days',
  },
  {
    list: 'archigos',
    key: 'NIR Djibo 2010-02-08',
    reason: 'day mistyped: the coup was on 2010-02-18 (daily summaries, Wikidata)',
  },
  {
    list: 'archigos',
    key: 'CDI Ouattara 2011-04-11',
    reason: 'arrest of Gbagbo; president since the oath of 2010-12-04 (CIA, Wikidata)',
  },
  {
    list: 'archigos',
    key: 'RWA Paul Kagame 1994-07-19',
    reason: 'vice president and ruler; Bizimungu was president to 2000 (CIA, Wikidata)',
  },
  {
    list: 'archigos',
    key: 'CHN Jiang Zemin 1997-02-19',
    reason: 'death of Deng Xiaoping; president since 1993-03-27 (CIA, Wikidata)',
  },
  {
    list: 'archigos',
    key: 'NEP Gyanendra 2005-02-01',
    reason: 'dismissed the cabinet and ruled himself; king since 2001-06-04 (CIA, Wikidata)',
  },
  {
    list: 'archigos',
    key: 'CAM Ranariddh 1993-09-21',
    reason: 'here as First Prime Minister with that day, a minister by the office types',
  },
  {
    list: 'archigos',
    key: 'CAM Hun Sen 1997-07-06',
    reason: 'ousted the other prime minister; prime minister since 1985 (CIA)',
  },
  {
    list: 'reign',
    key: 'CRO Racan 2000-11-09',
    reason: 'constitution moved power to the prime minister, which he was since 2000-01-27 (CIA)',
  },
  {
    list: 'reign',
    key: 'SLV Bajuk 2000-05-03',
    reason: 'elected by parliament; the cabinet was confirmed on 2000-06-07 (Wikidata)',
  },
  {
    list: 'reign',
    key: 'SLV Drnovsek 2000-11-17',
    reason: 'elected by parliament; the cabinet was confirmed on 2000-11-30 (Wikidata)',
  },
  {
    list: 'reign',
    key: 'MLD Tarlev 2001-04-07',
    reason:
      'day of the new president; the cabinet took office on 2001-04-19 (Wikidata), 2001-04-15 in the CIA Factbook',
  },
  {
    list: 'reign',
    key: 'ARM Kocharian 1998-03-04',
    reason: 'month mistyped: Ter-Petrosyan resigned on 1998-02-03 (Archigos, CIA)',
  },
  {
    list: 'reign',
    key: 'GRG Bakhtadze 2018-12-16',
    reason: 'constitution moved power to the prime minister, which he was since 2018-06-20 (Wikidata)',
  },
  {
    list: 'reign',
    key: 'FIN Lipponen 2000-03-01',
    reason: 'constitution moved power to the prime minister, which he was since 1995-04-13 (CIA, Wikidata)',
  },
  {
    list: 'reign',
    key: 'NIR Djibo 2010-02-08',
    reason: 'day mistyped: the coup was on 2010-02-18 (daily summaries, Wikidata)',
  },
  {
    list: 'reign',
    key: 'CDI Ouattara 2011-04-11',
    reason: 'arrest of Gbagbo; president since the oath of 2010-12-04 (CIA, Wikidata)',
  },
  {
    list: 'reign',
    key: 'RWA Paul Kagame 1994-07-19',
    reason: 'vice president and ruler; Bizimungu was president to 2000 (CIA, Wikidata)',
  },
  {
    list: 'reign',
    key: 'LEB Hassan Diab 2019-12-19',
    reason: 'designated; the cabinet took office on 2020-01-21 (CIA)',
  },
  {
    list: 'reign',
    key: 'LEB Saad Hariri 2020-10-22',
    reason: 'designated and never in office; Diab stayed to 2021-09-10 (daily summaries)',
  },
  {
    list: 'reign',
    key: 'ISR Olmert 2006-04-14',
    reason: 'acting prime minister since 2006-01-04 (Archigos, Wikidata); on that day no longer only acting',
  },
  {
    list: 'reign',
    key: 'YEM Houthi 2015-02-06',
    reason: 'head of the Houthi committee in Sanaa; the president was Hadi (CIA, Wikidata)',
  },
  {
    list: 'reign',
    key: 'KUW Jabir As-Sabah 1991-04-20',
    reason: 'back from exile; emir since 1977-12-31 (CIA, Wikidata)',
  },
  {
    list: 'reign',
    key: 'KYR Bakiyev 2005-04-11',
    reason: 'resignation of Akayev accepted; acting president since 2005-03-25 (Archigos, Wikidata)',
  },
  {
    list: 'reign',
    key: 'NEP Gyanendra 2005-02-01',
    reason: 'dismissed the cabinet and ruled himself; king since 2001-06-04 (CIA, Wikidata)',
  },
  {
    list: 'reign',
    key: 'CAM Ranariddh 1993-09-21',
    reason: 'here as First Prime Minister with that day, a minister by the office types',
  },
  {
    list: 'reign',
    key: 'CAM Hun Sen 1997-07-06',
    reason: 'ousted the other prime minister; prime minister since 1985 (CIA)',
  },
  {
    list: 'ifg',
    key: 'Michael Havers, attorney-general 1979-05-05 to 1987-10-26',
    reason: 'the end is that of his term as Lord Chancellor; Patrick Mayhew follows on 1987-06-13 in the same list',
  },
  {
    list: 'cia',
    key: '2008 fj head of government prime-minister: Laisenia QARASE',
    reason: 'names the deposed prime minister; its own note and REIGN have Bainimarama since January 2007',
  },
  {
    list: 'cia',
    key: '2009 fj head of government prime-minister: Laisenia QARASE',
    reason: 'names the deposed prime minister; its own note and REIGN have Bainimarama since January 2007',
  },
  {
    list: 'cia',
    key: '2010 fj head of government prime-minister: Laisenia QARASE',
    reason: 'names the deposed prime minister; its own note and REIGN have Bainimarama since January 2007',
  },
  {
    list: 'cia',
    key: '2011 fj head of government prime-minister: Laisenia QARASE',
    reason: 'names the deposed prime minister; its own note and REIGN have Bainimarama since January 2007',
  },
  {
    list: 'cia',
    key: '2012 fj head of government prime-minister: Laisenia QARASE',
    reason: 'names the deposed prime minister; its own note and REIGN have Bainimarama since January 2007',
  },
  {
    list: 'cia',
    key: '2013 fj head of government prime-minister: Laisenia QARASE',
    reason: 'names the deposed prime minister; its own note and REIGN have Bainimarama since January 2007',
  },
  {
    list: 'cia',
    key: '2014 fj head of government prime-minister: Laisenia QARASE',
    reason: 'names the deposed prime minister; its own note and REIGN have Bainimarama since January 2007',
  },
  {
    list: 'cia',
    key: '2020 sb head of government prime-minister: Rick HOU',
    reason: 'page not kept up: Sogavare since 2019-04-24 (REIGN, Wikidata)',
  },
  {
    list: 'cia',
    key: '2021 sb head of government prime-minister: Rick HOU',
    reason: 'page not kept up: Sogavare since 2019-04-24 (REIGN, Wikidata)',
  },
  {
    list: 'cia',
    key: '2023 cg head of government prime-minister: Clement MOUAMBA',
    reason: 'page not kept up: Makosso since 2021-05-12 (Wikidata and the other editions)',
  },
  {
    list: 'cia',
    key: '2022 cd head of government prime-minister: Anatole Collinet MAKOSSO',
    reason: 'prime minister of the other Congo on this page',
  },
  {
    list: 'cia',
    key: '2020 cw head of government prime-minister: Ivar ASJES',
    reason: 'page not kept up: he resigned on 31 August 2015 (its own earlier edition)',
  },
  {
    list: 'cia',
    key: '1995 af head of government prime-minister: Aleksander Gabriel MEKSI',
    reason: 'prime minister of Albania on the page of Afghanistan',
  },
  {
    list: 'cia',
    key: '1993 nu head of government prime-minister: Young VIVIAN',
    reason: 'acting after the death of Premier Rex in December 1992, of whom no list has the days',
  },
  {
    list: 'cia',
    key: '2004 na chief of state president: Hifikepunye POHAMBA',
    reason: 'named after the election; in office since 2005-03-21 (later editions, Archigos)',
  },
]

const byKey = new Map(exceptions.map((exception) => [`${exception.list} ${exception.key}`, exception]))
const used = new Set<Exception>()

/** Why the entry is set aside, or undefined when nobody has reviewed it. */
export function reviewed(list: Exception['list'], key: string): string | undefined {
  const found = byKey.get(`${list} ${key}`)
  if (found !== undefined) used.add(found)
  return found?.reason
}

/** Keys of the entries that `reviewed` was not asked for: the data agrees by now, or the key is mistyped. */
export const unusedExceptions = (): string[] =>
  exceptions.filter((exception) => !used.has(exception)).map(({ list, key }) => `${list} ${key}`)
