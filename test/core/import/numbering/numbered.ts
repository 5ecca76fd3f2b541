import { mendKey } from '../../../../core/import/reading-mend'
import { readTranscriptWithDrops } from '../../../../core/import/read-transcript'
import { docxOf, partOf } from '../docx-builder'

/** A file read with the numbers of its lists, or as it is read by itself. */
export function readNumbered(name: string, bytes: Uint8Array, isTaken = true) {
  const read = readTranscriptWithDrops(name, bytes, { taken: isTaken ? { 'list-numbers': true } : {}, part: 0 })
  if (!read.ok) throw new Error(read.fault.code)
  return read.value
}

/** The texts of a file, as it is read with its numbers. */
export function textsOf(name: string, bytes: Uint8Array, isTaken = true): readonly string[] {
  const { draft } = readNumbered(name, bytes, isTaken)
  return [...draft.turns, ...draft.notes].map((it) => it.text)
}

/** How many numbers the file offers; null where it offers none. */
export function offered(name: string, bytes: Uint8Array): number | null {
  const { mends } = readNumbered(name, bytes, false).draft
  return mends.find(({ mend }) => mendKey(mend) === 'list-numbers')?.mend.count ?? null
}

type LevelParts = Readonly<{ start?: number; format?: string; text?: string; more?: string }>

/** A level of a numbering part. */
export function level(at: number, { start = 1, format = 'decimal', text = `%${at + 1}.`, more = '' }: LevelParts = {}) {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
}

/** The numbering part of schemes (their levels, by their ids) and lists (the scheme of each, and what it says otherwise). */
export function numberingOf(
  schemes: Readonly<Record<number, string>>,
  lists: Readonly<Record<number, readonly [scheme: number, overrides?: string]>>,
): string {
  const abstract = Object.entries(schemes).map(
    ([id, levels]) => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`,
  )
  const nums = Object.entries(lists).map(
    ([id, [scheme, overrides = '']]) =>
      `<w:num w:numId="${id}"><w:abstractNumId w:val="${scheme}"/>${overrides}</w:num>`,
  )
  return partOf('numbering', abstract.join('') + nums.join(''))
}

/** The properties of a paragraph at a level of a list. */
export function at(ilvl: number, numId = 1): string {
  return `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>`
}

/** A Word file with a numbering part. */
export function numberedDocx(
  body: string,
  numbering: string,
  parts: Readonly<Record<string, string>> = {},
): Uint8Array {
  return docxOf(body, { 'word/numbering.xml': numbering, ...parts })
}
