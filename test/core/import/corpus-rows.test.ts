import { describe, expect, it } from 'vitest'
import { readTranscript } from '../../../core/import/read-transcript'
import { bytesOf, countsOf, draftOf, isHere } from './corpus-files'

describe.skipIf(!isHere)('real tables (beside the project; skipped where they are absent)', () => {
  const nvivo = 'transcripts/teams-zoom/zoom_transcript_correct.txt'

  it('case 47: rows for NVivo are turns, and --- may be a new paragraph', () => {
    const draft = draftOf(nvivo)
    expect(draft.layout).toBe('nvivo-rows')
    expect(Object.keys(countsOf(nvivo))).toContain('Ringo Starr')
    expect(draft.turns[1]!.startMs).toBe(24_000)
    const [offered] = draft.mends
    expect([offered?.mend.kind, offered?.taken]).toEqual(['paragraph-marks', false])
    const taken = readTranscript(nvivo, bytesOf(nvivo), { taken: { 'paragraph-marks': true }, part: 0 })
    expect(taken.ok && taken.value.turns.every((it) => !it.text.includes('---'))).toBe(true)
  })
})
