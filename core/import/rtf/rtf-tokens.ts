import { textOfUnits } from '../characters/unicode-bytes'

/** One piece of an RTF file. `parameter` null: a control word without a number. Source: RTF specification 1.9.1. */
export type RtfToken =
  | Readonly<{ kind: 'open' | 'close' }>
  | Readonly<{ kind: 'word'; word: string; parameter: number | null }>
  /** `\~` and the like. */
  | Readonly<{ kind: 'symbol'; symbol: string }>
  /** Bytes of the file's code page, a character each: one written as `\'e5`, or a raw run of them. */
  | Readonly<{ kind: 'bytes'; bytes: string }>
  /** Data of a picture or the like, as long as the word before it says. */
  | Readonly<{ kind: 'binary'; bytes: string }>

const piece =
  /([{}])|\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([\da-f]{2})|\\(\r\n?|\n)|\\([^])|[\r\n\0]+|([^\\{}\r\n\0]+)|\\/giy

/** The pieces of an RTF file, in order. Raw line breaks are no text; binary data that would lead out of the file is none. */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  const source = textOfUnits(Uint16Array.from(bytes))
  const pattern = new RegExp(piece)
  for (let found = pattern.exec(source); found; found = pattern.exec(source)) {
    const token = tokenOf(found)
    if (token) yield token
    const length = token?.kind === 'word' && token.word === 'bin' ? (token.parameter ?? 0) : 0
    const end = pattern.lastIndex + length
    if (length <= 0 || end > source.length) continue
    yield { kind: 'binary', bytes: source.slice(pattern.lastIndex, end) }
    pattern.lastIndex = end
  }
}

function tokenOf([, brace, word, parameter, hex, lineBreak, symbol, raw]: RegExpExecArray): RtfToken | null {
  if (brace) return { kind: brace === '{' ? 'open' : 'close' }
  if (word) return { kind: 'word', word, parameter: parameter === undefined ? null : Number(parameter) }
  if (hex) return { kind: 'bytes', bytes: String.fromCharCode(parseInt(hex, 16)) }
  // A backslash before a line break is a paragraph's end.
  if (lineBreak) return { kind: 'word', word: 'par', parameter: null }
  if (symbol) return { kind: 'symbol', symbol }
  return raw ? { kind: 'bytes', bytes: raw } : null
}
