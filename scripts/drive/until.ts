/** Waiting for something to become true, without a sleep whose length somebody had to guess. */

/** Generous on purpose: a busy machine must not fail a run, only a feature that does not happen. */
const limitMs = 30_000
const pollMs = 50

/** Asks `look` again until it returns something other than undefined, null or false; throws after 30 s, naming `what`. */
export async function until<T>(what: string, look: () => Promise<T | undefined | null | false>): Promise<T> {
  const deadlineMs = performance.now() + limitMs
  for (;;) {
    const found = await look()
    if (found !== undefined && found !== null && found !== false) return found
    if (performance.now() > deadlineMs) throw new Error(`Waited ${limitMs / 1000} s in vain for ${what}`)
    await new Promise((resume) => setTimeout(resume, pollMs))
  }
}
