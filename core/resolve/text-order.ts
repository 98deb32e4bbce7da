/** Looking things up in lists that are in text order. */

/** Place of the first of the spans that does not stand before a block. */
export function firstFrom(spans: readonly { readonly block: number }[], block: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as { readonly block: number }).block < block) low = middle + 1
    else high = middle
  }
  return low
}
