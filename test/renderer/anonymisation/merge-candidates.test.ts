import { describe, expect, it } from 'vitest'
import { mergeCandidates } from '../../../renderer/features/anonymisation/regroup/merge-candidates'
import { clusterOf, placeAt } from './clusters'

const torbjorn = clusterOf('Torbjørn', { forms: ['Torbjørn Olsen', 'Tobben'] })
const olern = clusterOf('Olern')
const olsen = clusterOf('Gerd Olsen', { forms: ['Gerd Olsen', 'Gerd'] })
const bergen = clusterOf('Bergen', { kind: 'place' })
const tordis = clusterOf('Tordis')
const queue = [bergen, olern, torbjorn, tordis, olsen]

describe('what a cluster may be one with', () => {
  it('is never itself, and everything else once', () => {
    const found = mergeCandidates(queue, torbjorn, '')
    expect(found).toHaveLength(queue.length - 1)
    expect(found).not.toContain(torbjorn)
  })

  it('begins with a word in common, then the same beginning, then the same kind', () => {
    expect(mergeCandidates(queue, torbjorn, '').map((it) => it.key)).toEqual([
      'Gerd Olsen',
      'Tordis',
      'Olern',
      'Bergen',
    ])
  })

  it('is narrowed by letters anywhere in a spelling or a place, whatever their case', () => {
    expect(mergeCandidates(queue, torbjorn, 'GERD').map((it) => it.key)).toEqual(['Gerd Olsen'])
    const hidden = clusterOf('x', { forms: [], places: [placeAt(0, '[Turid]')] })
    expect(mergeCandidates([...queue, hidden], torbjorn, 'turid').map((it) => it.key)).toEqual(['x'])
    expect(mergeCandidates(queue, torbjorn, 'finnes ikke')).toEqual([])
  })
})
