/**
 * At most one content script lives in a page: browsers may run it a second time, when a page loads just as the extension
 * is installed or updated. The newest goes on, because only its connection is sure to work.
 */
const RUNNING = Symbol.for('dramatis.running')
type Running = typeof globalThis & { [RUNNING]?: AbortController }

/** Ends a content script that runs here already and remembers this one by the controller that ends it. */
export function takeOver(stop: AbortController): void {
  const world = globalThis as Running
  world[RUNNING]?.abort()
  world[RUNNING] = stop
}
