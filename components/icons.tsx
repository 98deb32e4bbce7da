/** The few drawn signs of the controls, 16 by 16, in the colour of the text around them. */

const paths = {
  close: 'M4 4l8 8M12 4l-8 8',
  pin: 'M6 2h4l-.5 4.5L12 9H4l2.5-2.5zM8 9v5',
  external: 'M6 4H4v8h8v-2M9 3h4v4M13 3L7.5 8.5',
  mute: 'M2.5 8S4.5 4 8 4s5.500 4 5.500 4-2 4-5.500 4S2.500 8 2.500 8zM3 13L13 3',
  panel: 'M2.500 3.500h11v9h-11zM9.500 3.500v9',
  settings: 'M3 5h6M12 5h1M3 11h1M7 11h6M10.500 3.500v3M5.500 9.500v3',
} as const

export type IconName = keyof typeof paths

/** Decoration only: the control around it has the words. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  )
}
