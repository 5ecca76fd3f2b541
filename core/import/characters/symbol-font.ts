/** Signs of Word's Symbol and Wingdings fonts that people use in running text. The rest keep their private code point. */
const known: Readonly<Record<string, string>> = {
  f0b7: '•',
  f0a7: '▪',
  f0d8: '➢',
  f0fc: '✓',
  f04a: '☺',
  f04c: '☹',
  f0e0: '→',
  f0df: '←',
  f0ae: '→',
  f0ac: '←',
  f0ad: '↑',
  f0af: '↓',
  f0b0: '°',
  f0b1: '±',
  f0a3: '≤',
  f0b3: '≥',
  f02d: '−',
}

/** The character of a sign in such a font, by its code in hexadecimal, as Word writes it. A sign never vanishes: what is no code becomes U+FFFD. */
export function symbolOf(code: string | undefined): string {
  const hex = (code ?? '').toLowerCase()
  const point = /^[0-9a-f]{1,6}$/u.test(hex) ? parseInt(hex, 16) : 0
  if (known[hex]) return known[hex]
  return point > 0x1f && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff)
    ? String.fromCodePoint(point)
    : '\ufffd'
}
