/** Addresses of an entity in Wikipedia and Wikidata: plain links that only the reader opens. */
import type { EntityFacts, Facts } from '../facts/facts.ts'
import type { Texts } from '../text-format/texts.ts'
import type { CardLink } from './model.ts'

/** Links for an entity; one of which neither a Wikidata id nor a Wikipedia title is known can be searched for by name. */
export function links(facts: Facts, entity: EntityFacts, texts: Texts): CardLink[] {
  const wikidata = /^Q\d+$/.test(entity.id) ? entity.id : undefined
  const wikipedia = wikipediaLink(entity, wikidata, texts.language)
  if (wikipedia === undefined) return [search(facts, entity, texts)]
  const result: CardLink[] = [{ kind: 'wikipedia', text: 'Wikipedia', href: wikipedia }]
  if (wikidata !== undefined) {
    result.push({ kind: 'wikidata', text: 'Wikidata', href: `https://www.wikidata.org/wiki/${wikidata}` })
  }
  return result
}

/** English by title; another language by way of Wikidata, which knows the article's name there. */
function wikipediaLink(entity: EntityFacts, wikidata: string | undefined, language: string): string | undefined {
  if (language !== 'en' && wikidata !== undefined) {
    return `https://www.wikidata.org/wiki/Special:GoToLinkedPage/${editionOf(language)}wiki/${wikidata}`
  }
  const title = entity.wiki ?? (wikidata === undefined ? undefined : entity.name)
  return title === undefined
    ? undefined
    : `https://en.wikipedia.org/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}`
}

/** The reader's edition where the dataset has a name in the language, else the English one. A title that exists opens at once. */
function search(facts: Facts, entity: EntityFacts, texts: Texts): CardLink {
  const own = facts.ownName(entity.id, texts.language)
  const edition = own === undefined ? 'en' : editionOf(texts.language)
  const words = encodeURIComponent(own ?? entity.name)
  return {
    kind: 'search',
    text: texts.text('card.search'),
    href: `https://${edition}.wikipedia.org/wiki/Special:Search?search=${words}`,
  }
}

const editionOf = (language: string) => language.split('-')[0] as string
