import './progress-line.css'
import type { CSSProperties, ReactNode } from 'react'
import { ProgressBar } from 'react-aria-components/ProgressBar'
import { Label } from 'react-aria-components/TextField'

type ProgressLineProps = Readonly<{
  label: string
  /** Share done, 0-1; null while nobody knows. */
  share: number | null
  /** How far, in words: «23 av 41 vurdert». */
  words?: ReactNode
  isLabelHidden?: boolean
}>

/** How far something has come. */
export function ProgressLine({ label, share, words, isLabelHidden }: ProgressLineProps) {
  return (
    <ProgressBar className="progress" value={(share ?? 0) * 100} isIndeterminate={share === null}>
      <span className="progress-words">
        <Label className={isLabelHidden ? 'visually-hidden' : undefined}>{label}</Label>
        {words ? <span>{words}</span> : null}
      </span>
      <span
        className="progress-bar"
        data-unknown={share === null || undefined}
        style={{ '--share': share ?? 0 } as CSSProperties}
      />
    </ProgressBar>
  )
}
