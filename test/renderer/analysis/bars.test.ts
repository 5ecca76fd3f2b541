import { describe, expect, it } from 'vitest'
import { largestOf, shareOf } from '../../../renderer/features/analysis/bars'

describe('the bars beside the table', () => {
  it('are drawn from the same numbers, the longest being whole', () => {
    const rows = [{ segments: 2 }, { segments: 8 }, { segments: 0 }]
    expect(rows.map((it) => shareOf(it.segments, largestOf(rows)))).toEqual([0.25, 1, 0])
  })

  it('have no length where nothing is coded', () => {
    expect(shareOf(0, largestOf([]))).toBe(0)
  })
})
