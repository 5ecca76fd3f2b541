import type { SourceLine } from '../../source-line'
import { headOf } from '../head'
import { matchLabel } from '../label-shape'
import type { Step } from '../step'

const endsInTime = /^.{1,120}\d:\d{2}\s{0,9}$/u

/**
 * Reads the Word transcripts of Teams: a whole turn is one paragraph, its first line the name and the time. Every other
 * paragraph, as the date and who started the transcription, is outside the conversation, in whatever language it stands.
 * Source: the format survey, section 1.1.
 */
export const readTeams: Step = (lines) => {
  const heads = lines.map((line) => (line.kind === 'text' && endsInTime.test(line.text) ? matchLabel(line.text) : null))
  const isHead = heads.map((head) => head?.shape === 'name-time')
  const goesOn = (index: number) => lines[index + 1]?.paragraph === lines[index]!.paragraph
  const startsParagraph = (index: number) => lines[index - 1]?.paragraph !== lines[index]!.paragraph
  const whole = (index: number) => startsParagraph(index) && goesOn(index)
  const found = lines.flatMap((_, index) => (isHead[index] ? [index] : []))
  if (found.length === 0 || !found.every(whole)) return null
  const spoken = new Set(found.map((index) => lines[index]!.paragraph))
  const read = lines.map((line, index): SourceLine => {
    const head = heads[index]
    if (isHead[index] && head) return { ...line, text: '', header: headOf(head.label, head) }
    return spoken.has(line.paragraph) || line.kind === 'title' ? line : { ...line, kind: 'note' }
  })
  return { lines: read, layout: 'teams' }
}
