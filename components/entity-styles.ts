/** Styles of the pieces that stand both in cards and in the extension's pages: flags, maps, timelines, lists of entities. */

export const entityStyles = `
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.icon { inline-size: 16px; block-size: 16px; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; flex: none; vertical-align: -3px; }
.flag { inline-size: 21px; block-size: 14px; flex: none; border-radius: 2px; outline: 1px solid rgb(128 128 128 / .35); outline-offset: -1px; }
.flag.letters { display: inline-grid; place-items: center; font-size: 9px; font-weight: 700; background: var(--sunk); }
time { white-space: nowrap; }
.caveat { color: var(--caveat); }
.caveat.line { display: block; font-size: 12.5px; line-height: 1.4; }
.caveat::before { content: "? "; font-weight: 700; content: "? " / ""; }
.note { display: block; color: var(--soft); font-size: 12px; line-height: 1.35; }
button.entity { all: unset; cursor: pointer; color: var(--accent); font-weight: 600; padding-block: 3px; overflow-wrap: anywhere; }
button.entity:hover { text-decoration: underline; text-underline-offset: 2px; }
button:focus-visible, a:focus-visible, button.entity:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
.map { display: block; inline-size: 100%; block-size: auto; background: var(--sunk); border-radius: 6px; margin-block: 10px; }
.map .land { fill: var(--land); stroke: var(--land-line); stroke-width: .7; stroke-linejoin: round; }
.map .highlight { fill: var(--here); }
.map circle { fill: var(--day); stroke: var(--ground); stroke-width: 1.5; }
.map text { font-size: 11px; font-weight: 600; fill: var(--text); paint-order: stroke; stroke: var(--ground); stroke-width: 2.5; stroke-linejoin: round; direction: ltr; }
.timeline { margin-block: 12px 10px; font-size: 11px; line-height: 14px; color: var(--soft); }
.timeline > * { position: relative; }
.timeline .day-label { inline-size: fit-content; color: var(--day); font-weight: 600; block-size: 15px; white-space: nowrap; }
.timeline .day-label.middle { transform: translateX(-50%); }
.timeline .day-label.end { position: relative; margin-inline-start: auto; inset-inline-start: auto; }
:dir(rtl) > .day-label.middle { transform: translateX(50%); }
.timeline .bars { background: linear-gradient(var(--line), var(--line)) 0 100% / 100% 1px no-repeat; padding-block-end: 3px; }
.timeline .bar { position: absolute; block-size: 6px; border-radius: 2px; min-inline-size: 2px; forced-color-adjust: none; }
.timeline .bar.known { background: var(--bar); }
.timeline .bar.later { background: var(--later); }
.timeline .bar.open { mask-image: linear-gradient(to right, #000 60%, transparent); }
:dir(rtl) > .bar.open { mask-image: linear-gradient(to left, #000 60%, transparent); }
.timeline .day { position: absolute; inset-block: -2px -2px; inline-size: 2px; margin-inline-start: -1px; background: var(--day); forced-color-adjust: none; box-shadow: 0 0 0 1px var(--ground); }
.timeline .ticks { block-size: 15px; }
.timeline .ticks span { position: absolute; white-space: nowrap; padding-inline-start: 3px; border-inline-start: 1px solid var(--line); }
`
