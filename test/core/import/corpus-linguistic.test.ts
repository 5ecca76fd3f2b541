import { describe, expect, it } from 'vitest'
import { countsOf, draftOf, isHere } from './corpus-files'

describe.skipIf(!isHere)('real linguistic files (beside the project; skipped where they are absent)', () => {
  it('case 52: a TextGrid of six tiers has 112 intervals with words, by time, GAT marks intact', () => {
    const path = 'transcripts/linguistic/BOL_CBBA_SoniaYJanette.TextGrid'
    const counts = countsOf(path)
    expect(Object.keys(counts)).toEqual(expect.arrayContaining(['JAN', 'ROB', 'PHI', 'FRA', 'X']))
    expect(Object.values(counts).reduce((a, b) => a + b, 0)).toBe(112)
    const { turns } = draftOf(path)
    expect(turns.map((it) => it.startMs)).toEqual(turns.map((it) => it.startMs).toSorted((a, b) => a! - b!))
    expect(turns.map((it) => it.text)).toContain('una vez <<quebrada> el:_e;> (.)')
  })

  it('case 53: ELAN, 15 and 16 annotations by tier', () => {
    expect(countsOf('transcripts/linguistic/SYNC_rotar_y_flexionar.eaf')).toEqual({ 'TeaF-Julieta': 15, StuL2: 16 })
  })

  it('case 54: CHAT, 13 turns with the times of their bullets, without % tiers', () => {
    const { turns } = draftOf('transcripts/linguistic/test.cha')
    expect(turns).toHaveLength(13)
    expect(turns[0]).toEqual({ speaker: 'PAR0', startMs: 125, endMs: 475, text: 'Hello .' })
    expect(JSON.stringify(turns)).not.toMatch(/intj\||\u0015/u)
  })
})
