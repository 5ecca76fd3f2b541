import { describe, expect, it } from 'vitest'
import { readText, spoken } from './drafts'

describe('what is a label', () => {
  it('a label repeats; case and blanks before the colon do not matter', () => {
    const draft = readText('KARI : Hei.\nOla: Hallo.\nKari: Ja.\nola:\tNei.')
    expect(spoken(draft)).toEqual(['KARI: Hei.', 'Ola: Hallo.', 'Kari: Ja.', 'ola: Nei.'])
  })

  it.each([
    ['a clock time', '14:30 kom bussen. 15:10 gikk den.'],
    ['a clock time with a blank', '14: 30 kom bussen.'],
    ['an address of the web', 'https://nav.example er siden.'],
    ['an aside', 'Merk: det er stengt.'],
    ['a reference with its year', 'Kiger, M. & Varpio, L. (2020): Thematic analysis.'],
    ['a lengthened word of a fine transcript', 'nei:: det var ikke det'],
    ['a clause that opens a quotation', 'Og så sa hun: kom inn.'],
    ['a stretch of more than 63 characters', `${'Langt navn '.repeat(6)}Olsen: hei`],
    ['a name that stands once', 'Konge Harald: hei.'],
  ])('%s is not: it goes on in the turn before', (_, line) => {
    const draft = readText(`Kari: Først.\n${line}\nOla: Så.\nKari: Ja.\nOla: Nei.`)
    expect(draft.turns.map((turn) => turn.speaker)).toEqual(['Kari', 'Ola', 'Kari', 'Ola'])
    expect(draft.turns[0]!.text).toBe(`Først.\n${line}`)
  })

  it('even a repeated aside, time or address is not', () => {
    const draft = readText('Kari: A.\nMerk: en.\nOla: B.\nMerk: to.\nKari: C.\nhttps: x\nOla: D.\nhttps: y')
    expect(new Set(draft.turns.map((turn) => turn.speaker))).toEqual(new Set(['Kari', 'Ola']))
  })

  it('says how many colons were no label', () => {
    const draft = readText('Kari: A.\nKonge Harald: hei.\nOla: B.\nKari: C.\nOla: D.')
    expect(draft.messages).toEqual([{ code: 'names-with-colon-not-speakers', params: { count: 1 } }])
  })

  it('an informant of a series, and a word for a part, need no repetition beside others', () => {
    const draft = readText('I: Hei.\nInformant 1: A.\nI: Og?\nInformant 1: B.\nInformant 2: C.\nModerator: Takk.')
    expect(draft.turns.map((turn) => turn.speaker)).toEqual([
      ...['I', 'Informant 1', 'I', 'Informant 1', 'Informant 2', 'Moderator'],
    ])
  })

  it('an interviewer and one more are a pair, however short', () => {
    expect(spoken(readText('Intervjuer: Hvordan går det?\nBodil: Bra.\nVeldig bra.'))).toEqual([
      'Intervjuer: Hvordan går det?',
      'Bodil: Bra.\nVeldig bra.',
    ])
    expect(spoken(readText('Kari: Hei.\nOla: Hei.'))).toEqual(['Kari: Hei.', 'Ola: Hei.'])
  })

  it('a surname first, digits and underscores are labels when they repeat', () => {
    const labels = ['Nilsen, Astrid', 'SPEAKER_00', '001', "O'Leary-Vik (NTNU)", 'Dima | Lido']
    const text = labels.flatMap((label) => [`${label}: en`, `${label}: to`]).join('\n')
    expect([...new Set(readText(text).turns.map((turn) => turn.speaker))]).toEqual(labels)
  })

  it('a label that repeats may touch what is said; a lengthened sound is no label', () => {
    const draft = readText('Teacher 4:Students, listen.\nR 2:October 7.\nTeacher 4:Yes.\nJa:a.\nJa:a.\nR 2:Good.')
    expect(spoken(draft)).toEqual([
      'Teacher 4: Students, listen.',
      'R 2: October 7.',
      'Teacher 4: Yes.\nJa:a.\nJa:a.',
      'R 2: Good.',
    ])
  })

  it('a label alone on its line speaks the lines below, and once is enough where all stand so', () => {
    const draft = readText('Kari:\nHei.\nOla:\nHallo.\nKari:\nJa.\nOla:\nNei.\nAlle sammen:\nHurra!')
    expect(spoken(draft).at(-1)).toBe('Alle sammen: Hurra!')
  })

  it('a label with nothing to say is kept as a note', () => {
    const draft = readText('Kari: A.\nOla:\nKari: B.\nOla: C.')
    expect(draft.notes).toEqual([{ text: 'Ola:', before: 1 }])
  })

  it('what stands before the first label is title and notes, not speech', () => {
    const draft = readText('Intervju 3\nDato: 12. mars\nKari: Hei.\nOla: Hei.\nKari: Ja.\nOla: Nei.')
    expect([draft.title, draft.notes]).toEqual(['Intervju 3', [{ text: 'Dato: 12. mars', before: 0 }]])
  })

  it('in a chat, where every line has its time and its name, once is enough', () => {
    const draft = readText('00:02:10 Kari: hei\n00:02:41 Nilsen, Astrid: hei\n00:09:55 Ola (Gjest): ser dere meg?')
    expect(spoken(draft)).toEqual(['Kari: hei', 'Nilsen, Astrid: hei', 'Ola (Gjest): ser dere meg?'])
    expect(draft.turns.map((turn) => turn.startMs)).toEqual([130_000, 161_000, 595_000])
  })

  it('never makes a speaker of times with speech behind them', () => {
    const draft = readText('00:04 Ja\n00:11 Ja\n00:24 Nei\n00:30 Nei')
    expect(draft.turns.every((turn) => turn.speaker === null)).toBe(true)
  })

  it('an essay is one untimed document without speakers (case 28)', () => {
    const draft = readText(
      'Mitt liv\n\nJeg vokste opp på et småbruk.\n\nKonklusjon: det var fint.\n\nMen: ikke alltid.',
    )
    expect(draft.turns.every((turn) => turn.speaker === null && turn.startMs === null)).toBe(true)
    expect([draft.kind, draft.messages]).toEqual(['notes', [{ code: 'no-speakers', params: {} }]])
  })
})
