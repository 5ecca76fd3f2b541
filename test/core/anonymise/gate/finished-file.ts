import { checkFile } from '../../../../core/anonymise/gate/check-file'
import type { GateInput, GateVerdict, Term } from '../../../../core/anonymise/gate/verdict'
import { codedReport } from '../../../../core/export/coded-report'
import type { CodedReportInput } from '../../../../core/export/coded-report-input'
import { writeWord } from '../../../../core/export/word/write-word'
import { unzipParts, utf8Bytes, utf8Text, zipParts } from '../../../../core/export/zip'
import { sampleReportInput } from '../../export/sample-report'

/** Originals of a small fictional study: people, a place, an organisation, a date, a number. */
export const terms: readonly Term[] = [
  { form: 'Bodil Hansen', kind: 'person' },
  { form: 'Bodil', kind: 'person' },
  { form: 'Samira', kind: 'person' },
  { form: 'Kari', kind: 'person' },
  { form: 'Dag', kind: 'person' },
  { form: 'Liv', kind: 'person' },
  { form: 'Ternvær', kind: 'place' },
  { form: 'Kárášnjárga', kind: 'place' },
  { form: 'Fjellstua bofellesskap', kind: 'organisation' },
  { form: '59 12 34 56', kind: 'phone' },
  { form: '14. november 1967', kind: 'date' },
  { form: 'bodil.hansen@ternver.example', kind: 'email' },
]

export type FinishedFile = Pick<GateInput, 'bytes' | 'fileName' | 'manifest'>

/** A report as it would leave, with its name and manifest. */
export async function finishedFile(change: Partial<CodedReportInput> = {}): Promise<FinishedFile> {
  const report = codedReport({ ...sampleReportInput, ...change })
  return { ...(await writeWord(report)), fileName: report.fileName.map((run) => run.text).join('') }
}

/** The verdict on a file, with the originals above. */
export function judged(file: FinishedFile, change: Partial<GateInput> = {}): GateVerdict {
  return checkFile({ ...file, terms, kept: [], decided: [], waiting: [], language: 'nb', ...change })
}

/** The file with one part changed or added, as a tool or a hand would do it afterwards. */
export function withPart(file: FinishedFile, name: string, change: (xml: string) => string): FinishedFile {
  const parts = new Map(unzipParts(file.bytes))
  parts.set(name, utf8Bytes(change(utf8Text(parts.get(name) ?? new Uint8Array()))))
  return { ...file, bytes: zipParts(parts) }
}

/** The file with bytes added as a part. */
export function withBytes(file: FinishedFile, name: string, bytes: Uint8Array): FinishedFile {
  return { ...file, bytes: zipParts(new Map([...unzipParts(file.bytes), [name, bytes]])) }
}
