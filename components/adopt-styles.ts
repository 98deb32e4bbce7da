/** Puts a style sheet into a shadow root or document without any element, which a page's policy could forbid. */

const adopted = new WeakMap<ShadowRoot | Document, Set<string>>()

/** Adds `css` to the sheets that `root` has adopted, once. By assignment: Firefox's content scripts cannot push to the list. */
export function adoptStyles(root: ShadowRoot | Document, css: string): void {
  const known = adopted.get(root) ?? new Set()
  if (known.has(css)) return
  adopted.set(root, known.add(css))
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
}
