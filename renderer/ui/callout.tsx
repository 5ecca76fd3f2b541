import './callout.css'
import type { ReactNode } from 'react'
import type { Tone } from './badge'
import { Icon, type IconName } from './icon'

const icons: Readonly<Record<Tone, IconName>> = {
  plain: 'info',
  accent: 'info',
  decide: 'warning',
  refused: 'gate-refused',
  passed: 'passed',
}

type CalloutProps = Readonly<{ tone?: Tone; children: ReactNode; role?: 'alert' | 'note' }>

/** A sentence that must be seen, in the place that it is about. */
export function Callout({ tone = 'accent', children, role = 'note' }: CalloutProps) {
  return (
    <div className="callout" data-tone={tone} role={role}>
      <Icon name={icons[tone]} />
      <div className="callout-words">{children}</div>
    </div>
  )
}
