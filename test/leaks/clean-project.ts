import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Cluster } from '../../core/contract/anonymise'
import type { Decision, IdentifierKind } from '../../core/model/identifier'
import type { DocumentId } from '../../core/model/ids'
import type { Span } from '../../core/model/scalars'
import { interviews } from '../corpus/interviews/interviews'
import type { Interview } from '../corpus/interviews/gold'
import { lookAgain } from '../support/look-again'
import { createWorkplace, listPassphrase, passphrase, type Workplace } from '../support/workplace'

/** A study of two fictional interviews, decided and approved as somebody does who reads all of it and is right. */
export type CleanProject = Readonly<{ place: Workplace; documents: readonly DocumentId[]; about: string }>

type Planted = Readonly<{ document: DocumentId; span: Span; kind: IdentifierKind; form: string }>

const wordsEach = 200
const aWord: Decision = { kind: 'keep', reason: 'sier ikke hvem det er' }

/** The two interviews of a project: another field, manner of speech and hand for each number. */
function pairOf(number: number): readonly [Interview, Interview] {
  const each = 8
  const all = interviews({ seed: 7000 + Math.floor(number / each), interviewsEach: each, words: wordsEach })
  const study = all.slice((number % each) * each, (number % each) * each + each)
  const [one, two] = [study[(number * 3) % each], study[(number * 3 + 1 + (number % 5)) % each]]
  if (one === undefined || two === undefined) throw new Error('no such interview')
  return [one, two]
}

/** Makes the project of a number: the same one each time. */
export async function makeCleanProject(number: number): Promise<CleanProject> {
  const pair = pairOf(number)
  const place = createWorkplace(number + 1)
  const { ask, folder } = place
  const coder = { name: 'Anne Berg', initials: 'AB' }
  const language = (['nb', 'nn', 'en'] as const)[number % 3] ?? 'nb'
  await ask('project.create', { folder, name: 'Studien', passphrase, coder, language })
  await ask('nameList.create', { path: join(folder, 'Studien.navneliste'), passphrase: listPassphrase })
  const planted: Planted[] = []
  const documents: DocumentId[] = []
  for (const [index, interview] of pair.entries()) {
    const document = await imported(place, interview, `Samtale ${index + 1}`)
    documents.push(document)
    planted.push(...(await plantedIn(place, document, interview)))
  }
  await markAll(place, planted)
  await decideAll(place)
  for (const document of documents) {
    const { turns } = await ask('document.view', { document })
    await ask('document.markRead', { document, turns: turns.length })
    await lookAgain(place, document)
    await ask('document.approve', { document })
  }
  const about = pair.map((it) => `${it.id}, ${it.variety}, ${it.writing}`).join(' · ')
  return { place, documents, about }
}

async function imported({ ask, folder }: Workplace, interview: Interview, title: string): Promise<DocumentId> {
  const path = join(folder, `${title}.txt`)
  writeFileSync(path, interview.text)
  const { preview, speakers } = await ask('import.preview', { source: { kind: 'path', path } })
  const { document } = await ask('import.confirm', {
    preview,
    title,
    kind: 'interview',
    language: interview.language,
    names: 'real',
    speakers: speakers.map(({ label, role, participant }) => ({
      label,
      role,
      participant: role === 'participant' ? (participant ?? 'new') : null,
    })),
  })
  return document.id
}

/** Where what is planted stands in the document, whose turns are the lines without their labels. */
async function plantedIn(
  { ask }: Workplace,
  document: DocumentId,
  { text, gold }: Interview,
): Promise<readonly Planted[]> {
  const view = await ask('document.view', { document })
  let from = 0
  return gold
    .filter((it) => it.form !== 'label' && it.form !== 'described')
    .flatMap(({ span, kind }) => {
      const form = text.slice(span.start, span.end)
      const line = text.slice(text.lastIndexOf('\n', span.start - 1) + 1, text.indexOf('\n', span.start))
      const said = line.slice(line.indexOf(': ') + 2)
      const at = view.text.indexOf(said, from)
      if (at === -1) return []
      from = at
      const start = at + span.start - (text.lastIndexOf('\n', span.start - 1) + 1) - (line.length - said.length)
      const isThere = view.text.slice(start, start + form.length) === form
      return isThere ? [{ document, span: { start, end: start + form.length }, kind, form }] : []
    })
}

/** Marks everything that is planted, found or not: a mark stays where it is when the text around it changes. */
async function markAll({ ask }: Workplace, planted: readonly Planted[]): Promise<void> {
  let last: Planted | null = null
  for (const it of planted) {
    if (last?.document === it.document && meet(last.span, it.span)) continue
    await ask('anonymise.mark', { document: it.document, span: it.span, kind: it.kind })
    last = it
  }
}

/** Decides what waits until nothing does: what is in doubt or a word place by place, the rest at once. */
async function decideAll(place: Workplace): Promise<void> {
  for (let guard = 0; guard < 600; guard += 1) {
    const { clusters } = await place.ask('anonymise.queue', { document: null })
    const next = clusters.find((it) => it.open > 0)
    if (next === undefined) return
    const { key } = next
    const waiting = next.places.filter((it) => it.decision === null)
    const words = waiting.filter((it) => it.place === null)
    const names = waiting.filter((it) => it.place !== null)
    const inDoubt = names.filter((it) => it.doubt !== null)
    if (words.length > 0)
      await place.ask('anonymise.decide', { key, decision: aWord, scope: { places: spansOf(words) } })
    else if (inDoubt.length > 0)
      await place.ask('anonymise.decide', {
        key,
        decision: await hiding(place, next),
        scope: { places: spansOf(inDoubt) },
      })
    else await place.ask('anonymise.decide', { key, decision: await hiding(place, next), scope: 'project' })
  }
  throw new Error('the queue never empties')
}

/** How a cluster is hidden: as it is already, else by the first that is suggested. */
async function hiding({ ask }: Workplace, { key, kind, decision }: Cluster): Promise<Decision> {
  if (decision !== null && decision.kind !== 'keep') return decision
  const { pseudonyms, roles, coarser } = await ask('anonymise.suggest', { key })
  if (kind === 'person' && pseudonyms[0] !== undefined) return { kind: 'pseudonym', replacement: pseudonyms[0] }
  const wider = coarser[0] ?? roles[0]
  return wider === undefined ? { kind: 'blackout' } : { kind: 'coarser', replacement: wider }
}

function spansOf(places: Cluster['places']) {
  return places.map(({ document, span }) => ({ document, span }))
}

function meet(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
