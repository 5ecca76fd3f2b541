import { FaultError } from '../../../contract/fault'
import { childOf, elements, parseXml, type XmlElement } from '../../../import/xml'
import { unzip } from '../../../import/zip'
import { asidePassage, type DocumentPart, type FinishedDocument, type LocatedPassage } from '../located'
import { isPicture } from '../pictures'
import { propertyPassages } from '../properties'
import { unreadOf } from '../unread'
import { paragraphStyles } from './paragraph-style'
import { authorsIn, isAddress, readStory, textIn, type StoryGround } from './read-story'

type Part = Readonly<{ name: string; root: XmlElement }>

/** Parts that hold no words of anybody's. */
const machinery =
  /^(?:\[content_types\]\.xml|.*\/(?:styles\w*|fonttable|websettings|theme\d*|numbering|settings|stylesWithEffects|commentsExtended|commentsIds|commentsExtensible)\.xml)$/iu

const stories: readonly (readonly [RegExp, DocumentPart])[] = [
  [/\/footnotes\.xml$/iu, 'footnote'],
  [/\/endnotes\.xml$/iu, 'endnote'],
  [/\/comments\.xml$/iu, 'comment'],
  [/\/(?:header|footer)\d*\.xml$/iu, 'header'],
]

/**
 * Reads a Word file whole, part by part, also what no page shows. Faults: `import.damaged`, `import.encrypted`,
 * `import.too-large` {megabytes}.
 */
export function readWord(bytes: Uint8Array): FinishedDocument {
  const files = unzip(bytes, () => true)
  const parsed: Part[] = []
  let damaged = 0
  for (const [name, content] of files) {
    if (!/\.(?:xml|rels)$/iu.test(name)) continue
    const root = parsedOrNull(content)
    if (root === null) damaged += 1
    else parsed.push({ name, root })
  }
  const main = parsed.find((it) => it.root.name === 'w:document')
  if (main === undefined) throw new FaultError('import.damaged')
  const ground: StoryGround = {
    styleOf: paragraphStyles(parsed.find((it) => /\/styles\.xml$/iu.test(it.name))?.root ?? null),
    links: linksOf(parsed, main.name),
    named: new Map(),
    authors: new Set(),
  }
  const passages = [
    ...readStory(childOf(main.root, 'w:body') ?? main.root, null, ground),
    ...parsed.flatMap((part) => (part === main ? [] : otherPart(part, ground))),
    ...loneLinks(parsed, main.name),
  ]
  const pictures = [...files.keys()].filter(isPicture).length
  const others = [...files.keys()].filter((name) => isEmbedded(name)).length
  return {
    format: 'docx',
    passages: [
      ...passages,
      ...[...ground.authors].map((it) => asidePassage(it, { part: 'comment-author', page: null, paragraph: null })),
    ],
    pictures,
    unread: unreadOf({ pictures, 'embedded-files': others, 'damaged-parts': damaged }),
  }
}

function parsedOrNull(content: Uint8Array): XmlElement | null {
  try {
    return parseXml(content)
  } catch (error) {
    if (error instanceof FaultError && error.fault.code === 'import.damaged') return null
    throw error
  }
}

/** Files within the file: sheets behind charts, web pages, programs' own. */
function isEmbedded(name: string): boolean {
  return !/\.(?:xml|rels)$/iu.test(name) && !isPicture(name) && !/\.(?:odttf|ttf|otf|psdsor|psdsxs)$|\/$/iu.test(name)
}

function otherPart({ name, root }: Part, ground: StoryGround): readonly LocatedPassage[] {
  if (/(?:^|\/)docProps\//iu.test(name)) return propertyPassages(root)
  if (/\.rels$/iu.test(name) || machinery.test(name)) return []
  for (const author of authorsIn(root)) if (author.trim() !== '') ground.authors.add(author.trim())
  const story = stories.find(([pattern]) => pattern.test(name))?.[1]
  if (story === 'footnote' || story === 'endnote' || story === 'comment')
    return elements(root).flatMap((note) =>
      readStory(note, story, ground, ground.named.get(`${story}:${note.attributes['w:id']}`)),
    )
  if (story !== undefined) return readStory(root, story, ground)
  return leaves(root).map((text) => asidePassage(text, { part: 'hidden', page: null, paragraph: null }, false))
}

/** Every text in an element that holds no other, where it has letters. */
function leaves(element: XmlElement): readonly string[] {
  const inner = elements(element)
  if (inner.length > 0) return inner.flatMap(leaves)
  const text = textIn(element).replace(/\s+/gu, ' ').trim()
  return /\p{L}/u.test(text) ? [text] : []
}

function relationsOf(part: Part): readonly Readonly<{ id: string; target: string }>[] {
  return elements(part.root)
    .filter((it) => it.attributes[':TargetMode'] === 'External')
    .map(({ attributes }) => ({ id: attributes[':Id'] ?? '', target: decoded(attributes[':Target'] ?? '') }))
}

function isRelationsOf(name: string, main: string): boolean {
  const cut = main.lastIndexOf('/') + 1
  return name === `${main.slice(0, cut)}_rels/${main.slice(cut)}.rels`
}

function linksOf(parsed: readonly Part[], main: string): ReadonlyMap<string, string> {
  const relations = parsed.find((it) => isRelationsOf(it.name, main))
  return new Map((relations ? relationsOf(relations) : []).map((it) => [it.id, it.target]))
}

/** Links of other parts, and templates by the path that they lay at. */
function loneLinks(parsed: readonly Part[], main: string): readonly LocatedPassage[] {
  const others = parsed.filter((it) => /\.rels$/iu.test(it.name) && !isRelationsOf(it.name, main))
  return others
    .flatMap(relationsOf)
    .map(({ target }) => asidePassage(target, { part: 'link', page: null, paragraph: null }, isAddress(target)))
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target)
  } catch {
    return target
  }
}
