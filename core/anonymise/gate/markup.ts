/** A piece of an XML part, in order. `aside`: a comment or processing instruction, which tree readers drop. */
export type Markup =
  | Readonly<{ kind: 'open'; name: string; attributes: readonly (readonly [name: string, value: string])[] }>
  | Readonly<{ kind: 'close'; name: string }>
  | Readonly<{ kind: 'text'; text: string }>
  | Readonly<{ kind: 'aside'; text: string }>

/** Not well formed, or with a document type. */
export class MarkupError extends Error {}

const openTag = /<([^\s/>=<"'&]+)((?:\s+[^\s/>=<"'&]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y
const closeTag = /<\/([^\s/>=<"'&]+)\s*>/y
const attribute = /([^\s/>=<"'&]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const declaration = /^xml version="1\.0"(?: encoding="UTF-8")?(?: standalone="(?:yes|no)")?$/i
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/**
 * Every piece of an XML part, also those that a tree reader drops: the final check asks about all of them.
 * Throws `MarkupError`. Linear in the text.
 */
export function* readMarkup(xml: string): Generator<Markup> {
  const tree = treeWatch()
  let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0
  while (at < xml.length) {
    const piece = pieceAt(xml, at)
    at = piece.end
    for (const markup of piece.markup) if (tree.takes(markup)) yield markup
  }
  tree.end()
}

/** Sees to it that tags nest, that there is one root, and that nothing but space stands outside it. */
function treeWatch() {
  const open: string[] = []
  let roots = 0
  return {
    takes(markup: Markup): boolean {
      if (markup.kind === 'open') {
        if (open.length === 0) roots += 1
        open.push(markup.name)
      } else if (markup.kind === 'close') {
        if (open.pop() !== markup.name) throw new MarkupError('tags do not nest')
      } else if (markup.kind === 'text' && open.length === 0) {
        if (markup.text.trim() !== '') throw new MarkupError('text outside the root')
        return false
      }
      return true
    },
    end() {
      if (open.length > 0 || roots !== 1) throw new MarkupError('not one whole tree')
    },
  }
}

type Piece = Readonly<{ end: number; markup: readonly Markup[] }>

function pieceAt(xml: string, at: number): Piece {
  if (xml.charCodeAt(at) !== 0x3c) {
    const next = xml.indexOf('<', at)
    const end = next === -1 ? xml.length : next
    return { end, markup: [{ kind: 'text', text: unescaped(xml.slice(at, end)) }] }
  }
  if (xml.startsWith('</', at)) {
    closeTag.lastIndex = at
    const found = closeTag.exec(xml)
    if (found === null) throw new MarkupError('faulty end tag')
    return { end: closeTag.lastIndex, markup: [{ kind: 'close', name: found[1] ?? '' }] }
  }
  if (xml.startsWith('<!--', at)) return enclosed(xml, at, ['<!--', '-->'], (text) => [{ kind: 'aside', text }])
  if (xml.startsWith('<![CDATA[', at))
    return enclosed(xml, at, ['<![CDATA[', ']]>'], (text) => [{ kind: 'text', text }])
  if (xml.startsWith('<?', at))
    return enclosed(xml, at, ['<?', '?>'], (text) => (declaration.test(text) ? [] : [{ kind: 'aside', text }]))
  return opening(xml, at)
}

function enclosed(
  xml: string,
  at: number,
  [start, end]: readonly [string, string],
  make: (text: string) => readonly Markup[],
): Piece {
  const close = xml.indexOf(end, at + start.length)
  if (close === -1) throw new MarkupError('not closed')
  return { end: close + end.length, markup: make(xml.slice(at + start.length, close)) }
}

function opening(xml: string, at: number): Piece {
  openTag.lastIndex = at
  const found = openTag.exec(xml)
  if (found === null) throw new MarkupError('faulty tag')
  const [, name = '', raw = '', slash = ''] = found
  const attributes =
    raw === ''
      ? []
      : [...raw.matchAll(attribute)].map(
          ([, key = '', double, single]) => [key, unescaped(double ?? single ?? '')] as const,
        )
  const open: Markup = { kind: 'open', name, attributes }
  return { end: openTag.lastIndex, markup: slash === '' ? [open] : [open, { kind: 'close', name }] }
}

function unescaped(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&([^;&]*);?/g, (whole, name: string) => {
    const known = Object.hasOwn(entities, name) ? entities[name] : numbered(name)
    if (known === undefined || !whole.endsWith(';')) throw new MarkupError('unknown entity')
    return known
  })
}

function numbered(name: string): string | undefined {
  const found = /^#(?:(\d{1,7})|x([0-9a-f]{1,6}))$/i.exec(name)
  if (found === null) return undefined
  const point = found[1] === undefined ? parseInt(found[2] ?? '', 16) : Number(found[1])
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : undefined
}
