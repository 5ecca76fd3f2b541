import { FaultError, faultOf, type Result } from '../contract/fault'
import type { Draft } from './draft'
import type { PdfPage } from './pdf/page'
import { readPdf } from './pdf/read-pdf'
import { draftFrom, readTranscriptWithDrops, type ReadDraft } from './read-transcript'
import { noAnswers, type ReadingAnswers } from './reading-mend'
import { isPdf, largestFile } from './sniff'

/** As `readAnyTranscript`, with what was left out of the draft. */
export async function readAnyTranscriptWithDrops(
  name: string,
  bytes: Uint8Array,
  answers: ReadingAnswers = noAnswers,
): Promise<Result<ReadDraft>> {
  if (!isPdf(bytes) || bytes.length > largestFile) return readTranscriptWithDrops(name, bytes, answers)
  let pages: readonly PdfPage[]
  try {
    // Loaded when the first PDF comes: it is larger than all the other readers together.
    const { readPdfPages } = await import('./pdf')
    pages = await readPdfPages(bytes)
  } catch (error) {
    return { ok: false, fault: error instanceof FaultError ? error.fault : faultOf('import.unreadable') }
  }
  return draftFrom(() => readPdf(pages, answers))
}

/**
 * As `readTranscript`, and PDF too, whose text a library finds step by step. Further faults: `import.no-text` for a PDF that
 * is pictures of text.
 */
export async function readAnyTranscript(
  name: string,
  bytes: Uint8Array,
  answers: ReadingAnswers = noAnswers,
): Promise<Result<Draft>> {
  const read = await readAnyTranscriptWithDrops(name, bytes, answers)
  return read.ok ? { ok: true, value: read.value.draft } : read
}
