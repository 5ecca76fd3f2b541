import { isCodePage } from '../characters/code-page'

/** What an RTF file says of the code pages of its bytes. */
export type RtfFonts = {
  /** That of the head. */
  codePage: number
  /** The font of text that names none. */
  standard: number | null
  /** The font whose entry in the table is being read. */
  entry: number | null
  /** Code pages by font, of those that the table says one of. */
  readonly codePages: Map<number, number>
  /** Whether the table knows more than Western fonts. */
  isMixed: boolean
}

/** The code page of a font whose bytes are signs. */
export const symbolPage = 42

const western = 1252

/** Code pages by `\fcharset`; 1, and what is not here, is that of the head. Source: RTF specification 1.9.1, font table. */
const charsets: Readonly<Record<number, number>> = {
  ...{ 0: western, 2: symbolPage, 77: 10000, 128: 932, 129: 949, 134: 936, 136: 950 },
  ...{ 161: 1253, 162: 1254, 163: 1258, 177: 1255, 178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250 },
  ...{ 254: 437, 255: 850 },
}

/** Code pages by the word that names a family of machines. */
const families: Readonly<Record<string, number>> = { mac: 10000, pc: 437, pca: 850 }

/** Nothing is said yet: a file that says nothing is of Windows. */
export function newRtfFonts(): RtfFonts {
  return { codePage: western, standard: null, entry: null, codePages: new Map(), isMixed: false }
}

/** Takes what the head says of code pages. False: the word says nothing of them. */
export function takeHeadWord(fonts: RtfFonts, word: string, parameter: number | null): boolean {
  if (word === 'deff') fonts.standard = parameter
  else if (Object.hasOwn(families, word)) fonts.codePage = families[word]!
  else if (word !== 'ansicpg') return false
  else if (isCodePage(parameter ?? 0)) fonts.codePage = parameter!
  return true
}

/** Takes a word of the font table. False: the word says nothing of code pages. */
export function takeFontWord(fonts: RtfFonts, word: string, parameter: number | null): boolean {
  if (word === 'f') fonts.entry = parameter
  else if (word === 'fcharset') setCodePage(fonts, charsets[parameter ?? 1])
  else if (word === 'cpg') setCodePage(fonts, parameter ?? undefined)
  else return false
  return true
}

function setCodePage(fonts: RtfFonts, said: number | undefined): void {
  if (said === undefined || fonts.entry === null || !(said === symbolPage || isCodePage(said))) return
  fonts.codePages.set(fonts.entry, said)
  fonts.isMixed ||= said !== western && said !== symbolPage
}

/**
 * The code page of text in a font; null is the standard font. A table where every font is Western was not filled in: then
 * the head decides, as it does for UTF-8, which no table knows.
 */
export function codePageOf(fonts: RtfFonts, font: number | null): number {
  const said = fonts.codePages.get(font ?? fonts.standard ?? -1)
  const isUntold = said === undefined || (said === western && !fonts.isMixed) || fonts.codePage === 65001
  return isUntold && said !== symbolPage ? fonts.codePage : (said ?? fonts.codePage)
}
