import type { ReactNode } from 'react'
import { setSession } from '../../state/session'

/** The choices of the report in which somebody's own words can stand: the final check leads back to them. */
export const ownChoices = ['report-title', 'chapter', 'attribution', 'informants'] as const
type OwnChoice = (typeof ownChoices)[number]

/** Marks where a choice is made. */
export function OwnChoiceField({ of, children }: Readonly<{ of: OwnChoice; children: ReactNode }>) {
  return <div data-own-choice={of}>{children}</div>
}

/** Shows the choices and puts the focus into the one asked for. */
export function goToChoice(of: OwnChoice): void {
  setSession({ isListHidden: false })
  requestAnimationFrame(() => {
    const field = document.querySelector<HTMLElement>(`[data-own-choice='${of}'] :is(input, textarea, button)`)
    field?.scrollIntoView({ block: 'center' })
    field?.focus()
  })
}
