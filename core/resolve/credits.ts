/** Bylines, photo credits and author boxes: names that say who wrote or photographed, not whom the article is about. */
import type { BlockText } from '../match/text.ts'

/** Words that open a credit, in the languages of the extension, with what may stand between them and the name. */
const CREDIT =
  /(?:^|[\s([|/])(?:photos?|photographs?|photographer|photographie|pictures?|images?|imágenes|imagem|immagine|fotos?|fotografie|fotograf|fotografía|fotógrafo|bild|bilder|beeld|zdjęcie|zdj|kuva|kép|credits?|crédits?|créditos?|quelle|copyright|illustrations?|grafik|video|reporting|editing|redaktion|autore?s?|auteur|text|texto|testo|tekst|фото|фотограф|автор|текст|снимка|знімок)(?:\s+(?:by|credit|von|de|di|par|por|door|av|af|od|courtesy of))?\s*[:/©–-]\s*$|©\s*$/iu
const BYLINE = /^\s*(?:by|von|par|por|di|da|door|av|af|tekst|autor|автор)\s*:?\s*$/iu
const AGENCY =
  /^\s*[/|,(–-]\s*(?:via\s+)?(?:dpa|apa|afp|ap|epa|efe|ansa|anp|belga|pap|tass|тасс|риа|reuters|getty|imago|shutterstock|istock|keystone|picture|alamy|xinhua|bloomberg|pool|unsplash|pexels|wikimedia|flickr|zuma|nurphoto|sipa|anadolu)\b/iu
/** "Espen Barth Eide (Ap)": Arbeiderpartiet is no Associated Press. */
const NORWEGIAN_PARTY = /\(Ap$/
/** "CNN's Alex Mooney contributed to this report." */
const CONTRIBUTED =
  /^[^.]{0,60}\b(?:contributed (?:to|reporting)|a contribué à|haben? (?:zu diesem|an diesem) \S+ mitgewirkt)/iu
/** A byline is short: the name, a place, a day. */
const BYLINE_WORDS = 8
const AROUND = 40

/** Whether the name from token `from` up to `to` is a credit. */
export function isCredit({ tokens }: BlockText, from: number, to: number): boolean {
  const start = tokens.start[from] as number
  const end = tokens.end[to - 1] as number
  const before = tokens.text.slice(Math.max(0, start - AROUND), start)
  if (CREDIT.test(before)) return true
  const agency = AGENCY.exec(tokens.text.slice(end, end + AROUND))
  if (agency !== null && !NORWEGIAN_PARTY.test(agency[0])) return true
  if (CONTRIBUTED.test(tokens.text.slice(end, end + 3 * AROUND))) return true
  return tokens.count <= BYLINE_WORDS + to - from && BYLINE.test(tokens.text.slice(0, start))
}
