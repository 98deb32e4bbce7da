/** Waiting for something to become true, without a sleep whose length somebody had to guess. */

/** Generous on purpose: a busy machine must not fail a run, only a feature that does not happen. */
const limitMs = 30_000
const pollMs = 50
/** A document that is replaced while it is being asked never answers; far above what an answer takes. */
const answerMs = 5_000

/**
 * Asks `look` again until it returns something other than undefined, null or false; throws after 30 s, naming `what`.
 * A look that gives no answer for 5 s is asked again, so `look` must change nothing.
 */
export async function until<T>(what: string, look: () => Promise<T | undefined | null | false>): Promise<T> {
  const deadlineMs = performance.now() + limitMs
  for (;;) {
    const found = await answerWithin(answerMs, look())
    if (found !== undefined && found !== null && found !== false) return found
    if (performance.now() > deadlineMs) throw new Error(`Waited ${limitMs / 1000} s in vain for ${what}`)
    await new Promise((resume) => setTimeout(resume, pollMs))
  }
}

/** Resolves to the answer, or to undefined when there is none after `ms`. */
async function answerWithin<T>(ms: number, answer: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined
  const silence = new Promise<undefined>((resume) => {
    timer = setTimeout(() => resume(undefined), ms)
  })
  try {
    return await Promise.race([answer, silence])
  } finally {
    clearTimeout(timer)
  }
}
