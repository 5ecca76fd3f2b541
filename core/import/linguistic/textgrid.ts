import { FaultError } from '../../contract/fault'
import { decodeText } from '../characters/encoding'
import { guessedEncoding, type Reading } from '../reading'
import type { Drop } from '../source-line'
import { conversationOfTiers, type TierTurn } from './tier-turns'

/**
 * What Praat reads of a text file, long or short: strings in quotes (`""` is one), numbers that stand alone, flags. Words,
 * `=` and `[1]:` are for people. Source: the Praat manual, "TextGrid file formats".
 */
const token =
  /"([^"]*(?:""[^"]*)*)"(?!")|("[^]*)|<[^>\s]*>|(?<!\S)(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)(?!\S)|(?<!\S)![^\n]*|[^\s"]+/giu

/** Reads a TextGrid of Praat: each interval with words is a turn of its tier, each point one without an end. Faults: `import.damaged`. */
export function readTextgrid(bytes: Uint8Array): Reading {
  const decoded = decodeText(bytes)
  const values = valuesOf(decoded.text)
  const next = (type: 'string' | 'number') => {
    const { value, done } = values.next()
    if (done || typeof value !== type) throw new FaultError('import.damaged')
    return value
  }
  const text = () => next('string') as string
  const number = () => next('number') as number
  const head = [text(), text()]
  if (!head[0]!.startsWith('ooTextFile') || head[1] !== 'TextGrid') throw new FaultError('import.damaged')
  const turns: TierTurn[] = []
  number()
  number()
  for (let tiers = number(); tiers > 0; tiers -= 1) {
    const isPoints = text() === 'TextTier'
    const tier = text()
    number()
    number()
    for (let count = number(); count > 0; count -= 1) {
      const startMs = Math.round(number() * 1000)
      const endMs = isPoints ? null : Math.round(number() * 1000)
      turns.push({ tier, startMs, endMs, order: startMs, text: text() })
    }
  }
  // More than the file counts is a file that does not hold together.
  if (values.next().done !== true) throw new FaultError('import.damaged')
  const drops: Drop[] = []
  const conversation = conversationOfTiers(turns, drops)
  return { format: 'textgrid', conversation, messages: guessedEncoding(decoded), drops }
}

function* valuesOf(source: string): Generator<string | number, undefined> {
  for (const [, string, open, number] of source.matchAll(token)) {
    if (open !== undefined) throw new FaultError('import.damaged')
    if (number !== undefined) yield Number(number)
    else if (string !== undefined) yield string.replaceAll('""', '"')
  }
}
