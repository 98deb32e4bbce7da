/** Run in a page by the background when the reader first reaches a mention: the card, its states and its placing. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { offerInteraction } from '../page/interaction-slot.ts'
import { startInteraction } from '../page/session/interaction.ts'

export default defineUnlistedScript(() => offerInteraction(startInteraction))
