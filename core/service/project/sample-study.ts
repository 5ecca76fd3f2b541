import { z } from 'zod'
import { documentKind } from '../../model/document'
import { stance } from '../../model/coding'
import { memo } from '../../model/memo'
import { participant } from '../../model/participant'
import { colour, isoDate, language, span } from '../../model/scalars'
import { speakerRole } from '../../model/speaker'
import type { App } from '../app-session'
import { valueOf } from './project-handlers'

const words = z.object({ nb: z.string(), nn: z.string(), en: z.string() })

const sampleDocument = z.object({
  id: z.string(),
  file: z.string(),
  title: z.string(),
  kind: documentKind,
  language,
  names: z.enum(['real', 'replaced', 'mixed']),
  speakers: z.array(
    z.object({
      label: z.string(),
      role: speakerRole,
      participant: z.string().nullable(),
      /** The turns of the label that are this person's, by index, where the label stands for several people. */
      turns: z.array(z.int()).optional(),
    }),
  ),
})

const sampleCode = z.object({
  id: z.string(),
  parent: z.string().nullable(),
  colour,
  labels: words,
  definition: words,
  use: z.string().default(''),
  notUse: z.string().default(''),
  isInVivo: z.boolean().default(false),
  isParked: z.boolean().default(false),
})

const codedPassage = z.object({
  /** The passage's number in the study's list; a further coding has none. */
  id: z.string().nullable().default(null),
  document: z.string(),
  span,
  codings: z.array(z.object({ code: z.string(), stance: stance.nullable() })),
})

const sampleMemo = z.object({
  about: z.union([
    z.null(),
    z.object({ code: z.string() }).strict(),
    z.object({ passage: z.string() }).strict(),
    z.object({ participant: z.string() }).strict(),
  ]),
  kind: memo.unwrap().shape.kind,
  text: z.string(),
})

const sampleStudy = z.object({
  endDate: isoDate,
  participants: z.array(
    z.object({
      id: z.string(),
      isCounted: z.boolean(),
      attributes: participant.unwrap().shape.attributes,
      consent: participant.unwrap().shape.consent,
    }),
  ),
  documents: z.array(sampleDocument),
  codes: z.array(sampleCode),
  passages: z.array(codedPassage),
  codings: z.array(codedPassage),
  memos: z.array(sampleMemo),
})

/** The sample study beside its files: people, code tree, coded passages and memos, all undecided as to names. */
export type SampleStudy = z.infer<typeof sampleStudy>

/** Reads `study.json` of the sample. It is the app's own file: that it fails is an unexpected error. */
export async function readSampleStudy(app: App): Promise<SampleStudy> {
  const { source } = app.ports.files.samples()
  const path = app.ports.files.join(source, 'study.json')
  const { bytes } = valueOf(await app.ports.files.read({ kind: 'path', path }))
  return sampleStudy.parse(JSON.parse(new TextDecoder().decode(bytes)))
}
