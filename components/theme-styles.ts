/** Colours and type of the card and of the extension's own pages. Every pair of text and ground has a contrast of 4.5 or more. */

/** Sets the variables on `selector`: light, dark, more contrast, and the system's own colours. */
export function themeStyles(selector: string): string {
  return `
${selector} {
  color-scheme: light dark;
  --ground: #fff; --sunk: #f3f5f8; --line: #d8dde3; --text: #171b21; --soft: #555e69; --accent: #1d4f91;
  --bar: #2a5a97; --later: #aec3de; --day: #b3470a; --caveat: #7c4a00; --land: #dfe4ea; --land-line: #fff; --here: #a9c3e4;
  --shadow: 0 1px 2px rgb(0 0 0 / .12), 0 8px 28px rgb(0 0 0 / .18);
  --focus: #1d4f91;
}
@media (prefers-color-scheme: dark) {
  ${selector} {
    --ground: #1b1f25; --sunk: #262b33; --line: #3d4550; --text: #eceff3; --soft: #a9b3bf; --accent: #9cc2f0;
    --bar: #6f9fd8; --later: #3f587a; --day: #f2b84b; --caveat: #f0b968; --land: #39424d; --land-line: #1b1f25; --here: #345a88;
    --shadow: 0 0 0 1px #3d4550, 0 8px 28px rgb(0 0 0 / .6);
    --focus: #9cc2f0;
  }
}
@media (prefers-contrast: more) {
  ${selector} { --soft: var(--text); --line: var(--text); --sunk: var(--ground); --later: color-mix(in srgb, var(--bar) 55%, var(--ground)); }
}
@media (forced-colors: active) {
  ${selector} {
    --ground: Canvas; --sunk: Canvas; --line: CanvasText; --text: CanvasText; --soft: CanvasText; --accent: LinkText;
    --bar: CanvasText; --later: GrayText; --day: Highlight; --caveat: CanvasText; --land: Canvas; --land-line: CanvasText; --here: Highlight;
    --focus: Highlight;
  }
}`
}
