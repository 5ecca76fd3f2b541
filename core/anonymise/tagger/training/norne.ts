import { beginTag, insideTag, outside, type EntityType } from '../tag'
import type { Marked } from './marked'

/** NorNE's labels in the tagger's types (Jørgensen et al. 2020); a state or town is a place also where it acts. */
const types: Readonly<Record<string, EntityType>> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
  GPE_LOC: 'place',
  GPE_ORG: 'place',
  DRV: 'derived',
  PROD: 'other',
  EVT: 'other',
  MISC: 'other',
}

/** The sentences of a file of NorNE: token, tab, IOB2 label; an empty line after each sentence. */
export function readNorne(file: string): readonly Marked[] {
  return file
    .normalize('NFC')
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').filter((line) => line.includes('\t')))
    .filter((lines) => lines.length > 0)
    .map((lines) => {
      const cells = lines.map((line) => line.split('\t'))
      return { tokens: cells.map(([token = '']) => token), tags: cells.map(([, label = '']) => tagOf(label.trim())) }
    })
}

function tagOf(label: string): number {
  const type = types[label.slice(2)]
  if (!type) return outside
  return label.startsWith('B') ? beginTag(type) : insideTag(type)
}
