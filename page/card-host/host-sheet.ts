/** How the card's host element stands in the page, whatever the page's own styles say about it. */

import { ALIVE_PROPERTY } from '../../core/marks/mark-css.ts'

/** Custom properties by which placing reaches the rules below. */
export const PLACE = {
  left: '--dramatis-left',
  top: '--dramatis-top',
  maxWidth: '--dramatis-max-width',
  maxHeight: '--dramatis-max-height',
  zoom: '--dramatis-zoom',
} as const

/** In `:host`, !important beats the page's own !important rules and its inline ones; only custom properties get through. */
const HOST_CSS = `
:host {
  all: initial !important;
  position: fixed !important;
  display: var(${ALIVE_PROPERTY}, none) !important;
  inset: auto !important;
  left: var(${PLACE.left}, 0px) !important;
  top: var(${PLACE.top}, 0px) !important;
  width: max-content !important;
  zoom: var(${PLACE.zoom}, 1) !important;
}
@media print { :host { display: none !important; } }
`

/** A constructed sheet: neither content security policy nor Trusted Types of the page apply to it. */
export function hostSheet(document: Document): CSSStyleSheet {
  const sheet = new (document.defaultView ?? window).CSSStyleSheet()
  sheet.replaceSync(HOST_CSS)
  return sheet
}
