/** Styles of the extension's own pages: popup, side panel, options, welcome. */
import { entityStyles } from './entity-styles.ts'
import { themeStyles } from './theme-styles.ts'

/** Adopted by the page's document. */
export const pageStyles = `
${themeStyles(':root')}
${entityStyles}
*, *::before { box-sizing: border-box; }
:root { background: var(--ground); color: var(--text); font: 14px/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: break-word; }
/* Chromium gives the body of extension pages a smaller type of its own. */
body { margin: 0; font: inherit; }
h1, h2, h3, p, ul, ol, dl, dd, figure, fieldset { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h1 { font-size: 17px; line-height: 1.3; font-weight: 650; }
h2 { font-size: 14px; line-height: 1.4; font-weight: 650; }
h3 { font-size: 13px; line-height: 1.4; font-weight: 600; color: var(--soft); display: flex; gap: 7px; align-items: center; }
button, input, select { font: inherit; color: inherit; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
button.quiet { all: unset; cursor: pointer; color: var(--accent); padding-block: 4px; }
button.quiet:hover { text-decoration: underline; text-underline-offset: 2px; }
.button { padding: 6px 14px; border: 1px solid var(--line); border-radius: 7px; background: var(--sunk); cursor: pointer; min-block-size: 32px; }
.button:hover { border-color: var(--soft); }
.button.warn { border-color: var(--day); color: var(--day); }
.hint, .note, .as-of { color: var(--soft); font-size: 12.5px; }
.day-note, .caveat-text { color: var(--caveat); font-size: 12.5px; }
.switch { display: flex; gap: 10px; align-items: center; justify-content: space-between; cursor: pointer; min-block-size: 28px; }
.switch input { appearance: none; inline-size: 36px; block-size: 20px; border-radius: 10px; background: var(--soft); position: relative; cursor: pointer; flex: none; margin: 0; forced-color-adjust: none; }
.switch input::before { content: ""; position: absolute; inset-block-start: 3px; inset-inline-start: 3px; inline-size: 14px; block-size: 14px; border-radius: 50%; background: var(--ground); }
.switch input:checked { background: var(--bar); }
.switch input:checked::before { inset-inline-start: 19px; }
.message { padding-block: 14px; display: grid; gap: 10px; justify-items: start; }
.popup { inline-size: 360px; max-inline-size: 100%; padding: 12px 16px 0; display: grid; gap: 8px; }
.popup header { display: flex; gap: 12px; justify-content: space-between; align-items: center; border-block-end: 1px solid var(--line); padding-block-end: 8px; }
.popup footer { display: flex; flex-wrap: wrap; gap: 2px 16px; border-block-start: 1px solid var(--line); padding-block-start: 6px; font-size: 13px; position: sticky; inset-block-end: 0; background: var(--ground); padding-block-end: 8px; }
.panel { padding: 14px 16px 24px; max-inline-size: 560px; margin-inline: auto; }
.panel .article-title { color: var(--soft); margin-block: 2px 6px; }
.cast, .events { margin-block-start: 14px; }
.cast h2, .events h2 { border-block-end: 1px solid var(--line); padding-block-end: 3px; }
.cast .group { margin-block-start: 8px; }
.cast li { padding-block: 3px; }
.cast li > .flag { margin-inline-end: 7px; vertical-align: -2px; }
.cast .count { margin-inline-end: 0; }
.cast .count, .cast .muted { color: var(--soft); font-size: 12px; margin-inline-start: 7px; }
.events ol { margin-block-start: 8px; border-inline-start: 2px solid var(--line); margin-inline-start: 5px; }
.events li { position: relative; padding: 3px 0 3px; padding-inline-start: 16px; }
.events li::before { content: ""; position: absolute; inset-inline-start: -6px; inset-block-start: 10px; inline-size: 10px; block-size: 10px; border-radius: 50%; background: var(--bar); border: 2px solid var(--ground); forced-color-adjust: none; }
.events li.day::before { background: var(--day); }
.events li.day strong { color: var(--day); }
.events li.after::before { background: var(--ground); border-color: var(--bar); }
.settings, .welcome { max-inline-size: 680px; margin-inline: auto; padding: 24px 20px 48px; }
.settings > header { display: flex; gap: 16px; align-items: baseline; margin-block-end: 14px; }
.settings h1, .welcome h1 { font-size: 24px; }
.settings section, .welcome section { border-block-start: 1px solid var(--line); padding-block: 18px; }
.settings > .switch { padding-block-end: 14px; font-weight: 600; }
.settings h2, .welcome h2 { font-size: 16px; margin-block-end: 8px; }
.settings fieldset { border: 0; margin-block: 12px; min-inline-size: 0; }
.settings legend { font-weight: 600; padding: 0; margin-block-end: 2px; }
.settings .option, .settings .option label { display: flex; gap: 9px; align-items: center; min-block-size: 28px; cursor: pointer; }
.settings div.option { flex-direction: column; gap: 0; align-items: flex-start; }
.settings .option .hint { margin-inline-start: 25px; margin-block-end: 4px; }
.settings input[type="checkbox"]:not([role]), .settings input[type="radio"] { accent-color: var(--bar); inline-size: 16px; block-size: 16px; margin: 0; flex: none; }
.settings .colour { display: flex; flex-wrap: wrap; gap: 4px 16px; align-items: end; }
.settings input[type="color"] { inline-size: 52px; block-size: 32px; padding: 2px; border: 1px solid var(--line); border-radius: 7px; background: var(--ground); margin-block-end: 12px; }
.settings .field { display: flex; flex-wrap: wrap; gap: 4px 14px; align-items: center; margin-block: 12px; }
.settings .field > span { font-weight: 600; min-inline-size: 190px; }
.settings input[type="range"] { accent-color: var(--bar); inline-size: 200px; }
.settings select, .settings input[type="text"] { padding: 5px 8px; border: 1px solid var(--soft); border-radius: 7px; background: var(--ground); min-block-size: 32px; max-inline-size: 100%; }
.settings input[aria-invalid="true"] { border-color: var(--day); }
.settings .rules { margin-block: 8px; }
.settings .rules li { display: flex; flex-wrap: wrap; gap: 4px 14px; align-items: center; padding-block: 4px; border-block-end: 1px solid var(--line); }
.settings .rules bdi { flex: 1 1 160px; font-weight: 600; }
.settings .add-site { display: flex; flex-wrap: wrap; gap: 8px; margin-block-start: 12px; }
.settings .add-site p { flex-basis: 100%; }
.settings .buttons { display: flex; flex-wrap: wrap; gap: 8px; margin-block: 8px; }
.settings .saved { color: var(--accent); }
.preview { background: var(--sunk); border-radius: 8px; padding: 10px 14px 12px; margin-block: 8px; }
.preview figcaption { font-size: 12px; color: var(--soft); }
.preview p { font: 17px/1.6 Georgia, "Times New Roman", "Noto Serif", serif; }
.shortcuts { margin-block-end: 12px; }
.shortcuts > div { display: flex; flex-wrap: wrap; gap: 2px 14px; justify-content: space-between; padding-block: 4px; border-block-end: 1px solid var(--line); }
.shortcuts dd { color: var(--soft); }
kbd { font: inherit; border: 1px solid var(--line); border-radius: 5px; padding: 1px 7px; background: var(--sunk); color: var(--text); }
.welcome .lead { font-size: 17px; line-height: 1.5; margin-block: 8px 20px; }
.welcome article { background: var(--sunk); border-radius: 8px; padding: 14px 18px; font: 17px/1.6 Georgia, "Times New Roman", "Noto Serif", serif; }
.welcome article h3 { font-size: 20px; color: var(--text); }
.welcome article time { font: 13px/1.5 system-ui, sans-serif; color: var(--soft); }
`
