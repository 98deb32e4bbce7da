/** On or off at once, with its words before it. */
import type { ComponentChildren } from 'preact'

interface Props {
  readonly on: boolean
  readonly set: (on: boolean) => void
  readonly children: ComponentChildren
}

/** A checkbox that assistive technology announces as a switch. */
export function Switch({ on, set, children }: Props) {
  return (
    <label class="switch">
      <span>{children}</span>
      {/* biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its state itself; ARIA forbids aria-checked on it. */}
      <input type="checkbox" role="switch" checked={on} onChange={(event) => set(event.currentTarget.checked)} />
    </label>
  )
}
