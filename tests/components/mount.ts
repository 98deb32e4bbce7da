/** Draws components into a DOM without a browser, and presses and reads what is there as a reader would. */
import { parseHTML } from 'linkedom'
import { type ComponentChild, render } from 'preact'

const { document, window } = parseHTML('<!doctype html><html><body></body></html>')
Object.assign(globalThis, { document, window })

/** The element in which `view` was drawn; drawing again into the same one updates it. */
export function mount(view: ComponentChild, into: Element = document.createElement('div')): Element {
  render(view, into)
  return into
}

/** Words of an element, with single spaces. */
export function words(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
}

/** The control with this accessible name: its label, or its own words. */
export function control(root: Element, name: string): Element {
  const found = [...root.querySelectorAll('button, a, input, select')].find((element) => {
    const own = element.getAttribute('aria-label') ?? words(element.closest('label') ?? element)
    return own === name || own.startsWith(name)
  })
  if (found === undefined) throw new Error(`expected a control named "${name}" in: ${words(root)}`)
  return found
}

/** Sends an event as a browser would. */
export function send(element: Element, type: string): void {
  element.dispatchEvent(new window.Event(type, { bubbles: true, cancelable: true }))
}
