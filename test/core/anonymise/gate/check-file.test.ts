import { describe, expect, it } from 'vitest'
import { finishedFile, judged } from './finished-file'

describe('the final check', () => {
  it('lets a clean report through in every language', async () => {
    for (const language of ['nb', 'nn', 'en'] as const)
      expect(judged(await finishedFile({ language }), { language }).findings).toEqual([])
  })

  it('says what it has looked at', async () => {
    const verdict = judged(await finishedFile())
    expect(verdict).toMatchObject({ termsSearched: 12, partsRead: 8, picturesUnread: 0 })
    expect(verdict.wordsRead).toBeGreaterThan(200)
    expect(verdict.sha256).toMatch(/^[0-9a-f]{64}$/)
  })
})
