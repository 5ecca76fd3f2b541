import { guideName, letterName } from '../../text/paper-names'
import type { DocumentPart, LocatedPassage } from './located'

type Section = Extract<DocumentPart, 'preface' | 'guide' | 'letter' | 'appendix' | 'references' | 'body'>

/** What a heading begins, the first that fits. */
const begins: readonly (readonly [RegExp, Section])[] = [
  [/^(?:forord|føreord|takk(?:\s+til)?|preface|acknowledge?ments?)$/iu, 'preface'],
  [guideName, 'guide'],
  [letterName, 'letter'],
  [
    /^(?:litteratur|referanse|kjelde|kilde)(?:r|liste|lista|listen|oversikt|oversyn)?$|^(?:references|bibliography|works\s+cited)$|^(?:kjelder|kilder|referansar|bibliografi)$/iu,
    'references',
  ],
  [/^(?:vedlegg|appendiks|appendix|appendices)(?:\s|$)/iu, 'appendix'],
]

/** A table of contents' line ends with its page. */
const ofContents = /(?:\.{2,}|\t)\s*\d+$/u
/** Without styles, the numbered heading of a chapter. */
const chapter = /^\d{1,2}(?:\.\d{1,2})*\.?\s+\p{Lu}[^.!?]{2,80}$/u

/**
 * Tells the preface, the interview guide, the information letter, the appendices and the list of references from the rest
 * by their headings. A section lasts until a heading that is no deeper. Beside the text nothing changes.
 */
export function withSections(passages: readonly LocatedPassage[]): readonly LocatedPassage[] {
  let section: Section = 'body'
  let depth = 0
  const hasHeadings = passages.some((it) => it.heading !== null && it.heading > 0)
  return passages.map((passage) => {
    if (!passage.isPrinted || passage.where.part !== 'body') return passage
    const heading = headingOf(passage, hasHeadings)
    const endsHere = heading !== null && (section === 'body' || heading.depth <= depth || heading.section !== null)
    if (endsHere) {
      section = heading.section ?? 'body'
      depth = heading.depth
    }
    return section === 'body' ? passage : { ...passage, where: { ...passage.where, part: section } }
  })
}

type Heading = Readonly<{ depth: number; section: Section | null }>

function headingOf({ text, heading }: LocatedPassage, hasHeadings: boolean): Heading | null {
  if (text.length > 120 || /[.!?:;,]$/u.test(text) || ofContents.test(text)) return null
  const name = text.replace(/^\d+(?:\.\d+)*\.?\s+/u, '').trim()
  const section = begins.find(([pattern]) => pattern.test(name))?.[1] ?? null
  if (heading !== null) return { depth: Math.max(1, heading), section }
  if (hasHeadings) return null
  // Without styles a line says by its words that it is a heading.
  const isHeading = section === null ? chapter.test(text) : !loose.has(section) || isNamedAlone(name)
  return isHeading ? { depth: 1, section } : null
}

/** What a sentence may be about, too. */
const loose = new Set<Section>(['guide', 'letter'])

/** `Vedlegg 2: Intervjuguide` or `Intervjuguide`, and no sentence about one. */
function isNamedAlone(name: string): boolean {
  const isAppendix = /^(?:vedlegg|appendiks|appendix)(?:\s|$)/iu.test(name)
  return name.length <= 60 && (isAppendix || name.split(/\s+/u).length <= 4)
}
