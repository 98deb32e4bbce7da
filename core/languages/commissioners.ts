/** Members of the European Commission by portfolio: "Handelskommissar", "trade commissioner", "commissaire au Commerce". */
import type { RoleNoun } from './language.ts'

const EUROPEAN_COMMISSION = 'Q8880'

type Field = readonly [title: RegExp, de: string, en: string, fr: string, es: string, it: string]

// biome-ignore format: one row per portfolio reads as a table
const FIELDS: readonly Field[] = [
  [/\bTrade\b/, 'Handels', 'trade', 'au Commerce', 'de Comercio', 'al Commercio'],
  [/Competition|Competitive Transition/, 'Wettbewerbs', 'competition', 'à la Concurrence', 'de Competencia', 'alla Concorrenza'],
  [/Econom(y|ic) (and (Monetary|Financial)|and Productivity)|the Economy/, 'Wirtschafts', 'economy', 'à l’Économie', 'de Economía', 'all’Economia'],
  [/Internal Market|Industrial Strategy|Industry/, 'Industrie', 'industry', 'à l’Industrie', 'de Industria', 'all’Industria'],
  [/Internal Market/, 'Binnenmarkt', 'internal market', 'au Marché intérieur', 'de Mercado Interior', 'al Mercato interno'],
  [/Financial Services/, 'Finanzmarkt', 'financial services', 'aux Services financiers', 'de Servicios Financieros', 'ai Servizi finanziari'],
  [/Digital|Tech Sovereignty/, 'Digital', 'digital', 'au Numérique', 'de Agenda Digital', 'al Digitale'],
  [/Agriculture/, 'Agrar', 'agriculture', 'à l’Agriculture', 'de Agricultura', 'all’Agricoltura'],
  [/Climate/, 'Klima', 'climate', 'au Climat', 'de Clima', 'al Clima'],
  [/Energy/, 'Energie', 'energy', 'à l’Énergie', 'de Energía', 'all’Energia'],
  [/Environment/, 'Umwelt', 'environment', 'à l’Environnement', 'de Medio Ambiente', 'all’Ambiente'],
  [/Home Affairs|Internal Affairs|Freedom and Security/, 'Innen', 'home affairs', 'aux Affaires intérieures', 'de Interior', 'agli Affari interni'],
  [/Migration|Home Affairs/, 'Migrations', 'migration', 'aux Migrations', 'de Migración', 'alle Migrazioni'],
  [/Justice/, 'Justiz', 'justice', 'à la Justice', 'de Justicia', 'alla Giustizia'],
  [/Enlargement/, 'Erweiterungs', 'enlargement', 'à l’Élargissement', 'de Ampliación', 'all’Allargamento'],
  [/Budget/, 'Haushalts', 'budget', 'au Budget', 'de Presupuesto', 'al Bilancio'],
  [/Health/, 'Gesundheits', 'health', 'à la Santé', 'de Sanidad', 'alla Salute'],
  [/Transport/, 'Verkehrs', 'transport', 'aux Transports', 'de Transportes', 'ai Trasporti'],
  [/Employment|Jobs|Social Rights/, 'Sozial', 'employment', 'à l’Emploi', 'de Empleo', 'al Lavoro'],
  [/Defence/, 'Verteidigungs', 'defence', 'à la Défense', 'de Defensa', 'alla Difesa'],
  [/Regional|Cohesion/, 'Regional', 'regional policy', 'à la Cohésion', 'de Cohesión', 'alla Coesione'],
  [/Fisheries/, 'Fischerei', 'fisheries', 'à la Pêche', 'de Pesca', 'alla Pesca'],
  [/Crisis Management|Humanitarian/, 'Krisen', 'crisis management', 'à la Gestion des crises', 'de Gestión de Crisis', 'alla Gestione delle crisi'],
]

/** Their role nouns in a language; a "trade commissioner" may be any country's, so Europe stands in all but the German ones. */
export function commissioners(language: 'de' | 'en' | 'fr' | 'es' | 'it'): RoleNoun[] {
  return FIELDS.map(([title, de, en, fr, es, it]) => {
    const forms: Readonly<Record<typeof language, readonly [masculine: string[], feminine: string[]]>> = {
      de: [
        [`${de}kommissar`, `EU-${de}kommissar`],
        [`${de}kommissarin`, `EU-${de}kommissarin`],
      ],
      en: [[`EU ${en} commissioner`, `European ${en} commissioner`, `EU ${en} chief`], []],
      fr: [[`commissaire européen ${fr}`], [`commissaire européenne ${fr}`]],
      es: [[`comisario europeo ${es}`], [`comisaria europea ${es}`]],
      it: [
        [`commissario europeo ${it}`, `commissario Ue ${it}`],
        [`commissaria europea ${it}`, `commissaria Ue ${it}`],
      ],
    }
    const [masculine, feminine] = forms[language]
    return { forms: masculine, feminine, offices: ['commissioner'], only: [EUROPEAN_COMMISSION], title }
  })
}
