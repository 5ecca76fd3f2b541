import { z } from 'zod'
import { beginChange } from '../../history/change-builder'
import type { Code } from '../../model/code'
import type { CodeId } from '../../model/ids'
import { documentKind } from '../../model/document'
import { colour, language, span } from '../../model/scalars'
import { speakerRole } from '../../model/speaker'
import { openProject, type App } from '../app-session'
import { commit } from '../commit'
import { valueOf } from './project-handlers'

const codedPassage = z.object({
  document: z.string(),
  span,
  codings: z.array(z.object({ code: z.string() })),
})

const sampleStudy = z.object({
  documents: z.array(
    z.object({
      id: z.string(),
      file: z.string(),
      title: z.string(),
      kind: documentKind,
      language,
      names: z.enum(['real', 'replaced', 'mixed']),
      /** No reader opens its file yet. */
      waits: z.boolean().default(false),
      speakers: z.array(z.object({ label: z.string(), role: speakerRole, participant: z.string().nullable() })),
    }),
  ),
  codes: z.array(
    z.object({
      id: z.string(),
      parent: z.string().nullable(),
      colour,
      labels: z.object({ nb: z.string() }),
      definition: z.object({ nb: z.string() }),
    }),
  ),
  passages: z.array(codedPassage),
  codings: z.array(codedPassage),
})

/** The sample study beside its files: the code tree and the passages that are coded from the start. */
export type SampleStudy = z.infer<typeof sampleStudy>

/** Reads `study.json` of the sample. It is the app's own file: that it fails is an unexpected error. */
export async function readSampleStudy(app: App): Promise<SampleStudy> {
  const { source } = app.ports.files.samples()
  const path = app.ports.files.join(source, 'study.json')
  const { bytes } = valueOf(await app.ports.files.read({ kind: 'path', path }))
  const study = sampleStudy.parse(JSON.parse(new TextDecoder().decode(bytes)))
  const documents = study.documents.filter((it) => !it.waits)
  const isOpen = ({ document }: { document: string }) => documents.some((it) => it.id === document)
  return { ...study, documents, passages: study.passages.filter(isOpen), codings: study.codings.filter(isOpen) }
}

/** Puts the code tree and the coded passages into the copy that has just been made, in one command. */
export async function addSampleCoding(app: App, study: SampleStudy): Promise<void> {
  const project = openProject(app)
  const { state } = project.history
  const change = beginChange(state)
  const ids = new Map<string, CodeId>(study.codes.map((it) => [it.id, app.ports.ids.next('code')]))
  const idOf = (code: string): CodeId => {
    const id = ids.get(code)
    if (id === undefined) throw new Error(`the sample study has no code ${code}`)
    return id
  }
  study.codes.forEach((it, order) =>
    change.add(sampleCode(it, idOf(it.id), it.parent === null ? null : idOf(it.parent), order)),
  )
  for (const passage of [...study.passages, ...study.codings]) {
    const title = study.documents.find((it) => it.id === passage.document)?.title
    const document = state.documents().find((it) => it.title === title)
    if (document === undefined) throw new Error('the sample study names a file that was not imported')
    for (const { code } of passage.codings)
      change.add({
        id: app.ports.ids.next('coding'),
        document: document.id,
        span: passage.span,
        code: idOf(code),
        coder: project.coder,
        codedAt: app.ports.clock.now(),
        markedForUse: false,
        stance: null,
      })
  }
  await commit(app, 'project.openSample', change.build())
}

function sampleCode(code: SampleStudy['codes'][number], id: CodeId, parent: CodeId | null, order: number): Code {
  return {
    id,
    parent,
    name: code.labels.nb,
    names: {},
    isInVivo: false,
    isParked: false,
    colour: code.colour,
    definition: code.definition.nb,
    use: '',
    notUse: '',
    example: '',
    order,
  }
}
