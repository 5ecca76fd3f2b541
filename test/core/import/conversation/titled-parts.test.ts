import { describe, expect, it } from 'vitest'
import { readTranscript } from '../../../../core/import/read-transcript'
import { docxOf, paragraph } from '../docx-builder'

function read(text: string, part: number | null = null) {
  const taken: Record<string, boolean> = part === null ? {} : { parts: true }
  const result = readTranscript('a.txt', new TextEncoder().encode(text), { taken, part: part ?? 0 })
  if (!result.ok) throw new Error(result.fault.code)
  return result.value
}

const lengthOf = (pieces: readonly string[]) => pieces.join('').replace(/\s/gu, '').length
const talk = (name: string) => `Intervjuer: Hvordan går det?\n${name}: Bra.\nIntervjuer: Ja?\n${name}: Ja.`
const file = (heads: readonly string[]) => heads.map((it, at) => `${it}\n\n${talk(`Person ${at}`)}`).join('\n\n')
const titlesOf = (text: string) =>
  read(text).mends.flatMap(({ mend }) => (mend.kind === 'parts' ? [mend.titles] : []))[0]

describe('several interviews under headings that begin alike', () => {
  it.each([
    [['Intervju med rektor', 'Intervju med en lærer']],
    [['Informant A', 'Informant B', 'Informant C']],
    [['Informant 1', 'Informant 2']],
    [['Interview – 12.03.2024', 'Interview – 14.03.2024']],
    [['Intervju 12. mars 2024', 'Intervju 14. mars 2024']],
    [['Gruppe Nord', 'Gruppe Sør']],
    [['Gruppe 1', 'Gruppe 2']],
    [['Fokusgruppe – lærere', 'Fokusgruppe – elever']],
    [['DELTAKER A', 'DELTAKER B']],
  ])('%j are offered, and none is taken alone', (heads) => {
    const draft = read(file(heads))
    expect(draft.mends).toContainEqual({ mend: { kind: 'parts', titles: heads, count: heads.length }, taken: false })
    expect([draft.parts, draft.turns.length]).toEqual([null, heads.length * 4])
    expect(draft.turns.some(({ text }) => heads.some((it) => text.includes(it)))).toBe(false)
  })

  it('are each read under their own title when a person says so, and are the whole together', () => {
    const text = file(['Gruppe Nord', 'Gruppe Sør'])
    const parts = [0, 1].map((part) => read(text, part))
    expect(parts.map((it) => it.title)).toEqual(['Gruppe Nord', 'Gruppe Sør'])
    expect(parts.flatMap((it) => it.turns)).toEqual(read(text).turns)
    for (const part of parts) {
      const kept = [part.title!, ...part.turns.flatMap((it) => [it.speaker!, ':', it.text])]
      const left = part.leftOut.find((it) => it.kind === 'other-part')!.characters
      expect(lengthOf(kept) + left).toBe(lengthOf([text]))
    }
  })

  it('may be any words that Word has as headings', () => {
    const heading = (text: string) =>
      `<w:p><w:pPr><w:pStyle w:val="Overskrift1"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
    const body = ['Avdeling øst', 'Avdeling vest'].map(
      (it, at) =>
        heading(it) +
        talk(`Person ${at}`)
          .split('\n')
          .map((line) => paragraph(line))
          .join(''),
    )
    const result = readTranscript('a.docx', docxOf(body.join('')))
    expect(result.ok && result.value.mends).toContainEqual({
      mend: { kind: 'parts', titles: ['Avdeling øst', 'Avdeling vest'], count: 2 },
      taken: false,
    })
  })

  it('may be listed first, and the list is no part', () => {
    const heads = ['Intervju med rektor', 'Intervju med en lærer']
    expect(titlesOf(`Innhold\n${heads.join('\n')}\n\n${file(heads)}`)).toEqual(heads)
  })
})

describe('what parts no file', () => {
  it.each([
    ['one heading', file(['Gruppe Nord'])],
    ['the same heading twice', file(['Gruppe Nord', 'Gruppe Nord'])],
    ['headings that begin unlike', file(['Gruppe Nord', 'Avdeling Sør'])],
    ['headings over fewer than three turns', 'Gruppe Nord\nKari: A.\nOla: B.\nGruppe Sør\nKari: C.\nOla: D.'],
    ['sentences', `Intervju med rektor gikk fint.\n${talk('Kari')}\nIntervju med læreren gikk ikke.\n${talk('Ola')}`],
    ['labels with a colon', `Gruppe A: Hei.\n${talk('Kari')}\nGruppe B: Hei.\n${talk('Ola')}`],
    [
      'speakers on lines of their own',
      Array.from({ length: 6 }, (_, at) => `Informant ${(at % 2) + 1}\nDet er nummer ${at}.`).join('\n\n'),
    ],
    ['ordinary words', `Avdeling øst\n\n${talk('Kari')}\n\nAvdeling vest\n\n${talk('Ola')}`],
    ['an essay', 'Intervju med rektor\n\nDet var fint.\n\nIntervju med lærer\n\nDet var også fint.\n\nTakk for meg.'],
  ])('%s', (_, text) => {
    expect(titlesOf(text)).toBeUndefined()
  })
})
