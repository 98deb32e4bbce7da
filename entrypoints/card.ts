/** Run in a page by the background when the reader first points at a mention: the card, its texts and its placing. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { createCardHost } from '../page/card-host.ts'
import { offerCardCode } from '../page/card-slot.ts'

export default defineUnlistedScript(() => offerCardCode(createCardHost))
