import type { Drop, SourceLine } from '../../source-line'
import { headOf } from '../head'
import type { Step } from '../step'

const head = /^\[([^\]\n]{1,63})\]\s{1,9}(\d{1,2}:\d{2}:\d{2})$/u

/**
 * Reads the captions that Zoom saves: `[Name] 13:02:04`, then the words. The time is that of the clock on the wall, which
 * says nothing of the recording: turns have no times. Two such lines make the layout. Source: the format survey, section 1.3.
 */
export const readZoomCaptions: Step = (lines) => {
  const heads = lines.map((line) => (line.text.length > 90 ? null : head.exec(line.text.trim())))
  if (heads.filter(Boolean).length < 2) return null
  const drops: Drop[] = []
  const read = lines.map((line, index): SourceLine => {
    const [, name, time] = heads[index] ?? []
    if (name === undefined || time === undefined) return line
    drops.push({ kind: 'time-mark', text: time })
    return { ...line, text: '', header: headOf(name.replace(/\s+/gu, ' ').trim(), { marks: '[]' }) }
  })
  return { lines: read, drops, layout: 'captions' }
}
