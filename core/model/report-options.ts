import { z } from 'zod'
import { idSchema } from './ids'
import { language } from './scalars'

/** The parts that a Word report can have, in the order in which a reader wants them. `receipt` always stands last, whatever the order. */
export const reportPart = z.enum([
  'contents',
  'overview',
  'informants',
  'code-tree',
  'codebook',
  'excerpts',
  'frequency',
  'by-source',
  'matrix',
  'questions',
  'anonymisation',
  'receipt',
])
export type ReportPart = z.infer<typeof reportPart>

/**
 * Who and where stand with a quote. `word`: the project's word for participants, as *Informant*. `kind`: what the document
 * is, with its number where there are several, as *intervju 2*. `words`: the user's own, as *hjemmetjenesten*.
 */
export const attribution = z
  .object({
    who: z.enum(['pseudonym', 'word', 'none']),
    place: z.enum(['kind', 'title', 'words', 'none']),
    words: z.string().max(120),
  })
  .strict()
  .readonly()
export type Attribution = z.infer<typeof attribution>

/** How passages are printed, and which. */
const quoteOptions = z
  .object({
    /** `dash`: a block with a dash and « ». `block`: a block without marks. `inline`: running text with « ». */
    form: z.enum(['dash', 'block', 'inline']),
    attributionAt: z.enum(['after', 'lead-in']),
    attribution,
    /** Attributions of single documents, by their id; the rest take `attribution`. */
    attributionOf: z.record(idSchema('document'), attribution),
    /** At most so many per code; null: all. Those marked for use come first where `markedFirst` says so. */
    perCode: z.int().min(1).max(99).nullable(),
    markedFirst: z.boolean(),
    /** Prints *støtter · nyanserer · går imot* where somebody has said so. */
    withStance: z.boolean(),
    /** Prints `U12`, the same in every report. */
    withNumbers: z.boolean(),
  })
  .strict()
  .readonly()

/** How tables are numbered and what they hold beside counts. */
const tableOptions = z
  .object({
    /** `point`: `Tabell 5.1 Emne.`; `colon`: `Tabell 1: Emne`. */
    caption: z.enum(['point', 'colon']),
    /** Share of participants, never printed where they are fewer than ten. */
    withPercent: z.boolean(),
    /** *Mange · En del · Noen · Én*, with the rule printed. */
    withBands: z.boolean(),
  })
  .strict()
  .readonly()

/** One column of the informant table: an attribute of the participants, made coarser where it is asked for. */
export const informantColumn = z
  .object({
    attribute: z.string().max(120),
    heading: z.string().max(120),
    /** `bands`: numbers as ten years or ten parts, as `50–59`. `words`: what the user writes for each value. */
    coarser: z.enum(['as-is', 'bands', 'words']),
    words: z.record(z.string(), z.string().max(200)),
  })
  .strict()
  .readonly()
export type InformantColumn = z.infer<typeof informantColumn>

/** What goes into the Word report, in which order and in which form. */
export const reportOptions = z
  .object({
    title: z.string().max(300),
    language,
    /** In the order of printing. A part that is not listed is not in the report. */
    parts: z.array(z.object({ part: reportPart, isIn: z.boolean() }).strict().readonly()).readonly(),
    /** Null: every document. */
    documents: z.array(idSchema('document')).nullable(),
    /** The chapter that the report is in the thesis: its number stands in the captions. */
    chapter: z
      .object({ number: z.int().min(1).max(99).nullable(), title: z.string().max(200) })
      .strict()
      .readonly(),
    quotes: quoteOptions,
    tables: tableOptions,
    informants: z
      .object({ columns: z.array(informantColumn).max(8).readonly() })
      .strict()
      .readonly(),
  })
  .strict()
export type ReportOptions = z.input<typeof reportOptions>
