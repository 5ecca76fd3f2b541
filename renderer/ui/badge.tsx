import './badge.css'
import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'

/** Amber to decide, red refused, green passed the gate; words always say it too. */
export type Tone = 'plain' | 'decide' | 'refused' | 'passed' | 'accent'

/** A small state in words. */
export function Badge({
  tone = 'plain',
  icon,
  children,
}: Readonly<{ tone?: Tone; icon?: IconName; children: ReactNode }>) {
  return (
    <span className="badge" data-tone={tone}>
      {icon ? <Icon name={icon} size={12} /> : null}
      {children}
    </span>
  )
}
