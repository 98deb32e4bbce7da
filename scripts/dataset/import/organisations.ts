/** Finds organisations by name for handwritten offices: in data/organisations first, else among the few listed here. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Organisation } from '../records.ts'
import { plain } from './jurisdictions.ts'

/** Entity id of an organisation by name or alias, of `country` where names repeat; undefined when unknown. */
export type Organisations = (name: string, country?: string) => string | undefined

/** Ids confirmed by the label files of the sources. */
const known: Readonly<Record<string, string>> = {
  'International Monetary Fund': 'Q7804',
  'World Bank': 'Q7164',
  'European Central Bank': 'Q8901',
  'International Atomic Energy Agency': 'Q41984',
  'Organization for Security and Co-operation in Europe': 'Q81299',
  OECD: 'Q41550',
  'African Union': 'Q7159',
  ASEAN: 'Q7768',
  'Arab League': 'Q7172',
  OPEC: 'Q7795',
  'International Criminal Court': 'Q47488',
  Interpol: 'Q8475',
  'World Trade Organization': 'Q7825',
  'World Health Organization': 'Q7817',
  NATO: 'Q7184',
  'United Nations': 'Q1065',
  'Council of Europe': 'Q8908',
  'Commonwealth of Nations': 'Q7785',
  UNESCO: 'Q7809',
  'International Olympic Committee': 'Q40970',
  FIFA: 'Q253414',
  'European Commission': 'Q8880',
  'European Council': 'Q8886',
  'European Parliament': 'Q8889',
  'European Union': 'Q458',
  'International Labour Organization': 'Q54129',
  UNHCR: 'Q132551',
  'World Food Programme': 'Q204344',
}

export function readOrganisations(data: string): Organisations {
  const folder = join(data, 'organisations')
  const byName = new Map<string, Organisation[]>()
  if (existsSync(folder)) {
    for (const file of readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()) {
      for (const record of JSON.parse(readFileSync(join(folder, file), 'utf8')) as Organisation[]) {
        const forms = [record.name, ...(record.aliases ?? []), ...Object.values(record.names ?? {}).flat()]
        for (const form of new Set(forms.map(plain))) byName.set(form, [...(byName.get(form) ?? []), record])
      }
    }
  }
  return (name, country) => {
    const found = byName.get(plain(name)) ?? []
    const inCountry = found.filter((record) => record.country === country && country !== undefined)
    if (inCountry.length > 0) return inCountry[0]?.id
    const international = found.filter((record) => record.country === undefined)
    return international[0]?.id ?? known[name]
  }
}
