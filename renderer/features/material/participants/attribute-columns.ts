import type { Participant } from '../../../../core/model/participant'

/** An attribute of the participants. A column of numbers stands right-aligned, and is sorted as numbers. */
export type AttributeColumn = Readonly<{ name: string; type: 'number' | 'text' }>

const number = /^[-−]?\d[\d\s\u00a0]*(?:[.,]\d+)?\s*%?$/u

/** Every attribute that somebody has, in the order in which they stand; a number where every filled cell is one. */
export function columnsOf(participants: readonly Participant[]): readonly AttributeColumn[] {
  const names = [...new Set(participants.flatMap((it) => Object.keys(it.attributes)))]
  return names.map((name) => {
    const filled = participants.map((it) => (it.attributes[name] ?? '').trim()).filter((it) => it !== '')
    const isNumber = filled.length > 0 && filled.every((it) => number.test(it))
    return { name, type: isNumber ? 'number' : 'text' }
  })
}
