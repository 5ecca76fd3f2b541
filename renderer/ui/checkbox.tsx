import './choice.css'
import type { ReactNode } from 'react'
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox'
import { Icon } from './icon'

type CheckboxProps = Readonly<{
  isSelected: boolean
  onChange: (isSelected: boolean) => void
  children: ReactNode
  detail?: string
  isIndeterminate?: boolean
  isDisabled?: boolean
  autoFocus?: boolean
}>

/** A yes or no that takes effect with its form. */
export function Checkbox({ children, detail, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox {...rest} className="check">
      {({ isSelected, isIndeterminate }) => (
        <>
          <span className="box">
            {isIndeterminate ? <Icon name="minus" size={12} /> : isSelected ? <Icon name="check" size={12} /> : null}
          </span>
          <span className="choice-words">
            {children}
            {detail ? <span className="choice-detail">{detail}</span> : null}
          </span>
        </>
      )}
    </AriaCheckbox>
  )
}
