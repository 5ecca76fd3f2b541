import { z } from 'zod'
import { faultOf, type Result } from '../../contract/fault'
import type { IdentifierKind } from '../../model/identifier'

/** What a model says of a piece: nothing, or that a name of this kind begins or goes on there. */
export type Label = Readonly<{ kind: IdentifierKind; begins: boolean }> | null

/** What `config.json` tells: the labels by number, as written and as understood, and how many pieces are read at once. */
export type ModelConfig = Readonly<{ names: readonly string[]; labels: readonly Label[]; limit: number }>

/** The schemes of CoNLL, NorNE and those after them. */
const kinds: Readonly<Record<string, IdentifierKind>> = {
  PER: 'person',
  LOC: 'place',
  GPE: 'place',
  GPE_LOC: 'place',
  GPE_ORG: 'place',
  DRV: 'place',
  ORG: 'organisation',
  PROD: 'other',
  EVT: 'other',
  MISC: 'other',
}

/** No window is longer, whatever a model could read: time grows with the square of it. */
const mostPieces = 512

const config = z.object({
  id2label: z.record(z.string().regex(/^\d+$/), z.string().max(100)),
  max_position_embeddings: z.int().min(16).optional(),
})

/**
 * Reads `config.json`. Faults: `name-model.unreadable` {file}; `name-model.labels` {label} for one that is not `O`, or `B-` or
 * `I-` before a known kind, and with '' where no label is a name.
 */
export function readConfig(json: string): Result<ModelConfig> {
  const read = config.safeParse(parsed(json))
  if (!read.success) return { ok: false, fault: faultOf('name-model.unreadable', { file: 'config.json' }) }
  const { id2label, max_position_embeddings } = read.data
  const names = Array.from({ length: Object.keys(id2label).length }, (_, id) => id2label[id] ?? '')
  const labels: Label[] = []
  for (const name of names) {
    const label = labelOf(name)
    if (label === undefined) return { ok: false, fault: faultOf('name-model.labels', { label: name.slice(0, 40) }) }
    labels.push(label)
  }
  if (labels.every((it) => it === null)) return { ok: false, fault: faultOf('name-model.labels', { label: '' }) }
  return { ok: true, value: { names, labels, limit: Math.min(max_position_embeddings ?? mostPieces, mostPieces) } }
}

function labelOf(name: string): Label | undefined {
  if (name === 'O') return null
  const [, mark, kind = ''] = /^([BI])-(.+)$/.exec(name.toUpperCase()) ?? []
  const known = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined
  return known && { kind: known, begins: mark === 'B' }
}

/** What a file in JSON holds; undefined where it is none. */
export function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
