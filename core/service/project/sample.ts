import type { DocumentId, ParticipantId } from '../../model/ids'
import { closeProject, type App } from '../app-session'
import type { Handlers } from '../handler'
import { confirmImport } from '../material/confirm-import'
import { previewFile } from '../material/import-preview'
import { adopt, newProject, valueOf } from './project-handlers'
import { addSampleCoding, addSamplePeople, idIn, type SampleIds } from './sample-records'
import { readSampleStudy, type SampleStudy } from './sample-study'
import { projectStatus } from './status'

/**
 * The copy of the sample study has no secret: its password stands here, so that it opens in one click. Everything in it is
 * fictional.
 */
const samplePassphrase = 'Når bygda sover, står denne setningen åpent'
const sampleName = 'Når bygda sover'

/** Opens the sample study: a copy that may be spoiled and put back. */
export const sampleHandlers: Handlers<'project.openSample'> = {
  async 'project.openSample'(app, input) {
    const { workingFolder } = app.ports.files.samples()
    const path = app.ports.files.join(workingFolder, `${sampleName}.fortrolig`)
    if (!input.fresh && (await app.ports.files.exists(path)))
      await adopt(app, valueOf(await app.ports.projects.open(path, samplePassphrase)), true)
    else await makeCopy(app, workingFolder)
    return projectStatus(app)
  },
}

async function makeCopy(app: App, folder: string): Promise<void> {
  await closeProject(app)
  await app.ports.files.clearSampleCopy()
  const study = await readSampleStudy(app)
  const coder = { name: '', initials: 'KB' }
  const snapshot = newProject(app.ports, { title: sampleName, language: 'nb', coder })
  const made = valueOf(await app.ports.projects.create(folder, sampleName, samplePassphrase, snapshot))
  await adopt(app, made.project, true)
  const participants = await addSamplePeople(app, study)
  const documents = new Map<string, DocumentId>()
  for (const document of study.documents)
    documents.set(document.id, await importSampleFile(app, document, participants))
  await addSampleCoding(app, study, { participants, documents })
}

async function importSampleFile(
  app: App,
  { file, speakers, title, kind, language, names }: SampleStudy['documents'][number],
  participants: SampleIds<ParticipantId>,
): Promise<DocumentId> {
  const { files } = app.ports
  const path = files.join(files.join(files.samples().source, 'files'), file)
  const { preview } = await previewFile(app, { kind: 'path', path })
  const people = speakers.map((speaker) => ({
    label: speaker.label,
    role: speaker.role,
    participant: speaker.participant === null ? null : idIn(participants, speaker.participant),
    ...(speaker.turns === undefined ? {} : { turns: speaker.turns }),
  }))
  return confirmImport(app, { preview, title, kind, language, names, speakers: people })
}
