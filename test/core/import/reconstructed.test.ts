import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readTranscript } from '../../../core/import/read-transcript'

const folder = new URL('../../fixtures/transcripts/', import.meta.url)
type Expected = Record<string, { turns: { speaker: string | null; start_ms: number | null; text: string }[] }>
const expected = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as Expected

const timed = [
  'word_tabell.docx',
  'teams_ny.docx',
  'word_online.docx',
  'rev.txt',
  'sonix.txt',
  'noscribe.txt',
  'maxqda.txt',
  ...['f4.rtf', 'zoom.vtt', 'teams_guid.vtt', 'noscribe.vtt', 'whisperx.srt', 'whisper.srt', 'whisper.vtt'],
  ...['teams_uten_navn.vtt', 'teams_gammel.docx', 'otranscribe.txt', 'google_meet.docx', 'otter.txt'],
  ...['atrain_maxqda.txt', 'atrain_timestamps.txt'],
  ...['whisper.tsv', 'nvivo.txt', 'whisper.json', 'whisperx.json', 'otranscribe.otr', 'noscribe.html'],
]
const untimed = [
  ...['plain_utf8_bom_crlf.txt', 'plain_utf16le_bom.txt', 'plain_utf16le_uten_bom.txt', 'plain_cp1252.txt'],
  ...['plain_macroman_cr.txt', 'plain_nfd.txt', 'plain_linjenummer.txt', 'whisper.txt', 'whisperx.txt'],
  'zoom_meeting_saved_closed_caption.txt',
  ...['word_fet.docx', 'word_navn_egen_linje.docx', 'word_tab_store_bokstaver.docx'],
]

function read(name: string) {
  const result = readTranscript(name, readFileSync(new URL(name, folder)))
  if (!result.ok) throw new Error(result.fault.code)
  return result.value
}

describe('Case 1: a reconstructed file gives the turns that its makers expect', () => {
  it.each([...untimed, ...timed])('%s', (name) => {
    const draft = read(name)
    const turns = draft.turns.map(({ speaker, startMs, text }) => ({
      speaker: speaker?.toLowerCase() ?? null,
      start_ms: startMs,
      text,
    }))
    const want = expected[name]!.turns.map((turn) => ({ ...turn, speaker: turn.speaker?.toLowerCase() ?? null }))
    expect(turns).toEqual(want)
  })
})
