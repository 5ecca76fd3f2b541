import { describe, expect, it } from 'vitest'
import { expectRead } from './fuzz/expect-read'
import { readOrThrow } from './drafts'
import { readTranscript } from '../../../core/import/read-transcript'

const bytes = (text: string) => new TextEncoder().encode(text)
const draftOf = (name: string, text: string) => readOrThrow(name, bytes(text)).draft

describe('what damaged files have brought to light stays mended', () => {
  it('a voice tag without words keeps its name among what was left out', () => {
    const text = 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Informant 1></v><v Ola>Hei</v>'
    expect(expectRead('a.vtt', bytes(text))).toBe('read')
    expect(draftOf('a.vtt', text).turns.map((it) => it.speaker)).toEqual(['Ola'])
  })

  it('a voice tag that nothing closes does not make speech a name', () => {
    const text = `WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ola ${'Jeg står opp klokka seks. '.repeat(6)}</v>`
    expect(expectRead('a.vtt', bytes(text))).toBe('read')
    expect(draftOf('a.vtt', text).turns[0]!.text).toContain('Jeg står opp')
  })

  it('the backslash that breaks a line of Markdown is left out, not lost', () => {
    expect(expectRead('a.md', bytes('Ida: Hei\\\nOla: Hå\\'))).toBe('read')
  })

  it('a note after a speaker without words stands before the turn that follows', () => {
    const text = '<p>Ida: hei</p><p>Ola: hå</p><p>Ida:</p><table><tr><td>en</td></tr></table>'
    expect(expectRead('a.html', bytes(text))).toBe('read')
    for (const { before } of draftOf('a.html', text).notes) expect(before).toBe(2)
  })

  it('a comment of rich text in no group of its own is left out under a name of ours', () => {
    expect(expectRead('a.rtf', bytes('{\\rtf1 Ida: hei\\par Ola: h\\annotation å\\par Ida: ja}'))).toBe('read')
  })

  it('words of a table that are in no cell stand before it', () => {
    const { draft } = readOrThrow(
      'a.html',
      bytes('<p>Ida: hei</p><table><caption>Skjema</caption><tr>utenfor<td>en</td></tr></table>'),
    )
    expect([...draft.turns, ...draft.notes].map((it) => it.text).join(' ')).toMatch(/Skjema.*utenfor.*en/su)
  })

  it('words between the paragraphs of noScribe, and between the items of a corpus, are kept', () => {
    const anchor = '<p><a name="ts_1_2_S00">S00: hei</a></p>'
    expect(draftOf('a.html', `${anchor}utenfor ${anchor}`).notes.map((it) => it.text)).toEqual(['utenfor'])
    const list = '<h3>nes_01</h3><ul>utenfor <li>hei</li></ul>'
    expect(draftOf('a.html', list + list).turns.map((it) => it.text)).toEqual(['utenfor\nhei', 'utenfor\nhei'])
  })

  it('words in a tag that nothing ends are left out, not lost', () => {
    const { drops } = readOrThrow('a.html', bytes('<p>hei</p><p Ola sa nei</p><p>ja</p>'))
    expect(drops.map((it) => it.text).join()).toContain('Ola sa nei')
  })

  it('words that a group of rich text swallows, as nothing closes it, are left out, not lost', () => {
    const { draft } = readOrThrow('a.rtf', bytes('{\\rtf1 hei\\par{\\*\\generator Ord \\par Elisabeth}'))
    expect(draft.leftOut).toEqual([{ kind: 'machine-data', pieces: 2, characters: 12 }])
  })

  it('text boxes and objects of rich text are read, and their stand-ins are not', () => {
    const box = '{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt boks\\par}}{\\shprslt{\\*\\do{\\dptxbxtext boks}}}}'
    const object = '{\\object{\\*\\objdata 0105}{\\result vist}}'
    const { draft } = readOrThrow('a.rtf', bytes(`{\\rtf1 hei ${object}${box}\\par}`))
    expect([...draft.turns, ...draft.notes].map((it) => it.text)).toEqual(['hei vist', 'boks'])
  })

  it('as many lines of the same words as no call takes arguments are read', () => {
    expect(draftOf('a.txt', 'Stillhet i rommet\n'.repeat(130_000)).turns.length).toBeGreaterThan(0)
  })

  it('an annotation that no tier holds, and more in a TextGrid than it counts, are not passed over', () => {
    const value = (text: string) =>
      `<ANNOTATION><ALIGNABLE_ANNOTATION><ANNOTATION_VALUE>${text}</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>`
    const eaf = `<ANNOTATION_DOCUMENT A="1"><TIER TIER_ID="K">${value('hei')}</TIER>${value('utenfor')}</ANNOTATION_DOCUMENT>`
    expect(readOrThrow('a.eaf', bytes(eaf)).drops).toEqual([{ kind: 'other-tier', text: 'utenfor' }])
    const grid = '"ooTextFile"\n"TextGrid"\n0\n9\n<exists>\n1\n"IntervalTier"\n"K"\n0\n9\n1\n0\n1\n"hei"\n1\n2\n"nei"'
    const result = readTranscript('a.TextGrid', bytes(grid))
    expect(result.ok ? null : result.fault.code).toBe('import.damaged')
  })
})
