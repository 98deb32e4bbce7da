/** Sorting lists of a few items, of which a text has thousands: moving items up costs less than sort(), which takes memory each time. */

/** From so many items on sort() is the faster. */
const LONG = 32

/** Sorts a list in place, items that are equal staying in their order. */
export function sortShort<Item>(list: Item[], isBefore: (a: Item, b: Item) => boolean): void {
  if (list.length > LONG) {
    list.sort((a, b) => (isBefore(a, b) ? -1 : isBefore(b, a) ? 1 : 0))
    return
  }
  for (let i = 1; i < list.length; i++) {
    const item = list[i] as Item
    let at = i
    for (; at > 0 && isBefore(item, list[at - 1] as Item); at--) list[at] = list[at - 1] as Item
    list[at] = item
  }
}
