import type { Decision } from '../../core/model/identifier'
import type { CodeId, DocumentId, ParticipantId } from '../../core/model/ids'
import { createStudyRig, type StudyRig } from '../core/service/anonymise/study-rig'
import { originals } from './forms'

/** A study in which everything is decided and approved, with a turn and a code to plant each form in. */
export type PlantedStudy = Readonly<{
  rig: StudyRig
  /** The document that the originals were in. */
  first: DocumentId
  /** A document with one coded turn for each form, all said by one person. */
  second: DocumentId
  speaker: ParticipantId
  codes: readonly CodeId[]
}>

const said = [
  'Intervjuer: Hvem er du?',
  `${originals.person}: Jeg heter ${originals.person}, og jeg kjenner ${originals.third} og ${originals.short}.`,
  'Intervjuer: Hvor er du fra?',
  `${originals.person}: Jeg bor i ${originals.place}, men kom fra ${originals.sami}. Så kom ${originals.word} dit.`,
  `${originals.person}: Nå jobber jeg på ${originals.organisation}. Ring meg på ${originals.phone} i kveld.`,
  `${originals.person}: Eller skriv til ${originals.email}. Jeg er født ${originals.date}.`,
]

const decisions: readonly (readonly [form: string, kind: 'person' | 'place' | 'organisation', decision: Decision])[] = [
  [originals.person, 'person', { kind: 'pseudonym', replacement: 'Turid' }],
  [originals.third, 'person', { kind: 'role', replacement: 'en kollega' }],
  [originals.short, 'person', { kind: 'role', replacement: 'en nabo' }],
  [originals.word, 'person', { kind: 'role', replacement: 'en bror' }],
  [originals.place, 'place', { kind: 'coarser', replacement: 'bygda' }],
  [originals.sami, 'place', { kind: 'coarser', replacement: 'et sted lenger nord' }],
  [originals.organisation, 'organisation', { kind: 'coarser', replacement: 'et bofellesskap' }],
]

/** Makes it, with so many turns and codes to plant in. */
export async function createPlantedStudy(count: number): Promise<PlantedStudy> {
  const rig = await createStudyRig()
  const { ask } = rig.place
  const first = await rig.add('Samtale 1', said)
  const turns = Array.from({ length: count }, () => 'Wenche: Det var nå det da.')
  const second = await rig.add('Samtale 2', ['Intervjuer: Og du?', ...turns])
  for (const [form, kind, decision] of decisions) await decideForm(rig, first, { form, kind, decision })
  await rig.decide('Wenche', { kind: 'pseudonym', replacement: 'Oddny' })
  for (const { key, open } of (await rig.queue()).clusters)
    if (open > 0) await ask('anonymise.decide', { key, decision: { kind: 'blackout' }, scope: 'project' })
  await rig.approve(first)
  await rig.approve(second)
  const [turn] = (await rig.view(first)).turns.slice(1)
  await ask('coding.add', { document: first, span: turn!.span, code: { name: 'hvem', parent: null } })
  const spoken = (await rig.view(second)).turns.slice(1)
  const codes: CodeId[] = []
  for (const { span } of spoken) {
    const { code } = await ask('coding.add', {
      document: second,
      span,
      code: { name: `tema ${codes.length}`, parent: null },
    })
    codes.push(code.id)
  }
  const [person] = (await ask('participant.list', {})).filter((it) => it.label === 'Oddny')
  return { rig, first, second, speaker: person!.id, codes }
}

/** Decides an original as a person would who has read the text: marks it where the app has not found it. */
async function decideForm(
  rig: StudyRig,
  document: DocumentId,
  { form, kind, decision }: Readonly<{ form: string; kind: 'person' | 'place' | 'organisation'; decision: Decision }>,
): Promise<void> {
  const { ask } = rig.place
  const isFound = (await rig.queue()).clusters.some((it) => it.forms.includes(form))
  if (!isFound) {
    const start = (await rig.text(document)).indexOf(form)
    await ask('anonymise.mark', { document, span: { start, end: start + form.length }, kind })
  }
  await rig.decide(form, decision)
}
