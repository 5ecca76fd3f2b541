import { describe, expect, it } from 'vitest'
import { readTranscriptWithDrops } from '../../../core/import/read-transcript'
import { bytesOf, countsOf, draftOf, isHere } from './corpus-files'
import { charactersOf, piecesOf } from './drafts'

const data = 'transcripts/'

function readWith(path: string, taken: Record<string, boolean>, part = 0) {
  const read = readTranscriptWithDrops(path, bytesOf(data + path), { taken, part })
  if (!read.ok) throw new Error(read.fault.code)
  return read.value
}

function countsWith(path: string, taken: Record<string, boolean>) {
  const counts: Record<string, number> = {}
  for (const { speaker } of readWith(path, taken).draft.turns)
    counts[speaker ?? '-'] = (counts[speaker ?? '-'] ?? 0) + 1
  return counts
}

describe.skipIf(!isHere)('real text files (beside the project; skipped where they are absent)', () => {
  it('case 33: an Otter transcript in Markdown, 77 turns, the last at 50:48', () => {
    const path = `${data}podcast/30-frontend-interviews.md`
    expect(countsOf(path)).toEqual({ Ali: 28, 'Unknown Speaker': 22, Emma: 26, Kelly: 1 })
    expect([draftOf(path).layout, draftOf(path).turns.at(-1)!.startMs]).toEqual(['otter', 3_048_000])
  })

  it('case 35: names in bold with their times, 99 turns, entities decoded', () => {
    const path = `${data}podcast/01-new-career-who-dis.md`
    expect(countsOf(path)).toEqual({ Kelly: 29, Lindsey: 26, Emma: 25, Ali: 19 })
    expect(JSON.stringify(draftOf(path))).not.toContain('&#39;')
    expect(draftOf(path).turns.every((turn) => turn.startMs !== null)).toBe(true)
  })

  it('case 36: a Meet transcript, 181 paragraphs of 10 speakers, nine times', () => {
    const path = `${data}google-meet/21_PPGC_Transcript.md`
    const { turns, layout, notes, leftOut } = draftOf(path)
    expect([turns.length, new Set(turns.map((it) => it.speaker)).size, layout]).toEqual([181, 10, 'meet'])
    expect(leftOut).toContainEqual({ kind: 'time-mark', pieces: 9, characters: 72 })
    expect(turns.filter((turn) => turn.startMs !== null).map((turn) => turn.startMs! % 300_000)).toEqual(
      Array(9).fill(0),
    )
    expect(notes.map((note) => note.before)).toEqual([0, 0, 0, 181])
  })

  it('case 38: labels of digits without a colon, on the word of a person; 19 lines go on', () => {
    const path = 'norsk-nota/001-002-c.txt'
    expect(countsOf(data + path)).toEqual({ '-': 1361 })
    const counts = countsWith(path, { 'bare-labels': true })
    expect(Object.keys(counts).toSorted()).toEqual(['001', '002', 'AMB'])
    const { turns, notes } = readWith(path, { 'bare-labels': true }).draft
    const lines = turns.reduce((sum, turn) => sum + turn.text.split('\n').length, 0)
    expect(lines + notes.length).toBe(1361)
    expect(turns.reduce((sum, turn) => sum + turn.text.split('\n').length - 1, 0)).toBe(19)
  })

  it('case 39: labels without a colon are certain where one is an interviewer', () => {
    expect(countsOf(`${data}norsk-taus/a02.txt`)).toEqual({ intervjuer: 106, a02: 391 })
    expect(countsOf(`${data}norsk-ndc/Kbh2_interview.txt`)).toEqual({ kbh2: 265, Interviewer: 257 })
  })

  it('case 41: the orthographic tier, 224 turns, hanging lines joined', () => {
    const path = `${data}norsk-lia/aal_ma_01-ks.txt`
    expect([countsOf(path), draftOf(path).layout]).toEqual([{ aal_ma_01: 221, int: 3 }, 'corpus'])
    for (const { text } of draftOf(path).turns) expect(text).not.toMatch(/\n| {2}/u)
    expect(draftOf(path).leftOut.map((it) => it.kind)).toContain('other-tier')
  })

  it('case 43: 530 kB, 2 791 turns', () => {
    expect(draftOf(`${data}norsk-lia/gildeskaal_uib_01_lisr_mw_ara_tj.ort.txt`).turns).toHaveLength(2791)
  })

  it('case 45: Icelandic letters; unknown is nobody', () => {
    const path = 'norsk-ndc/reykjavik_15uk-16uk.txt'
    expect(countsWith(path, { 'bare-labels': true })).toEqual({ reykjavik_15uk: 223, reykjavik_16uk: 231, '-': 1 })
    expect(JSON.stringify(draftOf(data + path))).toMatch(/þ.*ð|ð.*þ/u)
  })

  it('many voices with names and underscores are asked about', () => {
    const { mend, taken } = draftOf(`${data}norsk-bigbrother/BB_d10_AML.txt`).mends[0]!
    expect([mend.kind, taken, 'labels' in mend && mend.labels.slice(0, 2)]).toEqual([
      'bare-labels',
      false,
      ['Lars_Joakim', 'Per_Morten'],
    ])
  })

  it.each(['acdc174_chat.txt', 'zoomgroupstats_meeting001_chat.txt'])(
    'case 48: %s is a chat, and that can be refused',
    (name) => {
      expect(draftOf(`${data}teams-zoom/${name}`)).toMatchObject({ kind: 'chat', layout: 'chat' })
      expect(readWith(`teams-zoom/${name}`, { chat: false }).draft.kind).not.toBe('chat')
    },
  )

  it('case 50: 31 turns with a time and a name in brackets, the lines of the head kept as notes', () => {
    const path = `${data}bristlenose/pii_horror_transcript.txt`
    expect(countsOf(path)).toEqual({ p1: 19, m1: 12 })
    const { title, notes } = draftOf(path)
    expect([title, ...notes.map((note) => note.text)].every((text) => text!.startsWith('#'))).toBe(true)
    expect(notes.every((note) => note.before === 0)).toBe(true)
  })

  it('case 55: three interviews in one file, offered as three documents', () => {
    const path = 'teaching/worklife-example-doc.docx'
    expect(draftOf(data + path).mends[0]).toMatchObject({ mend: { kind: 'parts', count: 3 }, taken: false })
    expect([0, 1, 2].map((part) => readWith(path, { parts: true }, part).draft.turns.length)).toEqual([6, 6, 4])
    expect(readWith(path, { parts: true }, 1).draft.title).toBe('Interview 2: Casey')
  })

  it('labels in brackets and with hyphens', () => {
    expect(countsOf(`${data}qualcoder/transcript.txt`)).toEqual({ id1: 3, id2: 2, id3: 2 })
    expect(draftOf(`${data}qdap/trans3.docx`)).toMatchObject({ layout: 'labels-with-hyphen' })
  })

  it.each([
    ...['norsk-nota/001-002-c.txt', 'norsk-nota/046-KH-i.txt', 'norsk-taus/a37.txt', 'norsk-lia/aal_ma_01-ks.txt'],
    ...['norsk-cans/appleton_MN_01gm-ah_130587_a_lisr_me_ir_lh.ort.txt', 'norsk-ndc/lavangen_01um-02uk.txt'],
    ...['norsk-bigbrother/BB_d10_AML.txt', 'teams-zoom/acdc174_chat.txt', 'bristlenose/pii_horror_transcript.txt'],
    ...['noscribe/interview.txt', 'podcast/001_nicola_iarocci_talk_python_to_me.txt', 'swj2022-taguette/P14_Notes.txt'],
  ])('no character of %s is lost or doubled, whatever is answered', (path) => {
    const source = charactersOf([new TextDecoder().decode(bytesOf(data + path)).replace(/^\ufeff/u, '')])
    const answers: readonly Record<string, boolean>[] = [
      {},
      { 'bare-labels': true, chat: false, 'joined-lines': true, 'page-furniture': true },
    ]
    for (const answer of answers) {
      expect(charactersOf(piecesOf(readWith(path, answer))) === source).toBe(true)
    }
  })
})
