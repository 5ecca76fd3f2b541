import { clock } from './text.mjs'

/** The letters of Windows-1252 that lie elsewhere in Unicode, as far as the sample has them. */
const windows = new Map([...'–—‘’“”…•'].map((letter, index) => [letter, [0x96, 0x97, 0x91, 0x92, 0x93, 0x94, 0x85, 0x95][index]]))
const byte = (code) => `\\'${code.toString(16)}`

function letterOf(letter) {
  const code = windows.get(letter) ?? letter.charCodeAt(0)
  if (letter === '↵') return '\\line '
  if (/[\\{}]/u.test(letter)) return `\\${letter}`
  if (code < 0x80) return letter
  return code <= 0xff ? byte(code) : `\\u${code}?`
}

/** `#00:04:10-3#`: the time at which what stands before it ended, in tenths of a second. */
const endMark = (ms) => `#${clock(ms)}-${Math.floor(ms / 100) % 10}#`
const paragraph = (text) => `\\pard\\plain\\f0\\fs22 ${[...text].map(letterOf).join('')}\\par`

/** Rich text as f4 writes it: one paragraph a turn, Windows-1252, the time at the end. */
export function richTextFile({ blocks }) {
  const textOf = ({ pieces }) => pieces.map((piece) => piece.text).join('')
  const line = (block) => (block.kind === 'turn' ? `${block.label}: ${textOf(block)} ${endMark(block.endMs)}` : textOf(block))
  const head = '{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss Arial;}}'
  return Buffer.from([head, ...blocks.map((block) => paragraph(line(block))), '}'].join('\r\n'), 'latin1')
}
