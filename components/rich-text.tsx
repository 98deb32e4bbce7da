/** Text whose days are machine-readable. */
import type { RichText as Rich } from '../core/cards/model.ts'

/** Each day becomes a `<time>`. */
export function RichText({ text }: { readonly text: Rich }) {
  return <>{text.map((part) => (typeof part === 'string' ? part : <time dateTime={part.iso}>{part.text}</time>))}</>
}
