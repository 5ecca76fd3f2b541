import type { Language } from '../../model/scalars'
import type { Candidate } from '../candidate'
import { detect } from '../detect'
import type { Stretch } from './finding'
import type { Passage, Piece } from './passage'

/** A candidate where it stands in the finished file. */
export type FoundCandidate = Readonly<{ kind: Candidate['kind']; tier: Candidate['tier']; stretch: Stretch }>

/** Words of a document outside its places, and the user's own words. */
export function isAsked(piece: Piece): boolean {
  return piece.run?.source.kind === 'text' || piece.run?.source.kind === 'words'
}

/** Passages to read together: those of each document, and the user's words. Those with neither are left out. */
export function readTogether(passages: readonly Passage[]): readonly (readonly Passage[])[] {
  const groups = new Map<string, Passage[]>()
  for (const passage of passages) {
    const asked = passage.pieces.filter(isAsked)
    if (asked.length === 0) continue
    const source = asked.find((piece) => piece.run?.source.kind === 'text')?.run?.source
    const key = source?.kind === 'text' ? source.document : ''
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [passage])
    else group.push(passage)
  }
  return [...groups.values()]
}

const between = '\n\n'

/** The candidates in passages read as one text, each cut to the passages that it stands in. Linear in the text. */
export function candidatesIn(passages: readonly Passage[], language: Language): FoundCandidate[] {
  const text = passages.map(wordsToRead).join(between)
  const found: FoundCandidate[] = []
  let at = 0
  let from = 0
  for (const { kind, tier, span } of detect(text, { language, names: [] })) {
    while (at < passages.length && from + lengthAt(passages, at) <= span.start) {
      from += lengthAt(passages, at) + between.length
      at += 1
    }
    let offset = from
    for (let index = at; index < passages.length && offset < span.end; index += 1) {
      const passage = passages[index] as Passage
      const start = Math.max(span.start - offset, 0)
      const end = Math.min(span.end - offset, passage.text.length)
      if (start < end) found.push({ kind, tier, stretch: { passage, start, end } })
      offset += passage.text.length + between.length
    }
  }
  return found
}

function lengthAt(passages: readonly Passage[], index: number): number {
  return passages[index]?.text.length ?? 0
}

/** The passage with the app's words and the labels blanked out, character for character. */
function wordsToRead({ text, pieces }: Passage): string {
  return pieces
    .map(({ run, start, end }) => {
      const kind = run?.source.kind
      return kind === 'catalogue' || kind === 'label' ? ' '.repeat(end - start) : text.slice(start, end)
    })
    .join('')
}
