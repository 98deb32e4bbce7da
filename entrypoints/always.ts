/** Registered for the sites on which the reader wants every page annotated; see background/always-sites.ts. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { raiseAlwaysFlag } from '../page/always-flag.ts'

export default defineUnlistedScript(raiseAlwaysFlag)
