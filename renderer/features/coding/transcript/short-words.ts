/** Longer passages are cut in the name of a stripe or a sign. */
const NAME = 60

/** The words of a passage on one line, cut between words where they are many. */
export function shortWords(words: string): string {
  const line = words.replace(/\s+/gu, ' ')
  if (line.length <= NAME) return line
  const end = line.lastIndexOf(' ', NAME)
  return `${line.slice(0, end > 0 ? end : NAME)} …`
}
