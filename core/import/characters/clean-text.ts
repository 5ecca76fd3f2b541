/**
 * Characters without a shape that break words apart for a reader of names: zero width space, word joiner, stray byte
 * order mark, soft hyphen, controls, half a surrogate pair; and joiners, except where they join a pictograph.
 */
const shapeless =
  /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b\u2060\ufeff\p{Cs}]|(?<![\p{Emoji}\ufe0f])[\u200c\u200d]/gu

/** Text in NFC without shapeless characters; `removed` holds what was taken out. Offsets begin after this step. */
export function cleanText(text: string): Readonly<{ text: string; removed: string }> {
  const removed: string[] = []
  const kept = text.replace(shapeless, (character) => {
    removed.push(character)
    return ''
  })
  return { text: kept.normalize('NFC'), removed: removed.join('') }
}

const lineBreak = /\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]/u

/** The lines of a text, by every line break in use, also those of old Macs, mainframes and Unicode. */
export function splitLines(text: string): readonly string[] {
  return text.split(lineBreak)
}
