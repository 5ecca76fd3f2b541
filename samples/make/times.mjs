/** Milliseconds of `hh:mm:ss`. */
export function timeOf(text) {
  return text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0) * 1000
}

const wordsIn = (text) => text.split(/\s+/u).filter(Boolean).length
const minute = 60_000
/** A turn takes at least the time of so many words, and a breath between two speakers is in it. */
const breath = 3

/** Spreads the turns between two known times by their words, in whole tenths of a second. */
function spread(turns, from, until) {
  const weights = turns.map((turn) => wordsIn(turn.plain) + breath)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let before = 0
  for (const [index, turn] of turns.entries()) {
    turn.startMs = from + Math.round(((until - from) * before) / total / 100) * 100
    before += weights[index]
  }
}

/**
 * Gives every turn of a spoken document its times, from its words: the same text has the same times. `minutes` is the length
 * of the whole; turns with a time of their own (a chat, an anchor in the source) keep it.
 */
export function setTimes(blocks, { minutes }) {
  const turns = blocks.filter((block) => block.kind === 'turn')
  if (!minutes || turns.length === 0) return
  turns[0].startMs ??= 4_000
  const known = turns.flatMap((turn, index) => (turn.startMs === null ? [] : [index]))
  for (const [position, index] of known.entries()) {
    const next = known[position + 1] ?? turns.length
    spread(turns.slice(index, next), turns[index].startMs, turns[next]?.startMs ?? minutes * minute)
  }
  turns.forEach((turn, index) => (turn.endMs = turns[index + 1]?.startMs ?? minutes * minute))
}
