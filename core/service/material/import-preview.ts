import type { ImportPreview, ImportSource } from '../../contract/material'
import { FaultError } from '../../contract/fault'
import type { ProjectState } from '../../history/project-state'
import { labelKey } from '../../import/conversation/accept-labels'
import { guessRoles } from '../../import/conversation/guess-role'
import { layOut } from '../../import/lay-out'
import { proposeMends } from '../../import/mend/propose-mends'
import type { ReadingAnswers } from '../../import/reading-mend'
import type { DocumentId, ParticipantId } from '../../model/ids'
import { countWords } from '../../text/words'
import { openProject, type App, type Preview, type ProjectSession } from '../app-session'
import { readGiven, readSource } from './import-source'
import { originalText } from './original-text'
import { namesPeople } from './speakers'
import { rememberedAnswers } from './remembered-answers'
import { documentsOfSource, hashOfBytes } from './source-hashes'

/** Reads a file, or words typed here, into a preview, as the last file of its kind was read; nothing is stored. */
export async function previewFile(app: App, source: ImportSource): Promise<ImportPreview> {
  const { state } = openProject(app).history
  const read = await readSource(app, source)
  const answers = rememberedAnswers(state, read.draft)
  const again = answers === null ? read : await readGiven(app, read, answers)
  wakeDetectors(app, again)
  const of = source.kind === 'document' ? { of: source.document } : {}
  return keepPreview(app, app.ports.ids.token(), { ...again, ...of, isRemembered: answers !== null })
}

/** How many turns are enough for the detectors to read their lists and weights. */
const beginning = 20

/** Lets the detectors get ready while the preview is looked at, so that the first names are there when it is confirmed. */
function wakeDetectors(app: App, { draft }: Preview): void {
  const text = draft.turns
    .slice(0, beginning)
    .map((it) => it.text)
    .join('\n')
  app.ports.jobs.run('detect', { text, language: draft.language, names: [] }).catch(() => {})
}

/** Reads what waits under a preview once more, as a person has said. Faults: `import.preview-gone`, `import.*`. */
export async function rereadPreview(app: App, id: string, answers: ReadingAnswers): Promise<ImportPreview> {
  const waiting = app.previews.get(id)
  if (waiting === undefined) throw new FaultError('import.preview-gone')
  const { made = [], of } = waiting
  return keepPreview(app, id, { ...(await readGiven(app, waiting, answers)), made, ...(of ? { of } : {}) })
}

async function keepPreview(app: App, preview: string, read: Preview): Promise<ImportPreview> {
  const { fileName, bytes, draft, answers } = read
  const project = openProject(app)
  app.previews.set(preview, read)
  const same = await documentsOfSource(project, hashOfBytes(bytes))
  const sameAs = read.of ? null : (same.find((it) => !read.made?.includes(it)) ?? null)
  return {
    ...{ preview, fileName: fileName ?? '', draft, answers, sameAs },
    isRemembered: read.isRemembered ?? false,
    words: countWords(draft.turns.map((it) => it.text).join('\n')),
    speakers: speakersOf(project.history.state, read),
    turnWords: draft.turns.map((it) => countWords(it.text)),
    mends: proposeMends(draft),
    isReread: read.of !== undefined,
    versionOf: read.of ?? sameAs ?? earlierVersion(project, read),
  }
}

function speakersOf(state: ProjectState, { draft, of }: Preview): ImportPreview['speakers'] {
  const found = new Map<string, { turns: number; words: number }>()
  for (const { speaker, text } of draft.turns) {
    if (speaker === null) continue
    const counts = found.get(speaker) ?? { turns: 0, words: 0 }
    found.set(speaker, { turns: counts.turns + 1, words: counts.words + countWords(text) })
  }
  const roles = guessRoles([...found.keys()])
  const known = knownVoices(state)
  const there = new Map((of ? state.speakersOf(of) : []).map((it) => [labelKey(it.label), it]))
  return [...found].map(([label, counts]) => {
    const { role, participant } = there.get(labelKey(label)) ?? {
      role: roles.get(label) ?? 'participant',
      participant: namesPeople(label) ? (known.get(labelKey(label)) ?? null) : null,
    }
    return { label, ...counts, role, participant, isThere: there.has(labelKey(label)) }
  })
}

/** Who speaks under a name elsewhere; a name that two people have is nobody's. */
function knownVoices(state: ProjectState): ReadonlyMap<string, ParticipantId | null> {
  const known = new Map<string, ParticipantId | null>()
  for (const { label, role, participant } of state.all('speaker')) {
    if (role !== 'participant' || participant === null) continue
    const key = labelKey(label)
    known.set(key, known.has(key) && known.get(key) !== participant ? null : participant)
  }
  return known
}

/** From this share of lines in common on, two files are versions of one. */
const leastShared = 0.5
/** A line shorter than this says nothing: everybody says «ja». */
const shortest = 20

/** The document, not yet approved, whose lines are mostly those of the file; of several the most alike. */
function earlierVersion(project: ProjectSession, { draft, made }: Preview): DocumentId | null {
  const lines = new Set(longLines(layOut(draft).text))
  const { state } = project.history
  let best: Readonly<{ id: DocumentId; share: number }> | null = null
  for (const document of state.documents()) {
    if (document.state === 'deidentified' || made?.includes(document.id)) continue
    const theirs = new Set(longLines(originalText(state, document.id).text))
    const shared = [...theirs].filter((it) => lines.has(it)).length
    const share = shared / Math.max(1, lines.size, theirs.size)
    if (share >= leastShared && share > (best?.share ?? 0)) best = { id: document.id, share }
  }
  return best?.id ?? null
}

function longLines(text: string): readonly string[] {
  return text.split('\n').filter((it) => it.length >= shortest)
}
