import type { SourceLine } from '../source-line'
import type { Assembled, Origin } from './assemble'

/** Every line with text of its own a turn without speaker: nobody says who speaks, and nobody is invented. */
export function withoutSpeakers(lines: readonly SourceLine[]): Assembled {
  const turns: { speaker: null; text: string; startMs: number | null; endMs: number | null }[] = []
  const notes: { text: string; before: number }[] = []
  const origins: Origin[] = []
  const title = lines.find((line) => line.kind === 'title')
  for (const line of lines) {
    if (line === title) continue
    const text = line.text.trim()
    const before = line.kind === 'text' && line.wrapped ? turns.at(-1) : undefined
    const at = before ? before.text.length + 1 : 0
    if (line.kind !== 'text') notes.push({ text, before: turns.length })
    else if (before) before.text += ` ${text}`
    else turns.push({ speaker: null, text, startMs: line.startMs ?? null, endMs: line.endMs ?? null })
    const [piece, all] = line.kind === 'text' ? (['turn', turns] as const) : (['note', notes] as const)
    if (line.id !== undefined) origins.push({ line: line.id, piece, index: all.length - 1, at, length: text.length })
  }
  return { title: title?.text.trim() ?? null, notes, turns, drops: [], origins }
}
