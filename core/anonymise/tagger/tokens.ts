/** A token as the tagger reads it, with its place (UTF-16, half-open). Marks are tokens too. */
export type TaggedToken = Readonly<{ text: string; start: number; end: number }>

const pattern =
  /\p{L}[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]*(?:[-‐‑'’&/][\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]*)*|\p{N}+(?:[.,:/-]\p{N}+)*|[^\s]/gu
const plain = /^[\x20-\x7eæøåÆØÅ]+$/
const invisible = /[\u00ad\u200b-\u200d\u2060]/gu
const label = /^[^\n:]{1,40}:(?=\s)/u
const longest = 160

/**
 * The sentences of a text: cut at marks that end one, at line ends, and after the label of a turn («Bodil: »). No sentence
 * has more than some 160 tokens. Linear.
 */
export function sentencesOf(text: string): readonly (readonly TaggedToken[])[] {
  const sentences: TaggedToken[][] = []
  let open: TaggedToken[] = []
  const close = () => {
    if (open.length > 0) sentences.push(open)
    open = []
  }
  let lineStart = 0
  for (const line of text.split('\n')) {
    const labelEnd = lineStart + (label.exec(line)?.[0].length ?? 0)
    for (const match of line.matchAll(pattern)) {
      const start = lineStart + match.index
      const end = start + match[0].length
      open.push({ text: clean(match[0]), start, end })
      if (end === labelEnd || open.length >= longest || endsSentence(match[0], text, end)) close()
    }
    close()
    lineStart += line.length + 1
  }
  return sentences
}

function clean(surface: string): string {
  return plain.test(surface) ? surface : surface.replace(invisible, '').normalize('NFC') || surface
}

/** A full stop ends a sentence only where a space and no small letter or figure follow. */
function endsSentence(token: string, text: string, end: number): boolean {
  if (token === '!' || token === '?' || token === '…') return true
  return token === '.' && (end >= text.length || /^\s+[^\p{Ll}\p{N}]|^\s*$/u.test(text.slice(end, end + 3)))
}
