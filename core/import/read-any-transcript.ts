import { FaultError, faultOf, type Result } from '../contract/fault'
import type { Draft } from './draft'
import { readPdf } from './pdf/read-pdf'
import { draftFrom, readSniffed, type ReadDraft } from './read-transcript'
import { noAnswers, type ReadingAnswers } from './reading-mend'
import { projectDraft } from './project/project-draft'
import { readQdpx } from './project/qdpx'
import { readTaguette } from './project/taguette'
import { sniff } from './sniff'

type Read = (bytes: Uint8Array, answers: ReadingAnswers) => Promise<Result<ReadDraft>>

/** What is read step by step, or with a library that is loaded when the first such file comes. */
const readers: Readonly<Record<string, Read>> = {
  pdf: async (bytes, answers) => {
    const { readPdfPages } = await import('./pdf')
    const pages = await readPdfPages(bytes)
    return draftFrom(() => readPdf(pages, answers))
  },
  qdpx: (bytes, answers) => Promise.resolve(projectDraft(readQdpx(bytes), answers)),
  sqlite: async (bytes, answers) => {
    const { openSqlite } = await import('./sqlite')
    const file = await openSqlite(bytes)
    try {
      return projectDraft(readTaguette(file), answers)
    } finally {
      file.close()
    }
  },
}

/** As `readAnyTranscript`, with what was left out of the draft. */
export async function readAnyTranscriptWithDrops(
  name: string,
  bytes: Uint8Array,
  answers: ReadingAnswers = noAnswers,
): Promise<Result<ReadDraft>> {
  try {
    const sniffed = sniff(name, bytes)
    const found = 'fault' in sniffed ? String(sniffed.fault.params['found']) : ''
    const read = Object.hasOwn(readers, found) ? readers[found] : undefined
    return read ? await read(bytes, answers) : draftFrom(() => readSniffed(sniffed, bytes, answers))
  } catch (error) {
    return { ok: false, fault: error instanceof FaultError ? error.fault : faultOf('import.unreadable') }
  }
}

/**
 * As `readTranscript`, and PDF too, whose text a library finds step by step, and the projects of
 * other programs (Taguette, REFI-QDA) with their codings. Further faults: `import.no-text` for a PDF that
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
