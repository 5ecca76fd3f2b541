import { describe, expect, it } from 'vitest'
import { expectRead } from './fuzz/expect-read'
import { readOrThrow } from './drafts'

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
})
