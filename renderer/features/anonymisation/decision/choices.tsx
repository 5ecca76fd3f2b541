import type { KeyboardEvent, ReactNode } from 'react'

type ChoicesProps<V extends string> = Readonly<{
  label: string
  value: V
  options: readonly Readonly<{ id: V; text: string; detail?: ReactNode; keys?: string }>[]
  onChange: (value: V) => void
}>

/** One choice of a few, as buttons: no field holds the focus, so that the keys of the room go on working. */
export function Choices<V extends string>({ label, value, options, onChange }: ChoicesProps<V>) {
  function move(event: KeyboardEvent<HTMLDivElement>) {
    const step = ['ArrowDown', 'ArrowRight'].includes(event.key)
      ? 1
      : ['ArrowUp', 'ArrowLeft'].includes(event.key)
        ? -1
        : 0
    if (step === 0) return
    event.preventDefault()
    event.stopPropagation()
    const at = options.findIndex((it) => it.id === value)
    const next = (at + step + options.length) % options.length
    const option = options[next]
    if (option) onChange(option.id)
    event.currentTarget.querySelectorAll<HTMLElement>('[role=radio]')[next]?.focus()
  }
  return (
    <div className="choices" role="radiogroup" aria-label={label} onKeyDown={move}>
      {options.map((option) => (
        <button
          key={option.id}
          type="button"
          role="radio"
          className="choice"
          aria-label={option.text}
          aria-checked={option.id === value}
          aria-keyshortcuts={option.keys}
          tabIndex={option.id === value ? 0 : -1}
          onClick={() => onChange(option.id)}
        >
          <span className="dot" aria-hidden />
          <span className="choice-words">
            {option.text}
            {option.detail ? <span className="choice-detail">{option.detail}</span> : null}
          </span>
          {option.keys ? <kbd className="choice-key">{option.keys}</kbd> : null}
        </button>
      ))}
    </div>
  )
}
