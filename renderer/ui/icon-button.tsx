import './button.css'
import type { Ref } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Icon, type IconName } from './icon'
import { Tooltip } from './tooltip'

type IconButtonProps = Readonly<{
  icon: IconName
  /** What it does, as a verb: its name for screen readers and its tooltip. */
  name: string
  /** The key that does the same, shown in the tooltip. */
  keys?: string
  onPress?: () => void
  isDisabled?: boolean
  isPressed?: boolean
  isSmall?: boolean
  slot?: string
  ref?: Ref<HTMLButtonElement>
}>

/** A picture that can be pressed. It always has a name. */
export function IconButton({ icon, name, keys, isPressed, isSmall, ...rest }: IconButtonProps) {
  return (
    <Tooltip text={name} keys={keys}>
      <AriaButton
        {...rest}
        className="icon-button"
        aria-label={name}
        aria-pressed={isPressed}
        data-small={isSmall || undefined}
      >
        <Icon name={icon} />
      </AriaButton>
    </Tooltip>
  )
}
