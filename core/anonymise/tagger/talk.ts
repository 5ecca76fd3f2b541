const ofTalk = new Set('jeg eg æ æg e ej je jæ meg mæ du deg dæ vi me'.split(' '))
/** Words that are enough to tell. */
const enough = 400

/** Whether people talk in a text, or it is too short to tell: of its words one in thirty or more is I, you or we. */
export function isTalk(sentences: readonly (readonly string[])[]): boolean {
  let words = 0
  let found = 0
  for (const tokens of sentences) {
    words += tokens.length
    for (const it of tokens) if (ofTalk.has(it)) found += 1
  }
  return words < enough || found * 30 >= words
}
