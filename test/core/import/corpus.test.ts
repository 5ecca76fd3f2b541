import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readTranscript } from '../../../core/import/read-transcript'
import { readOrThrow } from './drafts'

/** Real files lie beside the project and are never copied into it; without them these cases are skipped. */
const data = new URL('../../../../shared/data/', import.meta.url)
const here = existsSync(data)
const bytesOf = (path: string) => readFileSync(new URL(path, data))
const draftOf = (path: string) => readOrThrow(path, bytesOf(path)).draft

function countsOf(path: string) {
  const counts: Record<string, number> = {}
  for (const { speaker } of draftOf(path).turns) counts[speaker ?? '-'] = (counts[speaker ?? '-'] ?? 0) + 1
  return counts
}

describe.skipIf(!here)('real files (beside the project; skipped where they are absent)', () => {
  it('case 2: a bold Word interview of 246 turns, its title with a time in it no turn', () => {
    const draft = draftOf('transcripts/sheffield-open-qual/Ana.docx')
    expect(countsOf('transcripts/sheffield-open-qual/Ana.docx')).toEqual({ 'Researcher 1': 123, Ana: 123 })
    expect([draft.title, draft.notes]).toEqual(['12-May-2023 - 10:36 - 1h09m31s – Ana', []])
    expect(draft.turns.every((turn) => turn.startMs === null)).toBe(true)
    expect(draft.language).toBe('en')
  })

  it('case 7: Teams Premium, 17 cues are 11 utterances, line breaks inside cues are spaces', () => {
    const { turns } = draftOf('transcripts/teams-zoom/TeamsPremium.vtt')
    expect(turns).toHaveLength(11)
    expect(new Set(turns.map((it) => it.speaker?.split(' ')[0]?.replace(',', '')))).toHaveLength(2)
    for (const { text } of turns) expect(text).not.toContain('\n')
  })

  it('case 10: Stream on OneDrive, 271 cues are 117 utterances, one of them without a word; nobody named, no byte order mark', () => {
    const path = 'transcripts/teams-zoom/Test OneDrive Transcription 2022-11.vtt'
    expect(countsOf(path)).toEqual({ '-': 117 })
    expect(JSON.stringify(draftOf(path))).not.toContain('\ufeff')
  })

  it('case 11: Zoom, 300 cues by 5 speakers; the two without a label go on', () => {
    const { turns } = draftOf('transcripts/teams-zoom/zoom_transcript.vtt')
    expect([turns.length, new Set(turns.map((it) => it.speaker)).size]).toEqual([300, 5])
  })

  it.each([
    ['testRTFUmlautSpaces.rtf', /[äöüß]/iu],
    ['testRTFUnicodeUCNControlWordCharacterDoubling.rtf', /\p{L}/u],
  ])('case 65: %s keeps its letters', (name, letters) => {
    const path = `word/tika/${name}`
    if (existsSync(new URL(path, data))) expect(JSON.stringify(draftOf(path))).toMatch(letters)
  })

  it('case 72: no conforming or broken caption file is lost or a fault', () => {
    const folder = new URL('transcripts/vtt-conformance/', data)
    for (const name of readdirSync(folder).filter((it) => it.endsWith('.vtt'))) {
      const read = readTranscript(name, readFileSync(new URL(name, folder)))
      expect(read.ok || read.fault.code === 'import.empty', name).toBe(true)
    }
    expect(
      draftOf('transcripts/vtt-conformance/amp.vtt')
        .turns.map((it) => it.text)
        .join(' '),
    ).toContain('&')
    expect(draftOf('transcripts/encodings/no-indexes.srt').turns.length).toBeGreaterThan(1)
  })

  it('case 19: noScribe text, 55 turns with whole seconds, its pause kept', () => {
    expect(countsOf('transcripts/noscribe/interview.txt')).toEqual({ S01: 28, S00: 26, S02: 1 })
    expect(JSON.stringify(draftOf('transcripts/noscribe/interview.txt'))).toContain('(12 seconds pause)')
  })

  it.each([
    'transcripts/qualcoder/ID1.docx',
    'transcripts/swj2022-taguette/P14_Notes.txt',
    'transcripts/norsk-nota/001-002-c.txt',
  ])('case 28 and 38: no speaker is invented in %s', (path) => {
    expect(Object.keys(countsOf(path))).toEqual(['-'])
  })

  it.each([
    ['word/poi/bug53475-password-is-pass.docx', 'import.encrypted'],
    ['word/tika/testWORD_protected_passtika.docx', 'import.encrypted'],
    ['word/tika/testWORD_truncated.docx', 'import.damaged'],
    ['word/tika/testODTnotaZipFile.odt', 'import.unknown-format'],
  ])('case 29: %s gives %s', (path, code) => {
    const result = readTranscript(path, bytesOf(path))
    expect(result.ok ? null : result.fault.code).toBe(code)
  })
})
