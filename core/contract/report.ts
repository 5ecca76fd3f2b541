import { z } from 'zod'
import { finding } from '../anonymise/gate/verdict'
import { checkedQuotation } from '../anonymise/finished/checked-quotation'
import { finishedFinding } from '../anonymise/finished/finding'
import { unreadKind } from '../anonymise/finished/located'
import { idSchema } from '../model/ids'
import { profile } from '../model/profile'
import { receipt } from '../model/receipt'
import { reportOptions } from '../model/report-options'
import { language, span } from '../model/scalars'
import { done, nothing } from './app'
import { command, query } from './call'
import { fileSource } from './material'

const previewInline = z
  .object({ text: z.string(), emphasis: z.enum(['italic', 'bold', 'quiet']).nullable() })
  .readonly()
/** A line of a cell, `indent` in steps of the code tree. */
const previewLine = z.object({ indent: z.int(), inlines: z.array(previewInline).readonly() }).readonly()
/** A block of the preview, as the Word file has it. */
const previewBlock = z
  .object({
    kind: z.enum(['title', 'contents', 'heading', 'paragraph', 'note', 'counts', 'quote', 'table', 'page', 'answer']),
    /** A heading's depth, 1-3; of an answer, its lines. */
    level: z.int().nullable(),
    /** Of a page: it lies across. */
    isAcross: z.boolean(),
    /** It stays on the page of what follows it. */
    isLead: z.boolean(),
    /**
     * Of a table: the last row is a total; each column's share of the width, 0-1; which columns end at the right. Of a
     * contents list: its title, then its headings, and the steps of the code tree of each. Of a paragraph: its own steps.
     */
    hasTotal: z.boolean(),
    shares: z.array(z.number()).readonly(),
    /** Of a table: the heads of its number columns read upwards. */
    isTurned: z.boolean(),
    ends: z.array(z.boolean()).readonly(),
    indents: z.array(z.int()).readonly(),
    lines: z.array(z.array(previewInline).readonly()).readonly(),
    /** Of a table: the head, then the rows, each cell as its lines. */
    rows: z.array(z.array(z.array(previewLine).readonly()).readonly()).readonly(),
  })
  .readonly()

/** A file that the user chose or dropped. */
const chosenFile = z.discriminatedUnion('kind', [fileSource.options[0], fileSource.options[1]])

/** How far a check looked, in whole numbers. */
const checkCounts = { termsSearched: z.int(), partsRead: z.int(), wordsRead: z.int(), picturesUnread: z.int() }

/** Small numbers that may point at somebody: said, and no reason to refuse. */
const notes = z.array(z.object({ note: z.enum(['small-group', 'small-cells']), count: z.int() }).readonly()).readonly()

/** A file written with its receipt, or none and the places that stopped it. */
export const reportOutcome = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('written'), path: z.string(), receipt }).readonly(),
  z.object({ outcome: z.literal('refused'), findings: z.array(finding).readonly(), ...checkCounts, notes }).readonly(),
])
export type ReportOutcome = z.infer<typeof reportOutcome>

/** The ways out. */
export const report = {
  'report.preview': query(
    z.object({ options: reportOptions }).strict(),
    z.object({ blocks: z.array(previewBlock).readonly(), footer: z.string() }).readonly(),
  ),
  /** The final check without a file: what would be refused. */
  'report.check': query(
    z.object({ options: reportOptions }).strict(),
    z.object({ findings: z.array(finding).readonly(), ...checkCounts, notes }).readonly(),
  ),
  /** Makes the file, checks the finished bytes, and writes it only when nothing is refused. */
  'report.write': command(
    z.object({ options: reportOptions, folder: z.string(), name: z.string().min(1).max(200) }).strict(),
    reportOutcome,
  ),
  /** Reads a finished document and says what in it names somebody, and how its quotations stand to the transcripts. */
  'report.checkFinished': query(
    z.object({ source: chosenFile }).strict(),
    z
      .object({
        fileName: z.string(),
        format: z.enum(['docx', 'odt', 'pdf', 'txt']),
        findings: z.array(finishedFinding).readonly(),
        quotations: z.array(checkedQuotation).readonly(),
        pictures: z.int(),
        unread: z.array(z.object({ kind: unreadKind, count: z.int() }).readonly()).readonly(),
        /** Closed: only the detectors and what is not approved yet were looked for. */
        nameList: z.enum(['none', 'closed', 'open', 'deleted']),
        termsSearched: z.int(),
        passagesRead: z.int(),
      })
      .readonly(),
  ),
  'report.receipts': query(nothing, z.array(receipt).readonly()),
  /** A receipt in words, one paragraph each, the heading first. */
  'report.receiptText': query(
    z.object({ receipt: idSchema('receipt'), language }).strict(),
    z.array(z.string()).readonly(),
  ),
  /** Reports that are set up: the ready-made ones, and those that the user has saved under a name. */
  'profile.list': query(
    nothing,
    z
      .object({
        ready: z
          .array(z.object({ name: z.enum(['full', 'supervisor', 'tables']), options: reportOptions }).readonly())
          .readonly(),
        saved: z.array(profile).readonly(),
      })
      .readonly(),
  ),
  /** Saves under a name; one of the same name is replaced. */
  'profile.save': command(
    z.object({ name: z.string().trim().min(1).max(120), options: reportOptions }).strict(),
    profile,
  ),
  'profile.remove': command(z.object({ profile: idSchema('profile') }).strict(), done),
  /** The words of a passage for the system's clipboard; only from approved documents, through the gate. */
  'clipboard.release': query(
    z.object({ document: idSchema('document'), span }).strict(),
    z.object({ text: z.string() }).readonly(),
  ),
}
