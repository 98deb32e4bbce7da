/** The sign that the reader wants every page of this site annotated; left by a script that runs on such sites only. */

const FLAG = Symbol.for('dramatis.always')
type Flagged = typeof globalThis & { [FLAG]?: true }

/** Called by the script for sites with the rule "always", before the content script. */
export function raiseAlwaysFlag(): void {
  ;(globalThis as Flagged)[FLAG] = true
}

/** Whether that script ran in this page. */
export function isAlwaysSite(): boolean {
  return (globalThis as Flagged)[FLAG] === true
}
