import './visually-hidden.css'
import type { ReactNode } from 'react'

/** Words for screen readers alone. */
export function VisuallyHidden({ children }: Readonly<{ children: ReactNode }>) {
  return <span className="visually-hidden">{children}</span>
}
