/** Colours and type of the card and of the extension's own pages. Every pair of text and ground has a contrast of 4.5 or more. */

/** Sets the variables on `selector`: light, dark, more contrast, and the system's own colours. */
export function themeStyles(selector: string): string {
  return `
${selector} {
  color-scheme: light dark;
  --ground: #fff; --sunk: #f2f4f3; --line: #d8dddb; --text: #17201f; --soft: #56615f; --accent: #0b5f6b;
  --bar: #0b6b78; --later: #9dbfc3; --day: #b3261e; --caveat: #7c4a00; --land: #e3e8e6; --land-line: #fff; --here: #a9ced3;
  --shadow: 0 1px 2px rgb(0 0 0 / .12), 0 8px 28px rgb(0 0 0 / .18);
  --focus: #0b5f6b;
}
@media (prefers-color-scheme: dark) {
  ${selector} {
    --ground: #1c2022; --sunk: #262b2d; --line: #3d4547; --text: #eceff0; --soft: #a9b4b6; --accent: #82cfdb;
    --bar: #5cb3c1; --later: #3f666d; --day: #ff8a80; --caveat: #f0b968; --land: #343b3e; --land-line: #1c2022; --here: #2f6a74;
    --shadow: 0 0 0 1px #3d4547, 0 8px 28px rgb(0 0 0 / .6);
    --focus: #82cfdb;
  }
}
@media (prefers-contrast: more) {
  ${selector} { --soft: var(--text); --line: var(--text); --sunk: var(--ground); --later: var(--soft); }
}
@media (forced-colors: active) {
  ${selector} {
    --ground: Canvas; --sunk: Canvas; --line: CanvasText; --text: CanvasText; --soft: CanvasText; --accent: LinkText;
    --bar: CanvasText; --later: GrayText; --day: Highlight; --caveat: CanvasText; --land: Canvas; --land-line: CanvasText; --here: Highlight;
    --focus: Highlight;
  }
}`
}
