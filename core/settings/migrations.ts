/** Brings stored settings of an older shape to today's, one step per version. */

/** Raised whenever a stored field changes its meaning; a step is then added to `STEPS`. */
export const SETTINGS_VERSION = 1

type Fields = Readonly<Record<string, unknown>>
type Step = (fields: Fields) => Fields

/** `STEPS[n]` leads from version n + 1 to n + 2. */
const STEPS: readonly Step[] = []

/**
 * The fields of `stored` in the shape of the newest version, without the version itself. A step that throws leaves the
 * fields as they were: the readers then drop what they do not understand.
 */
export function migrate(stored: unknown, steps: readonly Step[] = STEPS): Fields {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return {}
  const { version, ...rest } = stored as Record<string, unknown>
  const from = typeof version === 'number' && Number.isInteger(version) && version > 0 ? version : steps.length + 1
  let fields: Fields = rest
  for (const step of steps.slice(from - 1)) {
    try {
      fields = step(fields)
    } catch {}
  }
  return fields
}
