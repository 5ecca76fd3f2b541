import { closeProject, type App } from '../app-session'
import type { Handlers } from '../handler'
import { confirmImport, previewFile } from '../material/import-handlers'
import { adopt, newProject, valueOf } from './project-handlers'
import { addSampleCoding, readSampleStudy, type SampleStudy } from './sample-study'
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
  for (const document of study.documents) await importSampleFile(app, document)
  await addSampleCoding(app, study)
}

async function importSampleFile(app: App, document: SampleStudy['documents'][number]): Promise<void> {
  const { files } = app.ports
  const path = files.join(files.join(files.samples().source, 'files'), document.file)
  const { preview } = await previewFile(app, { kind: 'path', path })
  const { title, kind, language, names } = document
  const speakers = document.speakers.map(({ label, role, participant }) => ({
    label,
    role,
    participant: participant === null ? null : ('new' as const),
  }))
  await confirmImport(app, { preview, title, kind, language, names, speakers })
}
