import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { sha256 } from '@noble/hashes/sha2.js'
import type { SourcedRun } from '../../export/manifest'
import { countWords } from '../../text/words'
import { scanForTerms } from './key-scan'
import type { Passage, Piece } from './passage'
import { findUndecided } from './undecided'
import type { GateInput, GateVerdict } from './verdict'

/** What is to leave as data and no package: its parts in words, each with its source. */
export type WordsInput = Omit<GateInput, 'bytes' | 'manifest'> &
  Readonly<{ parts: readonly Readonly<{ part: string; runs: readonly SourcedRun[] }>[] }>

/** The final check of a copy: the same searches as of a file, over every word that it holds and its name. */
export function checkWords(input: WordsInput): GateVerdict {
  const name = {
    part: 'file-name',
    runs: [{ text: input.fileName, source: { kind: 'words' as const, of: 'report/file-name' } }],
  }
  const passages = [...input.parts, name].map(passageOf)
  const scan = scanForTerms(passages, input.terms, input.kept)
  return {
    findings: [...scan.findings, ...findUndecided(passages, input, scan.stretches)],
    termsSearched: input.terms.length,
    partsRead: passages.length,
    wordsRead: passages.reduce((sum, it) => sum + countWords(it.text), 0),
    picturesUnread: 0,
    sha256: bytesToHex(sha256(utf8ToBytes(JSON.stringify(input.parts)))),
  }
}

function passageOf({ part, runs }: WordsInput['parts'][number]): Passage {
  let start = 0
  const pieces = runs.map((run): Piece => {
    const piece = { start, end: start + run.text.length, run, at: 0 }
    start = piece.end
    return piece
  })
  return { part, text: runs.map((it) => it.text).join(''), isPrinted: false, pieces }
}
