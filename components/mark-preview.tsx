/** A sentence marked with the very styles that articles get, so that the preview cannot differ from the page. */
import { useEffect, useRef } from 'preact/hooks'
import { MENTION_KINDS, type Settings } from '../core/settings/settings.ts'
import type { Texts } from '../core/text-format/texts.ts'

export interface MarkLook {
  readonly style: Settings['markStyle']
  readonly colour: string
}
interface Props {
  readonly texts: Texts
  readonly settings: Settings
  /** CSS text for highlights named `dramatis-<kind>`. */
  readonly markCss: (look: MarkLook) => string
}

/** In the sample sentence: `[person:Angela Merkel]`. */
const MARKED = /\[(\w+):([^\]]+)\]/

/** Registers highlights over the sentence while it is shown. */
export function MarkPreview({ texts, settings, markCss }: Props) {
  const line = useRef<HTMLParagraphElement>(null)
  const css = markCss({ style: settings.markStyle, colour: settings.markColour })
  useEffect(() => {
    // Without custom highlights (a test's DOM) the sentence stays plain.
    if (line.current === null || typeof Highlight === 'undefined') return
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    for (const kind of MENTION_KINDS.filter((each) => settings.kinds[each])) {
      const range = document.createRange()
      const span = line.current.querySelector(`[data-kind="${kind}"]`)
      if (span === null) continue
      range.selectNodeContents(span)
      CSS.highlights.set(`dramatis-${kind}`, new Highlight(range))
    }
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet)
      for (const kind of MENTION_KINDS) CSS.highlights.delete(`dramatis-${kind}`)
    }
  })
  const parts = texts.text('settings.previewText').split(MARKED)
  return (
    <figure class="preview">
      <figcaption>{texts.text('settings.preview')}</figcaption>
      <p ref={line}>
        {parts.map((part, i) =>
          i % 3 === 0 ? part : i % 3 === 1 ? <span data-kind={part}>{parts[i + 1]}</span> : null,
        )}
      </p>
    </figure>
  )
}
