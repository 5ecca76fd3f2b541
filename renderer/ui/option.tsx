import { Icon } from './icon'

/** One choice: its words, and a second line where it needs one. */
export type Option<V extends string = string> = Readonly<{ id: V; text: string; detail?: string; isName?: boolean }>

/** The words of a choice with a tick when it is the chosen one. */
export function OptionWords({ option, isChosen }: Readonly<{ option: Option; isChosen?: boolean }>) {
  return (
    <>
      <span className="option-words">
        <span data-name={option.isName || undefined}>{option.text}</span>
        {option.detail ? <span className="option-detail">{option.detail}</span> : null}
      </span>
      <span className="option-check">{isChosen ? <Icon name="check" /> : null}</span>
    </>
  )
}
