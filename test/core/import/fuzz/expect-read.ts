import { expect } from 'vitest'
import { fault, type Result } from '../../../../core/contract/fault'
import { decodeText } from '../../../../core/import/characters/encoding'
import { draft as draftSchema } from '../../../../core/import/draft'
import { layOut } from '../../../../core/import/lay-out'
import { readTranscriptWithDrops, type ReadDraft } from '../../../../core/import/read-transcript'
import { piecesOf } from '../drafts'

/** The longest that one damaged file may take: more is a reader that hangs. */
const longestMs = 5000

/** Formats whose every character is one of the text, so that the law can be asked of any of their files. */
const textual = new Set(['txt', 'md', 'rows', 'srt', 'vtt', 'cha'])

/** Whatever the bytes: a draft of the right shape that holds every character, or a fault; in good time. */
export function expectRead(name: string, bytes: Uint8Array): 'read' | 'refused' {
  const began = performance.now()
  const result = readTranscriptWithDrops(name, bytes)
  expect(performance.now() - began).toBeLessThan(longestMs)
  const outcome = expectSound(result)
  if (result.ok && textual.has(result.value.draft.format)) expect(lostOf(result.value, bytes)).toBe('')
  return outcome
}

/** A fault with a code of its own, where `import.unreadable` is an exception that was caught; or a draft that can be laid out. */
export function expectSound(result: Result<ReadDraft>): 'read' | 'refused' {
  if (!result.ok) {
    expect(fault.parse(result.fault).code).toMatch(/^import\.(?!unreadable)/u)
    return 'refused'
  }
  const draft = draftSchema.parse(result.value.draft)
  const { text } = layOut(draft)
  expect(text).toBe(text.normalize('NFC'))
  for (const { before } of draft.notes) expect(before).toBeLessThanOrEqual(draft.turns.length)
  return 'read'
}

/** The characters of a file that are in no part of its reading, sorted. */
function lostOf(read: ReadDraft, bytes: Uint8Array): string {
  const left = new Map<string, number>()
  for (const it of lettersOf(piecesOf(read).join(''))) left.set(it, (left.get(it) ?? 0) + 1)
  const lost: string[] = []
  for (const it of lettersOf(decodeText(bytes).text)) {
    const count = left.get(it) ?? 0
    if (count === 0) lost.push(it)
    else left.set(it, count - 1)
  }
  return lost.sort().join('')
}

/** NEL is a line break, as the blanks are. */
function lettersOf(text: string): string {
  return text.normalize('NFD').replace(/[\s\u0085]/gu, '')
}
