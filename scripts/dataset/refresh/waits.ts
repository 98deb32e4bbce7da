/** How long to wait before asking the query service again. All durations in milliseconds. */

/** The service's own rule for 429 without a time: stop for a minute. */
const throttledMs = 60_000
const firstBackoffMs = 2_000
const longestBackoffMs = 120_000

/** `Retry-After` as milliseconds from `now`: seconds ("120") or a date ("Mon, 23 Nov 2026 10:00:00 GMT"); undefined for anything else. */
export function retryAfterMs(header: string | null, now: number): number | undefined {
  if (header === null) return undefined
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000
  const date = Date.parse(header)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}

/**
 * Wait before try `attempt` + 1 (attempt counts from 1): doubled each time, times 0.5 to 1 by `random` so that clients
 * that failed together do not return together. What the service asks for is never undercut.
 */
export function waitMs(attempt: number, status: number | undefined, asked: number | undefined, random: number): number {
  const backoff = Math.min(longestBackoffMs, firstBackoffMs * 2 ** (attempt - 1)) * (0.5 + random / 2)
  return Math.max(asked ?? (status === 429 ? throttledMs : 0), backoff)
}
