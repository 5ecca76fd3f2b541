import type { DraftTurn } from '../draft'
import type { SourceLine } from '../source-line'
import type { Assembled, Origin } from './assemble'

/** Every line with text of its own a turn without speaker: nobody says who speaks, and nobody is invented. */
export function withoutSpeakers(lines: readonly SourceLine[]): Assembled {
  const turns: DraftTurn[] = []
  const notes: { text: string; before: number }[] = []
  const origins: Origin[] = []
  const title = lines.find((line) => line.kind === 'title')

  function keep({ id, kind }: SourceLine, at: number, length: number): void {
    const [piece, all] = kind === 'text' ? (['turn', turns] as const) : (['note', notes] as const)
    if (id !== undefined) origins.push({ line: id, piece, index: all.length - 1, at, length })
  }

  for (const line of lines) {
    if (line === title) continue
    const text = line.text.trim()
    const before = line.kind === 'text' && line.wrapped ? turns.pop() : undefined
    if (before) turns.push({ ...before, text: `${before.text} ${text}` })
    else if (line.kind === 'text') turns.push(turnOf(line, text))
    else notes.push({ text, before: turns.length })
    keep(line, before ? before.text.length + 1 : 0, text.length)
  }
  return { title: title?.text.trim() ?? null, notes, turns, drops: [], origins, titleLine: title?.id }
}

function turnOf(line: SourceLine, text: string): DraftTurn {
  return { speaker: null, startMs: line.startMs ?? null, endMs: line.endMs ?? null, text }
}
