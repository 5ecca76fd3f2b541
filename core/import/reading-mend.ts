import { z } from 'zod'

/** What may be read otherwise than the file alone bears out. Each is a question about the whole file, or about one label. */
export const readingMend = z.discriminatedUnion('kind', [
  /** Words before a colon that would speak these lines, and that the file does not bear out. */
  z.object({ kind: z.literal('speaker'), label: z.string(), count: z.int().min(1) }).readonly(),
  /** A speaker that may be words before a colon. */
  z.object({ kind: z.literal('not-speaker'), label: z.string(), count: z.int().min(1) }).readonly(),
  /** The first words of lines would be speakers, though no colon follows them. */
  z
    .object({ kind: z.literal('bare-labels'), labels: z.array(z.string()).readonly(), count: z.int().min(1) })
    .readonly(),
  /** Numbers at the start of lines are those of a printout. */
  z.object({ kind: z.literal('line-numbers'), count: z.int().min(1) }).readonly(),
  /** Numbers that the page shows before lists and headings stand in the text too. */
  z.object({ kind: z.literal('list-numbers'), count: z.int().min(1) }).readonly(),
  /** Lines that come again on every page are its head and foot. */
  z.object({ kind: z.literal('page-furniture'), count: z.int().min(1) }).readonly(),
  /** Lines end where the page was full, and go on in the next. */
  z.object({ kind: z.literal('joined-lines'), count: z.int().min(1) }).readonly(),
  /** A mark such as `---` stands for a new paragraph. */
  z.object({ kind: z.literal('paragraph-marks'), count: z.int().min(1) }).readonly(),
  /** The file is the log of a chat. */
  z.object({ kind: z.literal('chat'), count: z.int().min(1) }).readonly(),
  /** The file holds several interviews, each under its heading. */
  z.object({ kind: z.literal('parts'), titles: z.array(z.string()).readonly(), count: z.int().min(2) }).readonly(),
])
export type ReadingMend = z.infer<typeof readingMend>
/** Which question a mend is. */
export type ReadingMendKind = ReadingMend['kind']

/** A mend with whether the file is read by it: of itself, or because the reader was told so. */
export const offeredMend = z.object({ mend: readingMend, taken: z.boolean() }).readonly()
export type OfferedMend = z.infer<typeof offeredMend>

/**
 * What a person has said about how a file is read. `taken`: by the key of a mend, yes or no; what is not named is read as
 * the file alone bears it out. `part`: which of several interviews in one file, from 0.
 */
export const readingAnswers = z
  .object({ taken: z.record(z.string().max(400), z.boolean()), part: z.int().min(0) })
  .strict()
  .readonly()
export type ReadingAnswers = z.infer<typeof readingAnswers>

/** Nothing said: what is certain is done, and nothing that asks. */
export const noAnswers: ReadingAnswers = { taken: {}, part: 0 }

/** What a mend is answered under: its kind, and the label that it is about. */
export function mendKey(mend: ReadingMend): string {
  return 'label' in mend ? labelMendKey(mend.kind, mend.label) : mend.kind
}

/** The key of a mend about one label. */
export function labelMendKey(kind: 'speaker' | 'not-speaker', label: string): string {
  return `${kind} ${label.toLocaleLowerCase('nb')}`
}
