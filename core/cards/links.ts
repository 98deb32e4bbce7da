/** Addresses of an entity in Wikipedia and Wikidata: plain links that only the reader opens. */
import type { EntityFacts } from '../facts/facts.ts'
import type { Texts } from '../text-format/texts.ts'
import type { CardLink } from './model.ts'

/** Links for an entity; an entity without a Wikidata id has one only when its English Wikipedia title is known. */
export function links(entity: EntityFacts, texts: Texts): CardLink[] {
  const wikidata = /^Q\d+$/.test(entity.id) ? entity.id : undefined
  const result: CardLink[] = []
  const wikipedia = wikipediaLink(entity, wikidata, texts.language)
  if (wikipedia !== undefined) result.push({ kind: 'wikipedia', text: 'Wikipedia', href: wikipedia })
  if (wikidata !== undefined) {
    result.push({ kind: 'wikidata', text: 'Wikidata', href: `https://www.wikidata.org/wiki/${wikidata}` })
  }
  return result
}

/** English by title; another language by way of Wikidata, which knows the article's name there. */
function wikipediaLink(entity: EntityFacts, wikidata: string | undefined, language: string): string | undefined {
  if (language !== 'en' && wikidata !== undefined) {
    const edition = language.split('-')[0]
    return `https://www.wikidata.org/wiki/Special:GoToLinkedPage/${edition}wiki/${wikidata}`
  }
  const title = entity.wiki ?? (wikidata === undefined ? undefined : entity.name)
  return title === undefined
    ? undefined
    : `https://en.wikipedia.org/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}`
}
