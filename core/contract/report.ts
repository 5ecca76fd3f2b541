import { z } from 'zod'
import { finding } from '../anonymise/gate/verdict'
import { idSchema } from '../model/ids'
import { receipt } from '../model/receipt'
import { reportOptions } from '../model/report-options'
import { span } from '../model/scalars'
import { nothing } from './app'
import { command, query } from './call'

/** A page of the preview as plain blocks. */
const previewInline = z
  .object({ text: z.string(), emphasis: z.enum(['italic', 'bold', 'quiet']).nullable() })
  .readonly()
const previewBlock = z
  .object({
    kind: z.enum(['title', 'heading', 'paragraph', 'note', 'counts', 'quote', 'table']),
    level: z.int().nullable(),
    lines: z.array(z.array(previewInline).readonly()).readonly(),
    rows: z.array(z.array(z.string()).readonly()).readonly(),
  })
  .readonly()

/** A file written with its receipt, or none and the places that stopped it. */
export const reportOutcome = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('written'), path: z.string(), receipt }).readonly(),
  z.object({ outcome: z.literal('refused'), findings: z.array(finding).readonly() }).readonly(),
])
export type ReportOutcome = z.infer<typeof reportOutcome>

/** The ways out. */
export const report = {
  'report.preview': query(
    z.object({ options: reportOptions }).strict(),
    z.object({ blocks: z.array(previewBlock).readonly() }).readonly(),
  ),
  /** The final check without a file: what would be refused. */
  'report.check': query(
    z.object({ options: reportOptions }).strict(),
    z
      .object({ findings: z.array(finding).readonly(), termsSearched: z.int(), partsRead: z.int(), wordsRead: z.int() })
      .readonly(),
  ),
  /** Makes the file, checks the finished bytes, and writes it only when nothing is refused. */
  'report.write': command(
    z.object({ options: reportOptions, folder: z.string(), name: z.string().min(1).max(200) }).strict(),
    reportOutcome,
  ),
  'report.receipts': query(nothing, z.array(receipt).readonly()),
  /** The words of a passage for the system's clipboard; only from approved documents, through the gate. */
  'clipboard.release': query(
    z.object({ document: idSchema('document'), span }).strict(),
    z.object({ text: z.string() }).readonly(),
  ),
}
