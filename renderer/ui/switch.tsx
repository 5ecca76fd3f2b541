import './choice.css'
import type { ReactNode } from 'react'
import { Switch as AriaSwitch } from 'react-aria-components/Switch'

type SwitchProps = Readonly<{
  isSelected: boolean
  onChange: (isSelected: boolean) => void
  children: ReactNode
  detail?: string
  isDisabled?: boolean
}>

/** A yes or no that takes effect at once. */
export function Switch({ children, detail, ...rest }: SwitchProps) {
  return (
    <AriaSwitch {...rest} className="switch">
      <span className="track" />
      <span className="choice-words">
        {children}
        {detail ? <span className="choice-detail">{detail}</span> : null}
      </span>
    </AriaSwitch>
  )
}
