import { FaultError, faultOf, type Result } from '../../contract/fault'
import { sniff } from '../../import/sniff'
import { asidePassage, type FinishedDocument } from './located'
import { readOpenDocument } from './read-open-document'
import { readText } from './read-text'
import { withSections } from './sections'
import { readWord } from './word/read-word'

type Read = (bytes: Uint8Array) => FinishedDocument | Promise<FinishedDocument>

const readers: Readonly<Record<string, Read>> = {
  docx: readWord,
  odt: readOpenDocument,
  txt: readText,
  md: readText,
  pdf: async (bytes) => {
    const { readPdfDocument } = await import('./read-pdf')
    return readPdfDocument(bytes)
  },
}

/**
 * Reads a finished document whole: .docx, .odt, .pdf or plain text, by its content. Its own name is read too. Faults as
 * data: `import.*`; `import.unknown-format` {found} for any other format.
 */
export async function readFinished(name: string, bytes: Uint8Array): Promise<Result<FinishedDocument>> {
  try {
    const sniffed = sniff(name, bytes)
    const format = 'format' in sniffed ? sniffed.format : String(sniffed.fault.params['found'])
    // A PDF is what `sniff` leaves to others; whatever else it refuses is refused here.
    const isKnown = 'format' in sniffed || format === 'pdf'
    const read = isKnown && Object.hasOwn(readers, format) ? readers[format] : undefined
    if (read === undefined)
      return {
        ok: false,
        fault: 'fault' in sniffed ? sniffed.fault : faultOf('import.unknown-format', { found: format }),
      }
    const document = await read(bytes)
    const itsName = asidePassage(name.replace(/\.[^.]*$/u, ''), { part: 'file-name', page: null, paragraph: null })
    return { ok: true, value: { ...document, passages: [itsName, ...withSections(document.passages)] } }
  } catch (error) {
    return { ok: false, fault: error instanceof FaultError ? error.fault : faultOf('import.unreadable') }
  }
}
