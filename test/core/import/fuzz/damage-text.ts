import fc from 'fast-check'

/** What may happen to the text of a file. `at`, `to`: places in it, from 0 up to 1. */
type Damage = Readonly<{ kind: 'cut' | 'double' | 'swap' | 'unclose'; at: number; to: number }>

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })

/** One or two of the ways in which files break: cut short, a stretch doubled, lines exchanged, a tag or group not closed. */
export const damages = fc.array(
  fc.record({ kind: fc.constantFrom('cut', 'double', 'swap', 'unclose'), at: place, to: place }),
  { minLength: 1, maxLength: 2 },
)

const closing = /<\/[^>]*>|\}|\]|"(?=\s)/gu

/** A text with damage done to it. */
export function withDamage(text: string, all: readonly Damage[]): string {
  return all.reduce((before, { kind, at, to }) => {
    const [from, until] = [at, to].sort((a, b) => a - b).map((it) => Math.floor(it * before.length)) as [number, number]
    if (kind === 'cut') return before.slice(0, Math.floor(before.length * (0.3 + 0.7 * at)))
    if (kind === 'double') return before.slice(0, until) + before.slice(from)
    if (kind === 'swap') return swapped(before.split('\n'), at, to).join('\n')
    const found = [...before.matchAll(closing)]
    const closed = found[Math.floor(at * found.length)]
    return closed ? before.slice(0, closed.index) + before.slice(closed.index + closed[0].length) : before
  }, text)
}

function swapped(lines: readonly string[], at: number, to: number): readonly string[] {
  const [first, second] = [at, to].map((it) => Math.floor(it * lines.length)) as [number, number]
  return lines.map((line, index) => lines[index === first ? second : index === second ? first : index] ?? line)
}

/** A word that no format has of its own, by its number. */
export const knownWord = (number: number): string => `ord${number}q`

/** The known words that stand whole in a text, each once. */
export function knownWordsIn(text: string): readonly string[] {
  return [...new Set(text.match(/(?<![\p{L}\p{N}])ord\d+q(?![\p{L}\p{N}])/gu) ?? [])].sort()
}
