import { bytesToHex } from '@noble/hashes/utils.js'
import { sha256 } from '@noble/hashes/sha2.js'
import type { Manifest } from '../../export/manifest'
import { utf8Text } from '../../export/zip'
import { unzip } from '../../import/zip'
import { alignParagraphs } from './align'
import { isBareArchive } from './archive'
import { findingOfPart } from './finding'
import { MarkupError } from './markup'
import { readPartText, type PartText } from './part-text'
import { unsourcedPassage, type Passage } from './passage'
import { isReportField, isStructure } from './structure'
import { isTemplatePart } from './template-parts'
import type { Finding } from './verdict'

/** Everything that a finished package says, and what about it cannot be judged. */
export type PackageReading = Readonly<{
  passages: readonly Passage[]
  findings: readonly Finding[]
  partsRead: number
  pictures: number
}>

type PartReading = Readonly<{ passages: readonly Passage[]; findings: readonly Finding[]; isPicture?: boolean }>

/** The name by which findings call the package itself. */
const packageName = 'package'

/** Opens finished bytes, independently of who wrote them, and reads every part. Never throws for faulty bytes. */
export function readPackage(bytes: Uint8Array, manifest: Manifest): PackageReading {
  const parts = opened(bytes)
  if (parts === null)
    return { passages: [], findings: [findingOfPart('unreadable', packageName)], partsRead: 0, pictures: 0 }
  const readings = [...parts].map(([name, content]) => readPart(name, content, manifest))
  return {
    passages: readings.flatMap((it) => it.passages),
    findings: [
      ...(isBareArchive(bytes, parts) ? [] : [findingOfPart('unsourced', packageName)]),
      ...readings.flatMap((it) => it.findings),
    ],
    partsRead: parts.size,
    pictures: readings.filter((it) => it.isPicture).length,
  }
}

function opened(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | null {
  try {
    const parts = unzip(bytes, () => true)
    return parts.size === 0 ? null : parts
  } catch {
    return null
  }
}

const picture = /\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|webp|ico|heic)$/i
const markup = /\.(?:xml|rels)$/i

function readPart(name: string, bytes: Uint8Array, manifest: Manifest): PartReading {
  if (isTemplatePart(name, bytesToHex(sha256(bytes)))) return { passages: [], findings: [] }
  const itsName = unsourcedPassage(name, name, false)
  if (picture.test(name)) return { passages: [itsName], findings: [findingOfPart('picture', name)], isPicture: true }
  const text = markup.test(name) ? partText(bytes) : null
  if (text === null) return { passages: [itsName], findings: [findingOfPart('unreadable', name)] }
  const listed = manifest.parts.find((it) => it.part === name)
  const asides = [...text.asides, ...text.instructions.filter((it) => !isReportField(it))]
  const strange = [...text.markup].filter((it) => !isStructure(it))
  const hidden = [...asides, ...strange].map((it) => unsourcedPassage(name, it, false))
  const printed = alignParagraphs(name, text.paragraphs, listed?.paragraphs ?? [])
  const loose = [...asides, ...strange]
  return {
    passages: [itsName, ...printed, ...hidden],
    findings: [
      // Neither the writer's own to the byte nor said to be written: nobody knows what it is for.
      ...(listed === undefined ? [findingOfPart('unsourced', name)] : []),
      ...loose.filter(saysSomething).map((it) => findingOfPart('unsourced', name, it)),
      ...printed.flatMap(unsourcedIn),
    ],
  }
}

function partText(bytes: Uint8Array): PartText | null {
  try {
    const text = utf8Text(bytes)
    return text.includes('\ufffd') ? null : readPartText(text)
  } catch (error) {
    if (error instanceof MarkupError) return null
    throw error
  }
}

function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

/** One finding per stretch of a paragraph that no run accounts for. */
function unsourcedIn(passage: Passage): Finding[] {
  return passage.pieces
    .filter((piece) => piece.run === null && saysSomething(passage.text.slice(piece.start, piece.end)))
    .map((piece) => ({
      ...findingOfPart('unsourced', passage.part, passage.text.slice(piece.start, piece.end)),
      before: passage.text.slice(Math.max(0, piece.start - 40), piece.start),
      after: passage.text.slice(piece.end, piece.end + 40),
    }))
}
