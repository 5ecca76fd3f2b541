import { unescapeEntities } from './entities'

/** A piece of HTML, in the file's order. `aside`: a comment, a document type, or what a script or a style holds. */
export type HtmlToken =
  | Readonly<{ kind: 'text'; text: string }>
  | Readonly<{ kind: 'open'; name: string; attributes: Readonly<Record<string, string>>; isClosed: boolean }>
  | Readonly<{ kind: 'close'; name: string }>
  | Readonly<{ kind: 'aside'; of: 'comment' | 'program'; text: string }>

const tagName = /[a-z][^\s/>]*/iuy
/** Elements whose text is no markup; of these only the title is for people. */
const rawText = new Set(['script', 'style', 'textarea', 'title'])

/** Reads HTML as browsers do where tags are unclosed, unquoted or in capitals: every text comes out once, nothing is refused. */
export function* htmlTokens(source: string): Generator<HtmlToken> {
  let at = 0
  while (at < source.length) {
    const open = nextTag(source, at)
    if (open > at) yield { kind: 'text', text: unescapeEntities(source.slice(at, open)) }
    if (open >= source.length) return
    const tag =
      source.startsWith('<!', open) || source.startsWith('<?', open) ? aside(source, open) : tagAt(source, open)
    yield tag.token
    at = tag.end
    // A tag that another begins in, or that nothing ends, may have words for attributes.
    const written = source.slice(open, at)
    if (tag.token.kind !== 'aside' && /^<[^]*<|[^>]$/u.test(written))
      yield { kind: 'aside', of: 'comment', text: written }
    if (tag.token.kind !== 'open' || !rawText.has(tag.token.name)) continue
    const raw = rawTextAt(source, at, tag.token.name)
    yield raw.token
    at = raw.end
  }
}

type Found = Readonly<{ token: HtmlToken; end: number }>

/** Where the next tag begins; `<` before anything else, as in `< 5`, is text. */
function nextTag(source: string, from: number): number {
  for (let open = source.indexOf('<', from); open >= 0; open = source.indexOf('<', open + 1)) {
    if (/^<(?:[a-z!?]|\/[a-z])/iu.test(source.slice(open, open + 3))) return open
  }
  return source.length
}

function aside(source: string, open: number): Found {
  const isComment = source.startsWith('<!--', open)
  const found = source.indexOf(isComment ? '-->' : '>', open)
  const end = found < 0 ? source.length : found + (isComment ? 3 : 1)
  return { token: { kind: 'aside', of: 'comment', text: source.slice(open, end) }, end }
}

function tagAt(source: string, open: number): Found {
  const isClose = source[open + 1] === '/'
  tagName.lastIndex = open + (isClose ? 2 : 1)
  const name = tagName.exec(source)![0].toLowerCase()
  const { attributes, end, isClosed } = attributesAt(source, tagName.lastIndex)
  return { token: isClose ? { kind: 'close', name } : { kind: 'open', name, attributes, isClosed }, end }
}

const attribute = /[\s/]*([^\s=>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/uy

function attributesAt(source: string, from: number) {
  const attributes: Record<string, string> = Object.create(null) as Record<string, string>
  let end = from
  attribute.lastIndex = from
  for (let found = attribute.exec(source); found; found = attribute.exec(source)) {
    end = attribute.lastIndex
    attributes[found[1]!.toLowerCase()] ??= unescapeEntities(found[2] ?? found[3] ?? found[4] ?? '')
  }
  const close = source.indexOf('>', end)
  const isClosed = source.slice(end, close).includes('/')
  return { attributes, isClosed, end: close < 0 ? source.length : close + 1 }
}

function rawTextAt(source: string, from: number, name: string): Found {
  const close = new RegExp(`</${name}`, 'giu')
  close.lastIndex = from
  const end = close.exec(source)?.index ?? source.length
  const text = source.slice(from, end)
  const isProgram = name === 'script' || name === 'style'
  return {
    token: isProgram ? { kind: 'aside', of: 'program', text } : { kind: 'text', text: unescapeEntities(text) },
    end,
  }
}
