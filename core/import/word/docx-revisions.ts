import type { Revision } from '../revision'
import type { XmlElement } from '../xml'
import type { DocxWalk, Inline } from './docx-inline'

/** A revision as far as it has been read, with where it ends: Word cuts what was changed at once into many elements. */
export type OpenRevision = { -readonly [Key in keyof Revision]: Revision[Key] } & {
  place: Readonly<{ paragraph: XmlElement; inline: Inline; at: number }> | null
}

/** What was moved is listed where it came to. */
const kinds: Readonly<Record<string, Revision['kind']>> = {
  'w:ins': 'inserted',
  'w:del': 'deleted',
  'w:moveTo': 'moved',
}

/** Reads an element by `readIt`, and lists what it changed in this paragraph, if it is a tracked change. */
export function readRevision(
  walk: DocxWalk,
  element: XmlElement,
  [paragraph, inline]: readonly [XmlElement, Inline],
  readIt: () => void,
): void {
  const [at, drops] = [inline.text.length, walk.drops.length]
  readIt()
  const kind = kinds[element.name]
  if (kind === undefined) return
  const gone = () => walk.drops.slice(drops).flatMap((it) => (it.kind === 'deleted' ? [it.text] : []))
  const text = kind === 'deleted' ? gone().join('') : inline.text.slice(at)
  const found = { ...revisionOf(element, kind, text), place: { paragraph, inline, at: inline.text.length } }
  const before = walk.revisions.at(-1)
  if (!before || !isSame(before, found) || before.place?.inline !== inline || before.place.at !== at) {
    if (text !== '') walk.revisions.push(found)
    return
  }
  before.text += (before.place.paragraph === paragraph ? '' : '\n') + text
  before.place = found.place
}

/** A revision by the element that says who made it. */
export function revisionOf({ attributes }: XmlElement, kind: Revision['kind'], text: string): OpenRevision {
  return { kind, author: attributes['w:author'] ?? '', writtenAt: attributes['w:date'] ?? null, text, place: null }
}

function isSame(one: OpenRevision, other: OpenRevision): boolean {
  return one.kind === other.kind && one.author === other.author && one.writtenAt === other.writtenAt
}
