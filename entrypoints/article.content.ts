/** Runs in every page: finds articles and marks them. Every page pays for what is imported here; the card comes later. */
import { defineContentScript } from 'wxt/utils/define-content-script'
import { connectBackground, contentSettings, servePage } from '../browser/content-host.ts'
import { isAlwaysSite } from '../page/always-flag.ts'
import { takeInteraction } from '../page/interaction-slot.ts'
import { takeOver } from '../page/one-at-a-time.ts'
import { runOnPage } from '../page/session/run-on-page.ts'

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main() {
    const stop = new AbortController()
    takeOver(stop)
    const background = connectBackground()
    const host = {
      ...background,
      async interactionCode() {
        await background.loadCard()
        return takeInteraction()
      },
      gone: () => stop.abort(),
    }
    servePage(runOnPage(document, host, contentSettings(), isAlwaysSite(), stop.signal), stop.signal)
  },
})
