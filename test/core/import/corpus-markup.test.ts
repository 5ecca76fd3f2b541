import { describe, expect, it } from 'vitest'
import { bytesOf, countsOf, draftOf, isHere } from './corpus-files'
import { charactersOf, piecesOf, readOrThrow } from './drafts'

describe.skipIf(!isHere)('real pages (beside the project; skipped where they are absent)', () => {
  it('case 18: noScribe, 55 turns from 12 140 ms, its 27 overlapping stretches inline, under 23 labels, its head kept', () => {
    const path = 'transcripts/noscribe/interview.html'
    const draft = draftOf(path)
    expect(countsOf(path)).toEqual({ S01: 28, S00: 26, S02: 1 })
    expect(draft.turns[0]!.startMs).toBe(12_140)
    expect(
      draft.turns
        .map((it) => it.text)
        .join(' ')
        .match(/\/\/S\d\d:/gu),
    ).toHaveLength(23)
    expect(draft.notes[0]!.text).toContain('Transcribed with noScribe')
  })

  it.each([
    ['norsk-cans/albert_lea_MN_01gk-jbj_eo_et_ak_et.conc.ort.html', /hører du meg godt når jeg sitter her/u],
    ['norsk-ndc/vardoe_03gm-04gk_kk_eo_akl_eo.conc.ort.html', /det har jo vært # fysjom/u],
    ['norsk-ndc/fuglafjoerdur_f7-rn.html', /tíggju minuttir/u],
    ['norsk-nota/samtale_035-036.html', /liste med der man kan da snakke om sport/u],
    ['norsk-bigbrother/BB_d10_AML.html', /var det kvarter igjen av dusjen/u],
  ])('case 44: %s has its letters, its turns and every one of its words', (path, words) => {
    const read = readOrThrow(path, bytesOf(`transcripts/${path}`))
    expect(read.draft.layout).toBe('corpus')
    expect(read.draft.turns.map((it) => it.text).join('\n')).toMatch(words)
    expect(read.draft.turns.every((it) => it.speaker !== null && !it.text.includes('\r'))).toBe(true)
    // Under two names each stands once in the file, and at each of their turns in the draft.
    const spoken = read.draft.turns.map((it) => it.text)
    const source = bytesOf(`transcripts/${path}`).toString('latin1')
    const items = [...source.matchAll(/<li>([^]*?)<\/li>/gu)].map((it) => it[1]!.replace(/<b>\d:<\/b>|<[^>]*>/gu, ''))
    const kept = [...spoken, ...read.draft.notes.filter((it) => /^[{(]/u.test(it.text)).map((it) => it.text)]
    const unescaped = items.map((it) => it.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>'))
    expect(charactersOf(kept).length / charactersOf(unescaped).length).toBeGreaterThan(0.99)
    expect(piecesOf(read).length).toBeGreaterThan(spoken.length)
  })
})
