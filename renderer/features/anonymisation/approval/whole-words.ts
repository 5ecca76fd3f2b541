type Context = Readonly<{ before: string; after: string }>

/** The words around a place without those that the context cuts in two, on one line; a mark stands where it is cut. */
export function wholeWords({ before, after }: Context, length = 60): Context {
  const isCut = (words: string) => words.length >= length && /\s/u.test(words)
  return {
    before: isCut(before) ? `… ${oneLine(before.replace(/^\S*\s+/u, ''))}` : oneLine(before),
    after: isCut(after) ? `${oneLine(after.replace(/\s+\S*$/u, ''))} …` : oneLine(after),
  }
}

function oneLine(words: string): string {
  return words.replace(/\s+/gu, ' ')
}
