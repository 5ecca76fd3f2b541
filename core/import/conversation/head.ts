import type { LabelMatch } from './label-shape'

/** The head of a turn that the layout itself gives: nobody needs to bear it out. An empty label is nobody. */
export function headOf(
  label: string,
  { startMs = null, time = '', marks = '' }: Readonly<{ startMs?: number | null; time?: string; marks?: string }> = {},
): LabelMatch {
  return { shape: 'given', label, startMs, time, marks, rest: '' }
}
