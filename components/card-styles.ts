/** The card's style sheet, adopted by its shadow root. Nothing is inherited from the page. */
import { entityStyles } from './entity-styles.ts'
import { themeStyles } from './theme-styles.ts'

/** The host sets --dramatis-max-width and --dramatis-max-height to what the window has room for. */
export const cardStyles = `
.card { all: initial; }
.card[open] {
  display: block; position: static; box-sizing: border-box; overflow: auto; overscroll-behavior: contain;
  inline-size: 360px; max-inline-size: min(var(--dramatis-max-width, 100vw), 100vw - 16px);
  max-block-size: min(var(--dramatis-max-height, 100vh), 560px);
  padding: 0 16px 12px; border: 1px solid var(--line); border-radius: 10px; margin: 0;
  background: var(--ground); color: var(--text); box-shadow: var(--shadow);
  font: 14px/1.45 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; text-align: start; overflow-wrap: break-word;
  hyphens: manual; cursor: auto; scrollbar-width: thin; scrollbar-color: var(--later) transparent;
}
.card:focus { outline: none; }
.card:focus-visible { outline: 2px solid var(--focus); outline-offset: -2px; }
${themeStyles('.card')}
${entityStyles}
.card h2, .card h3, .card h4, .card p, .card ul, .card dl, .card dd { margin: 0; padding: 0; }
.card ul { list-style: none; }
.card .head { position: sticky; inset-block-start: 0; z-index: 1; background: var(--ground); padding-block: 12px 8px; padding-inline-end: 64px; }
.card .eyebrow { display: flex; gap: 7px; align-items: center; font-size: 12px; color: var(--soft); min-block-size: 18px; }
.card h2 { font-size: 19px; line-height: 1.25; font-weight: 650; letter-spacing: -.005em; text-wrap: balance; }
.card h3 { font-size: 12px; line-height: 1.4; font-weight: 600; color: var(--soft); }
.card h4 { font-size: 12px; font-weight: 400; color: var(--soft); margin-block-start: 6px; }
.card .controls { position: absolute; inset-block-start: 8px; inset-inline-end: -8px; display: flex; gap: 2px; }
.card .controls button { all: unset; box-sizing: border-box; inline-size: 28px; block-size: 28px; display: grid; place-items: center; border-radius: 6px; color: var(--soft); cursor: pointer; }
.card .controls button:hover { background: var(--sunk); color: var(--text); }
.card .controls button.on { color: var(--day); }
.card .controls button.on path { fill: currentColor; }
.card .office { font-weight: 600; }
.card .offices > li + li { margin-block-start: 2px; }
.card .span { color: var(--soft); }
.card .offices.small, .card .offices.small .office { font-size: 13px; font-weight: 400; }
.card .english-name { color: var(--soft); font-size: 13px; }
.card .when .span, .card .when .office { display: block; }
.card .facts { display: grid; grid-template-columns: fit-content(52%) 1fr; column-gap: 14px; row-gap: 1px; margin-block: 8px; }
.card .facts > div { display: contents; }
.card .facts dt { color: var(--soft); }
.card .summary { margin-block: 8px; }
.card .since { background: var(--sunk); border-inline-start: 3px solid var(--later); border-radius: 0 6px 6px 0; padding: 7px 10px 8px; margin-block: 10px; }
.card .since:dir(rtl) { border-radius: 6px 0 0 6px; }
.card .since .summary { margin-block: 4px 0; }
.card .since li + li { margin-block-start: 2px; }
.card .uncertain::before { content: "? "; content: "? " / ""; color: var(--caveat); font-weight: 700; }
.card .day-note { font-size: 12px; color: var(--caveat); margin-block: 8px; }
.card .related { margin-block: 10px; }
.card .related li { padding-block: 2px; }
.card .foot { border-block-start: 1px solid var(--line); margin-block-start: 10px; padding-block-start: 6px; font-size: 12px; color: var(--soft); }
.card .actions { display: flex; flex-wrap: wrap; gap: 2px 14px; align-items: center; justify-content: space-between; }
.card .links { display: flex; gap: 14px; }
.card a { color: var(--accent); text-underline-offset: 2px; display: inline-block; padding-block: 4px; }
.card a .icon { inline-size: 12px; block-size: 12px; vertical-align: -1px; margin-inline-start: 3px; }
.card button.quiet { all: unset; cursor: pointer; padding-block: 4px; color: var(--soft); text-decoration: underline; text-decoration-color: var(--line); text-underline-offset: 2px; }
.card button.quiet:hover { color: var(--text); text-decoration-color: currentColor; }
.card .provenance { margin-block-start: 2px; line-height: 1.35; }
@media (prefers-reduced-motion: no-preference) {
  .card { animation: dramatis-appear 110ms ease-out; }
  @keyframes dramatis-appear { from { opacity: 0; transform: translateY(3px); } }
}
@media (prefers-contrast: more), (forced-colors: active) { .card[open] { border-width: 2px; } }
@media print { .card { display: none; } }
`
