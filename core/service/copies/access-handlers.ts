import { FaultError } from '../../contract/fault'
import type { Term } from '../../anonymise/gate/verdict'
import { writableProject, type App, type ProjectSession } from '../app-session'
import { required } from '../commit'
import { formsByIdentifier } from '../anonymise/known-names'
import type { Handlers } from '../handler'
import { valueOf } from '../project/project-handlers'
import { nameListState } from '../project/status'
import { checkReport, reachOf } from '../report/final-check'
import { gateTerms } from '../report/terms'
import type { AccessBasis } from './access-text'
import { accessReport } from './access-report'
import { accessBasis, gatherHeld } from './gather-access'
import { listedWhile, newCopy } from './list-copy'

/** A participant's access to what is held about them. */
export const accessHandlers: Handlers<'participant.access'> = {
  async 'participant.access'(app, input) {
    const project = writableProject(app)
    required(project.history.state.get(input.participant))
    if (nameListState(project) === 'closed') throw new FaultError('name-list.closed')
    const basis = await accessBasis(app, input.participant)
    const held = gatherHeld(project, basis)
    const archive = `${input.name}.zip`
    const copy = newCopy(app, {
      kind: 'access',
      name: archive,
      documents: held.documents,
      originals: held.documents,
      participant: input.participant,
      reason: input.reason,
    })
    const report = accessReport(basis, held, { ...input, copyId: copy.id, at: copy.at })
    const terms = othersTerms(project, basis)
    const reach = reachOf(project, [])
    const file = await checkReport(app, 'participant.access', report, { documents: held.documents, reach, terms })
    if (file.verdict.findings.length > 0) return { outcome: 'refused', findings: file.verdict.findings }
    const written = await listedWhile(app, 'participant.access', copy, () => seal(app, input.folder, archive, file))
    return { outcome: 'written', ...written, copy }
  },
}

async function seal(
  { ports }: App,
  folder: string,
  archive: string,
  { fileName, bytes }: Readonly<{ fileName: string; bytes: Uint8Array }>,
) {
  return valueOf(await ports.files.writeSealed(ports.files.join(folder, archive), fileName, bytes))
}

/** What must not be in it: every original that is not the person's own. */
function othersTerms(project: ProjectSession, { own, originals, person }: AccessBasis): readonly Term[] {
  const { state } = project.history
  const forms = formsByIdentifier(project)
  const listed = project.nameList?.content().participants ?? []
  const mine = new Set(
    [
      ...[...own].flatMap((id) => forms.get(id) ?? []),
      ...state.all('place').flatMap((it) => (own.has(it.identifier) ? (originals.get(it.id) ?? []) : [])),
      ...listed.flatMap((it) => (it.participant === person ? [it.name] : [])),
    ].map(lettersOf),
  )
  return gateTerms(project).filter((it) => !mine.has(lettersOf(it.form)))
}

/** A name however it is written down: a transcript without capitals has the same one in other letters. */
function lettersOf(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
