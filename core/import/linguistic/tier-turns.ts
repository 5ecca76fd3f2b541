import { cleanText } from '../characters/clean-text'
import { plain, type Conversation } from '../conversation/conversation'
import type { Drop } from '../source-line'

/** What stands on a tier for a while. `order`: where in time it belongs, in ms, also where nothing says its time. */
export type TierTurn = Readonly<{
  tier: string
  startMs: number | null
  endMs: number | null
  order: number
  text: string
}>

/** Annotations of all tiers as turns in the order of time; the tier is the speaker. What overlaps stays whole. */
export function conversationOfTiers(annotations: readonly TierTurn[], drops: Drop[]): Conversation {
  const clean = (written: string) => {
    const { text, removed } = cleanText(written)
    if (removed !== '') drops.push({ kind: 'invisible', text: removed })
    return text.trim().replace(/\r\n?/gu, '\n')
  }
  const turns = annotations
    .toSorted((a, b) => a.order - b.order)
    .map(({ tier, startMs, endMs, text }) => ({
      speaker: cleanText(tier).text.replace(/\s+/gu, ' ').trim() || null,
      startMs: inTime(startMs),
      endMs: endMs === null ? null : inTime(Math.max(startMs ?? 0, endMs)),
      text: clean(text),
    }))
    .filter((it) => it.text !== '')
  return { ...plain, title: null, notes: [], turns, drops: [], colons: 0, layout: 'linguistic' }
}

/** A time that a draft can hold; what is before 0 is 0. */
function inTime(ms: number | null): number | null {
  return ms === null || !Number.isSafeInteger(ms) ? null : Math.max(0, ms)
}
