import './tooltip.css'
import type { ReactElement } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components/Tooltip'
import { Keys } from './keys'

type TooltipProps = Readonly<{ text: string; keys?: string | undefined; children: ReactElement }>

/** A short name that shows on hover and on keyboard focus. The child must be focusable. */
export function Tooltip({ text, keys, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={600} closeDelay={0}>
      {children}
      <AriaTooltip className="tooltip" offset={6}>
        {text}
        {keys ? <Keys keys={keys} isPlain /> : null}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
