/** One of several, as radio buttons with a legend. */
interface Props<Value extends string> {
  readonly legend: string
  readonly name: string
  readonly options: readonly { readonly value: Value; readonly text: string; readonly hint?: string }[]
  readonly value: Value
  readonly choose: (value: Value) => void
}

/** A fieldset; a hint is tied to its button. */
export function Choice<Value extends string>({ legend, name, options, value, choose }: Props<Value>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map((option) => {
        const hintId = `${name}-${option.value}-hint`
        return (
          <div class="option">
            <label>
              <input
                type="radio"
                name={name}
                value={option.value}
                checked={option.value === value}
                aria-describedby={option.hint === undefined ? undefined : hintId}
                onChange={() => choose(option.value)}
              />
              <span>{option.text}</span>
            </label>
            {option.hint !== undefined && (
              <p class="hint" id={hintId}>
                {option.hint}
              </p>
            )}
          </div>
        )
      })}
    </fieldset>
  )
}
