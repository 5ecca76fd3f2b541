import type { Candidate } from '../anonymise/candidate'
import type { NameWords } from '../anonymise/detect/name-words'
import type { Finding, GateInput, GateVerdict } from '../anonymise/gate/verdict'
import type { WordsInput } from '../anonymise/gate/check-words'
import type { FinishedDocument } from '../anonymise/finished/located'
import type { FinishedFinding } from '../anonymise/finished/finding'
import type { NamesInput } from '../anonymise/finished/find-names'
import type { CheckedQuotation } from '../anonymise/finished/checked-quotation'
import type { QuotationsInput } from '../anonymise/finished/quotations'
import type { Draft } from '../import/draft'
import type { ReadingAnswers } from '../import/reading-mend'
import type { ModelSpan } from '../anonymise/name-model/read-line'
import type { Result } from '../contract/fault'
import type { ChosenModel, ModelLook } from '../contract/name-model'
import type { Report } from '../export/report'
import type { Manifest } from '../export/manifest'
import type { Language } from '../model/scalars'

export type { Finding }

/** What the detectors found, and what tells whether a name that the study gets later could change it. */
export type Detected = Readonly<{
  candidates: readonly Candidate[]
  /** What the text shows whoever the study knows of; it holds for any names. */
  plain: readonly Candidate[]
  words: NameWords
  /** Those of the names that were asked for that may stand in the text. */
  bearing: readonly string[]
}>

/**
 * The jobs that run in workers: each a pure function of core with plain data in and out. Those of the language model read its
 * files and run it in the host; `runtime` is the folder of the program for that.
 */
export type JobTable = {
  import: {
    input: Readonly<{ name: string; bytes: Uint8Array; answers?: ReadingAnswers }>
    output: Result<Draft>
  }
  detect: {
    /** `before`: what was found in the same text, whatever the names. */
    input: Readonly<{
      text: string
      language: Language
      names: readonly string[]
      before?: Pick<Detected, 'plain' | 'words'>
    }>
    output: Detected
  }
  word: { input: Report; output: Readonly<{ bytes: Uint8Array; manifest: Manifest }> }
  gate: { input: GateInput; output: GateVerdict }
  'gate-words': { input: WordsInput; output: GateVerdict }
  'finished-read': { input: Readonly<{ name: string; bytes: Uint8Array }>; output: Result<FinishedDocument> }
  'finished-names': { input: NamesInput; output: readonly FinishedFinding[] }
  'finished-quotations': { input: QuotationsInput; output: readonly CheckedQuotation[] }
  'name-model-look': { input: Readonly<{ folder: string; runtime: string }>; output: Result<ModelLook> }
  'name-model-read': {
    input: Readonly<{ model: ChosenModel; runtime: string; lines: readonly string[] }>
    output: Result<readonly (readonly ModelSpan[])[]>
  }
}
/** The name of a job. */
export type JobName = keyof JobTable
/** What a job is given: plain data that can be copied to a worker. */
export type JobInput<N extends JobName> = JobTable[N]['input']
/** What a job gives. */
export type JobOutput<N extends JobName> = JobTable[N]['output']
