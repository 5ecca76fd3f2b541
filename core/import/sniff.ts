import { faultOf, type Fault } from '../contract/fault'
import { decodeText } from './characters/encoding'
import { isRowsText } from './rows/rows-text'
import { zipNames } from './zip'

/** A format that we read. */
export type Format =
  | 'cha'
  | 'docx'
  | 'eaf'
  | 'f4-xml'
  | 'html'
  | 'json'
  | 'md'
  | 'odt'
  | 'rows'
  | 'rtf'
  | 'srt'
  | 'textgrid'
  | 'txt'
  | 'vtt'
  | 'xlsx'

/** What a file is by its content: a format that we read, or the reason why not. */
export type Sniffed = Readonly<{ format: Format }> | Readonly<{ fault: Fault }>

const megabyte = 1024 * 1024
/** The largest file that is read, in bytes. */
const largestFile = 100 * megabyte

/** First bytes of formats that people mistake for transcripts. `*` stands for any character. */
const magic: readonly (readonly [string, string])[] = [
  ['jpeg', '\xff\xd8\xff'],
  ['png', '\x89PNG'],
  ['gif', 'GIF8'],
  ['audio', 'ID3'],
  ['audio', 'RIFF****WAVE'],
  ['audio', 'OggS'],
  ['audio', 'fLaC'],
  ['audio', '\xff\xfb'],
  ['video', '****ftyp'],
  ['gzip', '\x1f\x8b'],
  ['7z', '7z\xbc\xaf'],
  ['sqlite', 'SQLite format 3'],
]
const ole = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'

function ascii(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
}

function beginsWith(head: string, pattern: string): boolean {
  return [...pattern].every((character, index) => character === '*' || head[index] === character)
}

function extensionOf(name: string): string {
  return /\.([^./\\]+)$/u.exec(name)?.[1]?.toLowerCase() ?? ''
}

/** A name that promises another format is mislabelled; else the format is merely one that we do not read. */
function otherThan(name: string, found: string): Sniffed {
  const promises =
    ['docx', 'odt', 'fodt', 'xlsx', 'pdf', 'txt', 'text', 'rtf', 'vtt', 'srt', 'md'].includes(extensionOf(name)) &&
    extensionOf(name) !== found
  return { fault: faultOf(promises ? 'import.mislabelled' : 'import.unknown-format', { found }) }
}

function sniffZip(name: string, bytes: Uint8Array): Sniffed {
  const isLocked = (bytes[6]! & 1) === 1
  if (isLocked) return { fault: faultOf('import.encrypted') }
  const names = zipNames(bytes)
  if (names.some((it) => /^[^/]+\.qde$/iu.test(it))) return otherThan(name, 'qdpx')
  if (names.some((it) => /^word\/[^/]+\.xml$/u.test(it))) return { format: 'docx' }
  if (names.some((it) => /^xl\/[^/]+\.xml$/u.test(it))) return { format: 'xlsx' }
  if (names.some((it) => it.startsWith('ppt/'))) return otherThan(name, 'pptx')
  if (names.some((it) => it === 'content.xml' || it === 'encrypted-package')) return { format: 'odt' }
  return names.includes('[Content_Types].xml') ? { format: 'docx' } : otherThan(name, 'zip')
}

/** Office files under a password lie in an OLE container, in a stream named EncryptedPackage. Source: MS-OFFCRYPTO. */
function sniffOle(name: string, bytes: Uint8Array): Sniffed {
  const stream = [...'EncryptedPackage'].map((letter) => `${letter}\0`).join('')
  const isLocked =
    ascii(bytes.subarray(0, megabyte)).includes(stream) || ascii(bytes.subarray(-megabyte)).includes(stream)
  return isLocked ? { fault: faultOf('import.encrypted') } : otherThan(name, 'doc')
}

/** Captions without a head: numbers or none, then times. */
const numbered = /^(?:\d+\s*\n)?-?\d{1,2}:-?\d{1,2}:-?\d{1,2}[,.]-?\d{1,4} --> /u

/** Times of captions on a line of their own. */
const anyTimes = /^\d{1,2}:\d{1,2}:\d{1,2}[,.]\d{1,4} --> \d/mu

/** A page, or what was pasted of one: it begins with a tag that a page has, and closes one. */
const page =
  /^(?:<\?xml[^>]*>\s*)?(?:<!--[^]{0,2000}?-->\s*)*<(?:!doctype html|(?:html|head|body|meta|p|div|table|ul|ol|h[1-6]|article|section)(?=[\s>])[^>]*>)/iu

/** By its name, or because a program has escaped brackets that no person would, as oTranscribe does. */
function isMarkdown(text: string, extension: string): boolean {
  return ['md', 'markdown'].includes(extension) || /\\\[[^\]\n]*\\\]/u.test(text)
}

type TextFormat = readonly [Format, (text: string, extension: string) => boolean]

/** Formats of text, the more special first; whatever is none of them is plain text. */
const textFormats: readonly TextFormat[] = [
  ['vtt', (text) => /^WEBVTT(\s|$)/u.test(text)],
  ['srt', (text, extension) => numbered.test(text) || (extension === 'srt' && anyTimes.test(text))],
  ['eaf', (text) => /^(?:<\?xml[^>]*>\s*)?<ANNOTATION_DOCUMENT\s/u.test(text)],
  ['odt', (text) => /^(?:<\?xml[^>]*>\s*)?<office:document\s/u.test(text)],
  ['f4-xml', (text) => /^(?:<\?xml[^>]*>\s*)?<transcript>[^]{0,2000}?<content\s/u.test(text)],
  ['textgrid', (text) => /^(?:File type = )?"ooTextFile(?: short)?"\s+(?:Object class = )?"TextGrid"/u.test(text)],
  ['cha', (text) => /^@(?:UTF8|Begin|Font|Window|PID|Languages)/u.test(text) && /^\*[^\s:]{1,40}:/mu.test(text)],
  ['html', (text) => page.test(text) && text.includes('</')],
  ['json', (text) => /^(?:\{\s*"|\[\s*\{\s*"|[[{]\s*[\]}]$)/u.test(text)],
  ['rows', (text, extension) => isRowsText(text, ['csv', 'tsv', 'tab', 'aud'].includes(extension))],
  ['md', (text, extension) => isMarkdown(text, extension)],
]

/** Names that promise what is never text: a plain text under them is not what it was. */
const neverText = /^(f?odt|pdf|xlsx?|doc|pptx?|jpe?g|png|gif|mp[34]|m4a|wav|zip|qdpx)$/u

function sniffText(name: string, bytes: Uint8Array): Sniffed {
  const text = decodeText(bytes).text.replace(/\r\n?/gu, '\n').trim()
  const strange = text.match(/[\u0000-\u0008\u000e-\u0014\u0016-\u001f\ufffd]/gu)?.length ?? 0
  if (strange > text.length / 100) return otherThan(name, 'binary')
  if (text === '') return { fault: faultOf('import.empty') }
  const extension = extensionOf(name)
  const known = textFormats.find(([, is]) => is(text, extension))
  if (known) return { format: known[0] }
  if (text.startsWith('<?xml')) return { fault: faultOf('import.unknown-format', { found: 'xml' }) }
  if (extension === 'docx') return otherThan(name, 'txt')
  return neverText.test(extension) ? { fault: unreadAs(extension) } : { format: 'txt' }
}

function unreadAs(extension: string): Fault {
  return faultOf('import.unknown-format', { found: extension.slice(0, 8) })
}

/** Whether a file is a PDF: its mark may stand behind a few bytes of a server's. Source: PDF 32000-1, annex H.3. */
function isPdf(bytes: Uint8Array): boolean {
  return ascii(bytes.subarray(0, 1024)).includes('%PDF-')
}

/**
 * Tells what a file is from its bytes; the name only tells what it promised to be. At most 100 MB. `found` is `pdf`, `sqlite`
 * or `qdpx` (a zip with one description of a REFI-QDA project at its root) for what `readAnyTranscript` reads besides.
 * Faults as data: `import.empty`, `import.too-large` {megabytes}, `import.encrypted`, `import.mislabelled` {found},
 * `import.unknown-format` {found}; thrown: `import.damaged` for a broken zip.
 */
export function sniff(name: string, bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) return { fault: faultOf('import.empty') }
  if (bytes.length > largestFile) return { fault: faultOf('import.too-large', { megabytes: largestFile / megabyte }) }
  const head = ascii(bytes.subarray(0, 32))
  if (beginsWith(head, ole)) return sniffOle(name, bytes)
  if (/^PK(\x03\x04|\x05\x06)/u.test(head)) return sniffZip(name, bytes)
  if (beginsWith(head, '{\\rtf')) return { format: 'rtf' }
  if (isPdf(bytes)) return otherThan(name, 'pdf')
  const known = magic.find(([, pattern]) => beginsWith(head, pattern))
  return known ? otherThan(name, known[0]) : sniffText(name, bytes)
}
