import './button.css'
import type { ReactNode, Ref } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Icon, type IconName } from './icon'

export type ButtonProps = Readonly<{
  /** `primary` once per view; `danger` destroys. */
  kind?: 'primary' | 'plain' | 'quiet' | 'danger'
  icon?: IconName
  children: ReactNode
  onPress?: () => void
  type?: 'button' | 'submit'
  isDisabled?: boolean
  /** Work is under way: keeps its place and focus, and cannot be pressed. */
  isBusy?: boolean
  isWide?: boolean
  autoFocus?: boolean
  slot?: string
  form?: string
  label?: string
  ref?: Ref<HTMLButtonElement>
}>

/** A button whose text says a verb. */
export function Button({ kind = 'plain', icon, children, isBusy, isWide, label, ...rest }: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      aria-label={label}
      className="button"
      data-kind={kind}
      data-wide={isWide || undefined}
      isPending={isBusy ?? false}
    >
      {icon ? <Icon name={icon} /> : null}
      {children}
    </AriaButton>
  )
}
