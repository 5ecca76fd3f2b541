import { childOf, descendants, elements, ownText, type XmlElement } from '../../../import/xml'
import { asidePassage, passageOf, type DocumentPart, type DocumentPlace, type LocatedPassage } from '../located'
import type { ParagraphStyle } from './paragraph-style'

/** What the stories of one Word file share. */
export type StoryGround = Readonly<{
  styleOf: (properties: XmlElement | undefined) => ParagraphStyle
  /** Where links lead, by relationship. */
  links: ReadonlyMap<string, string>
  /** In which paragraph of the text a footnote, an endnote or a comment is named, by `footnote:id`. */
  named: Map<string, number>
  /** Who has written comments and changes. */
  authors: Set<string>
}>

type Pieces = { text: string; deleted: string; hidden: string; field: string; readonly asides: LocatedPassage[] }
type Within = Readonly<{ isDeleted: boolean; isHidden: boolean }>

/** A story that is being read. `part` null: the text itself, whose paragraphs are counted. */
type Story = {
  readonly part: DocumentPart | null
  readonly ground: StoryGround
  readonly passages: LocatedPassage[]
  paragraph: number | null
}

/**
 * Every word of a story of a Word file in document order: paragraphs, also in tables, and beside them deleted and hidden
 * words, text boxes, alternative texts, fields and links. `part` null: the text itself, whose paragraphs are counted; else
 * `at` is the paragraph that the story belongs to.
 */
export function readStory(
  root: XmlElement,
  part: DocumentPart | null,
  ground: StoryGround,
  at: number | null = null,
): readonly LocatedPassage[] {
  const story: Story = { part, ground, passages: [], paragraph: part === null ? 0 : at }
  visit(story, root)
  return story.passages
}

function visit(story: Story, element: XmlElement): void {
  if (element.name === 'w:p') return paragraph(story, element)
  noteAuthor(story.ground, element)
  for (const child of alternativesOf(element)) visit(story, child)
}

function placeIn({ paragraph: number }: Story, part: DocumentPart): DocumentPlace {
  return { part, page: null, paragraph: number === 0 ? null : number }
}

function paragraph(story: Story, element: XmlElement): void {
  const style = story.ground.styleOf(childOf(element, 'w:pPr'))
  const isText = story.part === null
  if (isText) story.paragraph = (story.paragraph ?? 0) + 1
  const pieces: Pieces = { text: '', deleted: '', hidden: '', field: '', asides: [] }
  inline(story, element, pieces, { isDeleted: false, isHidden: style.isHidden })
  const text = tidy(pieces.text)
  const named = story.part ?? (style.isCaption || isCaptionText(text) ? 'caption' : 'body')
  const target = linkIn(pieces.field)
  const written = text === '' ? [] : [{ heading: isText ? style.heading : null, isBlock: style.isBlock }]
  story.passages.push(
    ...written.map((it) => passageOf(text, placeIn(story, named), it)),
    ...asideOf(story, pieces.deleted, 'deleted'),
    ...asideOf(story, pieces.hidden, 'hidden'),
    ...pieces.asides,
    ...(target === null ? [] : [asidePassage(target, placeIn(story, 'link'), isAddress(target))]),
  )
  // One without words is none to whoever counts.
  if (isText && text === '') story.paragraph = (story.paragraph ?? 1) - 1
}

function asideOf(story: Story, text: string, part: DocumentPart): readonly LocatedPassage[] {
  return tidy(text) === '' ? [] : [asidePassage(tidy(text), placeIn(story, part))]
}

function inline(story: Story, element: XmlElement, pieces: Pieces, within: Within): void {
  noteAuthor(story.ground, element)
  const kind = within.isDeleted ? 'deleted' : within.isHidden ? 'hidden' : 'text'
  if (isTextElement(element.name)) pieces[kind] += ownText(element)
  for (const child of alternativesOf(element)) {
    if (Object.hasOwn(signs, child.name)) pieces[kind] += signs[child.name]
    else if (child.name === 'w:delText') pieces.deleted += textIn(child)
    else if (/^w:(?:del)?[iI]nstrText$/u.test(child.name)) pieces.field += textIn(child)
    else if (child.name === 'w:txbxContent')
      pieces.asides.push(...readStory(child, story.part ?? 'text-box', story.ground, story.paragraph))
    else if (child.name === 'w:p') paragraph(story, child)
    else if (!/^w:\w*Pr$/u.test(child.name)) {
      describe(story, child, pieces)
      inline(story, child, pieces, inside(child, within))
    }
  }
}

const describing = [':descr', ':title', ':alt', ':string', 'w:tooltip', ':tooltip']

/** What an element says in its attributes: alternative texts, tips, and where it leads. */
function describe(story: Story, { name, attributes }: XmlElement, { asides }: Pieces): void {
  for (const attribute of describing)
    for (const it of asideOf(story, attributes[attribute] ?? '', 'alt-text'))
      if (!asides.some((known) => known.text === it.text)) asides.push(it)
  const target = story.ground.links.get(attributes['r:id'] ?? '')
  if (target !== undefined) asides.push(asidePassage(target, placeIn(story, 'link'), isAddress(target)))
  const kind = /^w:(footnote|endnote|comment)Reference$/u.exec(name)?.[1]
  if (kind !== undefined && story.part === null)
    story.ground.named.set(`${kind}:${attributes['w:id']}`, story.paragraph ?? 0)
}

const signs: Readonly<Record<string, string>> = {
  'w:br': ' ',
  'w:cr': ' ',
  'w:tab': ' ',
  'w:noBreakHyphen': '‑',
  'w:softHyphen': '',
  'w:ptab': ' ',
}

function isTextElement(name: string): boolean {
  return name === 'w:t' || name === 'm:t' || name === ':t'
}

function inside(element: XmlElement, within: Within): Within {
  if (element.name === 'w:del' || element.name === 'w:moveFrom') return { ...within, isDeleted: true }
  const properties = element.name === 'w:r' ? childOf(element, 'w:rPr') : undefined
  const vanish = childOf(properties, 'w:vanish')
  if (vanish === undefined) return within
  return { ...within, isHidden: !['0', 'false', 'off'].includes(vanish.attributes['w:val'] ?? 'on') }
}

/** The children; of alternatives the first, and the others where they say something else. */
function alternativesOf(element: XmlElement): readonly XmlElement[] {
  const children = elements(element)
  if (element.name !== 'mc:AlternateContent') return children
  const [first, ...others] = children
  const said = first ? textIn(first) : ''
  return [...(first ? [first] : []), ...others.filter((it) => textIn(it).trim() !== '' && textIn(it) !== said)]
}

/** All words in an element, deleted ones too. */
export function textIn(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('')
}

function noteAuthor({ authors }: StoryGround, { attributes }: XmlElement): void {
  const author = (attributes['w:author'] ?? '').trim()
  if (author !== '') authors.add(author)
}

/** The target that a field leads to. Source: ECMA-376 part 1, 17.16.5.25. */
function linkIn(field: string): string | null {
  return /\bHYPERLINK\s+(?:\\l\s+)?"([^"]+)"/u.exec(field)?.[1] ?? null
}

/** Whether a link leads to somebody's mailbox or to a file of somebody's: those say who it is. */
export function isAddress(target: string): boolean {
  return /^(?:mailto:|tel:|file:|[a-z]:\\|\\\\)/iu.test(target)
}

function isCaptionText(text: string): boolean {
  return (
    /^(?:figur|tabell|bilde|bilete|kart|figure|table|picture)\s+[\d.]+[a-z]?\s*[.:–—-]?\s+\S/iu.test(text) &&
    text.length < 400
  )
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

/** Every author that is named in a part, wherever. */
export function authorsIn(part: XmlElement): readonly string[] {
  return ['w15:person', ':person'].flatMap((name) =>
    [...descendants(part, name)].map((it) => it.attributes[':author'] ?? ''),
  )
}
