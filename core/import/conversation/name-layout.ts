import type { Layout } from '../layout'
import type { ReadLine } from './candidates'
import type { LabelShape } from './label-shape'

const layoutOfShape: Readonly<Record<LabelShape, Layout>> = {
  voice: 'captions',
  'time-colon': 'labels-with-times',
  'time-bracket': 'labels-with-times',
  'colon-time': 'labels-with-times',
  'paren-time': 'labels-with-times',
  'time-behind': 'labels-with-times',
  bracket: 'labels-in-brackets',
  'bare-bracket': 'labels-in-brackets',
  colon: 'labels',
  tight: 'labels',
  'name-time': 'otter',
  'time-name': 'word-online',
  hyphen: 'labels-with-hyphen',
  alone: 'labels-own-line',
  lone: 'labels-own-line',
  table: 'table',
  given: 'labels',
}

/** The layout that most of the lines with a speaker have. */
export function nameLayout(speaking: readonly ReadLine[]): Layout {
  const counts = new Map<Layout, number>()
  for (const read of speaking) counts.set(layoutOf(read), (counts.get(layoutOf(read)) ?? 0) + 1)
  return [...counts].reduce((most, it) => (it[1] > most[1] ? it : most), ['labels', 0] as [Layout, number])[0]
}

function layoutOf({ line, match }: ReadLine): Layout {
  if (match!.marks !== '' && (match!.shape === 'name-time' || match!.shape === 'time-name')) return 'labels-with-times'
  const isAlone = match!.rest === '' && (match!.shape === 'colon' || match!.shape === 'alone')
  if (isAlone) return line.kind === 'heading' ? 'headings' : 'labels-own-line'
  return layoutOfShape[match!.shape]
}
