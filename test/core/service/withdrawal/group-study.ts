import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CodeId, DocumentId, ParticipantId } from '../../../../core/model/ids'
import type { Coding } from '../../../../core/model/coding'
import { createStudyRig, type StudyRig } from '../anonymise/study-rig'

const group = [
  'Moderator: Hvem ringer dere om natta?',
  'Ragnhild: Jeg ringer legevakta med en gang.',
  'Torgeir: Jeg går til naboen min, Solveig Haugland, som vet alt.',
  'Moderator: Hvorfor det, Torgeir?',
  'Torgeir: Solveig har alltid lys i vinduet ved bedehuset.',
  'Ragnhild: Som Torgeir sier, Solveig er våken.',
]
const alone = ['Intervjuer: Kan du fortelle?', 'Torgeir: Fjøset brant i august, og ingen kom.', 'Intervjuer: Ingen?']

/** A study in which Torgeir speaks in a focus group, and alone in an interview. */
export type GroupStudy = Readonly<{
  rig: StudyRig
  focus: DocumentId
  interview: DocumentId
  code: CodeId
  torgeir: ParticipantId
  /** Codes the turns of the group from one to another. */
  codeTurns(from: number, to: number, under?: CodeId): Promise<Coding>
}>

export async function createGroupStudy(): Promise<GroupStudy> {
  const rig = await createStudyRig()
  const { ask } = rig.place
  const focus = await rig.add('Gruppe', group, 'Gruppe med Torgeir')
  const { speakers } = await rig.view(focus)
  const torgeir = speakers.find((it) => it.label === 'Torgeir')!.participant!
  const interview = await importAlone(rig, torgeir)
  const code = (await ask('codebook.add', { name: 'Å ringe', parent: null })).id
  return {
    ...{ rig, focus, interview, code, torgeir },
    async codeTurns(from, to, under = code) {
      const { turns } = await rig.view(focus)
      const span = { start: turns[from]!.span.start, end: turns[to]!.span.end }
      return (await ask('coding.add', { document: focus, span, code: under })).coding
    },
  }
}

/** The interview with somebody whom the study knows. */
async function importAlone(rig: StudyRig, participant: ParticipantId): Promise<DocumentId> {
  const path = join(rig.place.folder, 'Alene.txt')
  writeFileSync(path, alone.join('\n'))
  const { preview, speakers } = await rig.place.ask('import.preview', { source: { kind: 'path', path } })
  const { document } = await rig.place.ask('import.confirm', {
    preview,
    title: 'Alene',
    kind: 'interview',
    language: 'nb',
    names: 'real',
    speakers: speakers.map(({ label, role }) => ({
      label,
      role,
      participant: role === 'participant' ? participant : null,
    })),
  })
  return document.id
}
