import { FaultError } from '../../contract/fault'
import { decodeText } from '../characters/encoding'
import { layOut } from '../lay-out'
import { readTranscript } from '../read-transcript'
import { childOf, descendants, elements, parseXml, type XmlElement } from '../xml'
import { unzip } from '../zip'
import { calibrate, type Selection } from './calibrate'
import type { CodedDocument, CodedProject, NamedCode } from './coded-project'

type Files = ReadonlyMap<string, Uint8Array>
type Codes = Readonly<{ list: NamedCode[]; byGuid: Map<string, number> }>

/**
 * Reads a REFI-QDA project: codes, texts and coded selections. A source that is there as plain text and as a Word file is one
 * document: its plain text, which selections count in; the Word file only where the plain text is empty. What cannot be
 * ours (pictures, sound, selections outside the text) is counted. Fault: `import.damaged`. Source: REFI-QDA 1.5, and the notes
 * on what programs really write, sections 3.5 and 3.6.
 */
export function readQdpx(bytes: Uint8Array): CodedProject {
  const files = new Map([...unzip(bytes, isWanted)].map(([name, content]) => [name.toLowerCase(), content]))
  const main = [...files].find(([name]) => /^[^/]+\.qde$/u.test(name))?.[1]
  if (!main) throw new FaultError('import.damaged')
  const project = parseXml(main)
  const codes: Codes = { list: [], byGuid: new Map() }
  const book = childOf(childOf(project, ':CodeBook'), ':Codes')
  if (book) readCodes(book, [], codes)
  const sources = childOf(project, ':Sources')
  let lost = 0
  const documents = (sources ? elements(sources) : []).flatMap((source): readonly CodedDocument[] => {
    if (source.name !== ':TextSource') return []
    const read = readSource(source, files, codes)
    lost += read.lost
    return [read.document]
  })
  return { format: 'refi-qda', documents, codes: codes.list, lost }
}

function isWanted(name: string): boolean {
  return /^[^/]+\.qde$|^sources\/[^/]+\.(txt|docx)$/iu.test(name)
}

function readCodes(container: XmlElement, above: readonly string[], codes: Codes): void {
  for (const code of elements(container).filter((it) => it.name === ':Code')) {
    const path = [...above, code.attributes[':name']?.trim() || '?']
    codes.byGuid.set(guidOf(code.attributes[':guid']), codes.list.length)
    codes.list.push({ path, definition: textOf(childOf(code, ':Description')) })
    readCodes(code, path, codes)
  }
}

function readSource(
  source: XmlElement,
  files: Files,
  codes: Codes,
): Readonly<{ document: CodedDocument; lost: number }> {
  const { attributes } = source
  const plain = fileOf(files, attributes[':plainTextPath'])
  const inline = childOf(source, ':PlainTextContent')
  const written = inline ? textOf(inline) : plain ? decodeText(plain).text : ''
  const title = attributes[':name'] ?? ''
  const rich = fileOf(files, attributes[':richTextPath'])
  if (written.trim() === '' && rich) return { document: { title, text: wordsOfRich(rich), codings: [] }, lost: 0 }
  const selections = elements(source)
    .filter((it) => it.name === ':PlainTextSelection')
    .map((it): Selection => selectionOf(it, codes))
  const { text, spans } = calibrate(written, selections)
  const codings = selections.flatMap(({ codes: under }, at) => {
    const span = spans[at]
    return span ? under.map((code) => ({ span, code })) : []
  })
  return { document: { title, text, codings }, lost: spans.filter((it) => it === null).length }
}

function selectionOf(selection: XmlElement, codes: Codes): Selection {
  const { attributes } = selection
  const under = [...descendants(selection, ':CodeRef')].flatMap(
    (it) => codes.byGuid.get(guidOf(it.attributes[':targetGUID'])) ?? [],
  )
  const [start, end] = [Number(attributes[':startPosition']), Number(attributes[':endPosition'])]
  return { start, end, name: attributes[':name'] ?? '', codes: [...new Set(under)] }
}

/** A source's file by its path, with or without its scheme, whatever the case of its folder. */
function fileOf(files: Files, path: string | undefined): Uint8Array | undefined {
  const name = path?.replace(/^(internal|relative):\/\//iu, '').toLowerCase()
  return name === undefined ? undefined : (files.get(`sources/${name}`) ?? files.get(name))
}

function wordsOfRich(bytes: Uint8Array): string {
  const read = readTranscript('kilde.docx', bytes)
  return read.ok ? layOut(read.value).text : ''
}

function guidOf(written: string | undefined): string {
  return (written ?? '').replace(/[{}]/gu, '').toLowerCase()
}

function textOf(element: XmlElement | undefined): string {
  return (element?.children ?? []).map((it) => (typeof it === 'string' ? it : textOf(it))).join('')
}
