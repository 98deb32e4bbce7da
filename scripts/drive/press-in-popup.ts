/**
 * Pressing something in a toolbar popup: without a display a popup may paint no frame, and the protocols' mouse waits
 * for one.
 */
import type { ExtensionPage } from './driver.ts'

/** Clicks the first element that matches; throws when there is none. */
export async function pressInPopup(evaluate: ExtensionPage['evaluate'], selector: string): Promise<void> {
  const found = await evaluate((wanted) => {
    const element = document.querySelector<HTMLElement>(wanted)
    // Later: a press that closes the popup would take the answer with it.
    setTimeout(() => element?.click())
    return element !== null
  }, selector)
  if (!found) throw new Error(`No element matches ${selector}`)
}
