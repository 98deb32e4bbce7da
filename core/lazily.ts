/** Tables that are made when they are first needed: what runs at the start of the content script, every page pays for. */

/** A function that makes its value at the first call and gives the same one ever after. */
export function lazily<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => {
    made ??= make()
    return made
  }
}
