import type { ParsedInputOf } from '../../contract/call'
import type { Contract, Output } from '../../contract/contract'
import { FaultError } from '../../contract/fault'
import type { KnownForm } from '../../analysis/quotation/check-quotations'
import type { QuotableText, VoicedTurn } from '../../analysis/quotation/corpus'
import type { ProjectState } from '../../history/project-state'
import type { Document } from '../../model/document'
import { typeOfId, type CodingId } from '../../model/ids'
import { openProject, type App } from '../app-session'
import { valueOf } from '../project/project-handlers'
import { nameListState } from '../project/status'
import { runJob } from '../run-job'
import { gateTerms, generalisedForms, replacementsOf } from './terms'

const call = 'report.checkFinished'
const steps = 3

/**
 * Reads a finished document, looks for names in it and compares its quotations with the transcripts. Nothing of it is kept:
 * what is found goes to the window alone. Faults: `import.*` of what cannot be read.
 */
export async function checkFinished(
  app: App,
  { source }: ParsedInputOf<Contract['report.checkFinished']>,
): Promise<Output<'report.checkFinished'>> {
  const project = openProject(app)
  const { state } = project.history
  const file = valueOf(await app.ports.files.read(source))
  const step = (done: number) => ({ call, done, of: steps })
  const read = await runJob(app, step(0), 'finished-read', file)
  if (!read.ok) throw new FaultError(read.fault.code, read.fault.params)
  const { passages, format, pictures, unread } = read.value
  const generalised = generalisedForms(project)
  const terms = gateTerms(project).map((it) => ({ ...it, isGeneralised: generalised.has(it.form) }))
  const findings = await runJob(app, step(1), 'finished-names', {
    passages,
    terms,
    allowed: replacementsOf(project),
    language: state.settings().reportLanguage,
  })
  const quotations = await runJob(app, step(2), 'finished-quotations', {
    passages,
    texts: quotableTexts(state),
    forms: knownForms(state),
    given: pseudonyms(state),
  })
  return {
    fileName: file.name,
    format,
    findings,
    quotations,
    pictures,
    unread,
    nameList: nameListState(project),
    termsSearched: terms.length,
    passagesRead: passages.length,
  }
}

/** What is a transcript or may be quoted as one. */
const quotable = new Set<Document['kind']>(['interview', 'focus-group', 'notes', 'minutes', 'survey', 'chat', 'other'])

function quotableTexts(state: ProjectState): readonly QuotableText[] {
  return state
    .documents()
    .filter((it) => quotable.has(it.kind))
    .map((it) => ({ document: it.id, text: state.textOf(it.id), turns: voicedTurns(state, it) }))
}

/** The turns with who speaks; the participant where it is one, so that somebody is the same in every document. */
function voicedTurns(state: ProjectState, { id }: Document): readonly VoicedTurn[] {
  return state.turnsOf(id).map(({ span, speaker: by }, index) => {
    const speaker = by === null ? undefined : state.get(by)
    const participant =
      speaker === undefined || speaker.participant === null ? undefined : state.get(speaker.participant)
    const names = [participant?.label, speaker?.label].filter((it) => it !== undefined)
    return { span, number: index + 1, voice: participant?.id ?? speaker?.id ?? null, speaker: names[0] ?? null, names }
  })
}

/** The names that the study has given, also where nobody has said yet who bears them. */
function pseudonyms(state: ProjectState): readonly string[] {
  return state
    .all('identifier')
    .flatMap(({ decision }) => (decision?.kind === 'pseudonym' ? [decision.replacement] : []))
}

/** Other forms of coded passages, as notes about them give them: written out in bokmål, cut, translated. */
function knownForms(state: ProjectState): readonly KnownForm[] {
  return state.all('memo').flatMap(({ about, text }) => {
    if (about === null || typeOfId(about) !== 'coding') return []
    const coding = state.get(about as CodingId)
    return coding ? [{ document: coding.document, ...coding.span, text }] : []
  })
}
