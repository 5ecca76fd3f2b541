/** From a byte of the text in UTF-8 to its UTF-16 index; null inside a character or outside the text. */
export function byteIndex(text: string): (byte: number) => number | null {
  const indexes = new Map<number, number>()
  let byte = 0
  let index = 0
  for (const character of text) {
    indexes.set(byte, index)
    const point = character.codePointAt(0)!
    byte += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
    index += character.length
  }
  indexes.set(byte, index)
  return (at) => indexes.get(at) ?? null
}
