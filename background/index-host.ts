/**
 * Holds the engine while the background is awake. Browsers put the background to sleep after half a minute of rest and
 * wake it for the next message: the pack is then read again, once, however many messages wait for it.
 */
import type { Engine } from '../core/engine.ts'

export interface IndexHost {
  /** The engine; rejects with what is wrong with the pack, and tries again at the next call. */
  engine(): Promise<Engine>
}

/** A host that reads nothing before the first call. */
export function createIndexHost(
  readPack: () => Promise<ArrayBuffer>,
  createEngine: (pack: ArrayBuffer) => Engine,
): IndexHost {
  let loading: Promise<Engine> | undefined
  return {
    engine() {
      loading ??= readPack()
        .then(createEngine)
        .catch((error: unknown) => {
          loading = undefined
          throw error
        })
      return loading
    },
  }
}
