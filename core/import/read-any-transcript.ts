import { FaultError, faultOf, type Result } from '../contract/fault'
import type { Draft } from './draft'
import type { PdfPage } from './pdf/page'
import { readPdf } from './pdf/read-pdf'
import { draftFrom, readTranscriptWithDrops, type ReadDraft } from './read-transcript'
import { noAnswers, type ReadingAnswers } from './reading-mend'
import type { CodedProject } from './project/coded-project'
import { projectDraft } from './project/project-draft'
import { readQdpx } from './project/qdpx'
import { readTaguette } from './project/taguette'
import { isPdf, isQdpx, isSqlite, largestFile } from './sniff'

/** As `readAnyTranscript`, with what was left out of the draft. */
export async function readAnyTranscriptWithDrops(
  name: string,
  bytes: Uint8Array,
  answers: ReadingAnswers = noAnswers,
): Promise<Result<ReadDraft>> {
  if (bytes.length > largestFile) return readTranscriptWithDrops(name, bytes, answers)
  const project = await projectIn(bytes)
  if (project !== null) return project.ok ? projectDraft(project.value, answers) : project
  if (!isPdf(bytes)) return readTranscriptWithDrops(name, bytes, answers)
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

/** The project of another program that a file is; null for any other file. */
async function projectIn(bytes: Uint8Array): Promise<Result<CodedProject> | null> {
  try {
    if (isQdpx(bytes)) return { ok: true, value: readQdpx(bytes) }
    if (!isSqlite(bytes)) return null
    // Loaded when the first such file comes, as the reader of PDF is.
    const { openSqlite } = await import('./sqlite')
    const file = await openSqlite(bytes)
    try {
      return { ok: true, value: readTaguette(file) }
    } finally {
      file.close()
    }
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
