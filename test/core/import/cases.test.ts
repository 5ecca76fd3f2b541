import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { proposeMends } from '../../../core/import/mend/propose-mends'
import { readOrThrow } from './drafts'

const folder = new URL('../../fixtures/transcripts/', import.meta.url)
const read = (name: string) => readOrThrow(name, readFileSync(new URL(name, folder))).draft

describe('cases of the format survey that one kept file each shows', () => {
  it('case 4: Teams today, times from 4 s to past the hour; its header and its stop line are no turns', () => {
    const { turns, notes, title, layout } = read('teams_ny.docx')
    expect([turns.length, turns[0]?.startMs, turns.at(-1)?.startMs, layout]).toEqual([9, 4000, 3_615_000, 'teams'])
    expect(notes.length + (title === null ? 0 : 1)).toBeGreaterThanOrEqual(5)
    for (const { text } of turns) expect(text).not.toMatch(/startet transkripsjon|stoppet transkripsjon/iu)
  })

  it('case 8: Teams captions with and without names have the same words and times, and nobody is invented', () => {
    const [named, unnamed] = [read('teams_guid.vtt'), read('teams_uten_navn.vtt')]
    const bare = ({ turns }: typeof named) => turns.map(({ text, startMs, endMs }) => ({ text, startMs, endMs }))
    expect(bare(unnamed)).toEqual(bare(named))
    expect(new Set(unnamed.turns.map((it) => it.speaker))).toEqual(new Set([null]))
    expect(new Set(named.turns.map((it) => it.speaker)).size).toBe(3)
  })

  it('case 15: Word for the web, times from the lines, its headings left out of the turns', () => {
    const { turns, notes, title, layout } = read('word_online.docx')
    expect([turns.length, layout]).toEqual([9, 'word-online'])
    expect(turns.every((it) => it.startMs !== null && it.speaker !== null)).toBe(true)
    expect(notes.length + (title === null ? 0 : 1)).toBeGreaterThan(0)
  })

  it('case 27: labels on lines of their own, and in capitals; spellings of one label are one after one question', () => {
    for (const name of ['word_navn_egen_linje.docx', 'word_tab_store_bokstaver.docx'])
      expect(read(name).turns, name).toHaveLength(9)
    const labels = ['Informant 1', 'INFORMANT 1', 'Informant\u00a01']
    const turns = labels.map((speaker) => ({ speaker, startMs: null, endMs: null, text: 'ja' }))
    const mends = proposeMends({ ...read('word_navn_egen_linje.docx'), turns })
    expect(mends).toEqual([{ kind: 'merge', labels, into: 'Informant 1' }])
  })
})
