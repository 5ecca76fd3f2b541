import { bytesToHex } from '@noble/hashes/utils.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { scanForTerms } from './key-scan'
import type { Passage } from './passage'
import { readPackage } from './read-parts'
import { findUndecided } from './undecided'
import type { GateInput, GateVerdict } from './verdict'

/** The name by which findings call the file's own name. */
const fileNamePart = 'file-name'

/**
 * The final check of a finished file. It judges the bytes, not the project: every part is opened and read, every word
 * must come from a run of the manifest, the originals are searched for everywhere, and the detectors ask about what
 * nobody has decided. A file may leave when `findings` is empty. Never throws for faulty bytes.
 */
export function checkFile(input: GateInput): GateVerdict {
  const reading = readPackage(input.bytes, input.manifest)
  const passages = [...reading.passages, fileNamePassage(input)]
  const scan = scanForTerms(passages, input.terms, input.kept)
  return {
    findings: [...reading.findings, ...scan.findings, ...findUndecided(passages, input, scan.stretches)],
    termsSearched: input.terms.length,
    partsRead: reading.partsRead,
    wordsRead: scan.wordsRead,
    picturesUnread: reading.pictures,
    sha256: bytesToHex(sha256(input.bytes)),
  }
}

/** The file's name, from the manifest where it is that; else words that the user has typed. */
function fileNamePassage({ fileName, manifest }: GateInput): Passage {
  const listed = manifest.fileName.map((run) => run.text).join('')
  const runs =
    listed === fileName
      ? manifest.fileName
      : [{ text: fileName, source: { kind: 'words' as const, of: 'report/file-name' } }]
  let start = 0
  const pieces = runs.map((run) => {
    const piece = { start, end: start + run.text.length, run, at: 0 }
    start = piece.end
    return piece
  })
  return { part: fileNamePart, text: fileName, isPrinted: false, pieces }
}
