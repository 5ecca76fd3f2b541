import './swatch.css'
import type { Colour } from '../../../core/model/scalars'

/** A code's colour with its initial: colour never speaks alone. */
export function Swatch({ name, colour }: Readonly<{ name: string; colour: Colour }>) {
  const initial = [...name.trim()][0] ?? '·'
  return (
    <span className="code-swatch" data-code-colour={colour} aria-hidden>
      {initial.toLocaleUpperCase('nb')}
    </span>
  )
}
