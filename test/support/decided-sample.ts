import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Cluster } from '../../core/contract/anonymise'
import type { Decision } from '../../core/model/identifier'
import type { DocumentId } from '../../core/model/ids'
import type { Span } from '../../core/model/scalars'
import { gold, study } from '../samples/sample'
import { lookAgain } from './look-again'
import { settleDoubts } from './settle-doubts'
import { createWorkplace, listPassphrase, type Workplace } from './workplace'

/** The ids of the sample's documents in an open copy, by their names in the study. */
type Copies = ReadonlyMap<string, DocumentId>

const aWord: Decision = { kind: 'keep', reason: 'Et vanlig ord.' }
/** The words of the gold list that stand outside the texts: in titles, labels, memos, names of codes. */
const outsideWords = new Set(
  gold.entries
    .filter((it) => it.where !== 'text')
    .flatMap((it) => [it.surface, ...it.surface.split(/[^\p{L}\p{N}]+/u)]),
)

const nameList = 'liste.navneliste'
/** The run's own folder: every suite that asks for the decided study is given a copy of the one that lies there. */
const decided = join(tmpdir(), 'decided-sample')
const inTheMaking = `${decided}.made-now`

/**
 * Opens the sample study as it is when everything in it is decided and approved, only the twenty passages of its plan coded,
 * with its name list open. It is made once in a run, by whoever asks first. The place must be a new one.
 */
export async function openDecidedSample(place: Workplace): Promise<Copies> {
  while (!existsSync(decided)) await makeDecided()
  cpSync(decided, place.folder, { recursive: true })
  await place.ask('project.openSample', { fresh: false })
  await place.ask('nameList.open', { path: join(place.folder, nameList), passphrase: listPassphrase })
  return copiesIn(place)
}

/** Makes it, or waits for the other worker that is at it. */
async function makeDecided(): Promise<void> {
  try {
    mkdirSync(inTheMaking)
  } catch {
    return sleep(100)
  }
  // Ids of its own, so that no copy makes one a second time.
  const maker = createWorkplace(1_000)
  try {
    await decideAsStudy(maker, await openTwentyPassages(maker))
    await approveAll(maker)
    await maker.ask('project.close', {})
    cpSync(maker.folder, join(inTheMaking, 'whole'), { recursive: true })
    renameSync(join(inTheMaking, 'whole'), decided)
  } finally {
    await maker.close()
    rmSync(inTheMaking, { recursive: true })
  }
}

/** Opens the sample study, with only the twenty passages of its plan coded. */
export async function openTwentyPassages(place: Workplace): Promise<Copies> {
  await place.ask('project.openSample', { fresh: true })
  const copies = await copiesIn(place)
  const planned = new Set(study.passages.map((it) => at(copies.get(it.document)!, it.span)))
  for (const { coding } of await place.ask('coding.excerpts', { code: null }))
    if (!planned.has(at(coding.document, coding.span))) await place.ask('coding.remove', { coding: coding.id })
  return copies
}

/** By their order: approval takes names out of titles. */
async function copiesIn(place: Workplace): Promise<Copies> {
  const documents = await place.ask('document.list', {})
  return new Map(documents.map(({ document }) => [study.documents[document.order]!.id, document.id]))
}

function at(document: DocumentId, { start, end }: Span): string {
  return `${document} ${start} ${end}`
}

/** Decides every line of the gold list as the study has it, and what waits beside: then nothing waits any more. */
export async function decideAsStudy(place: Workplace, copies: Copies): Promise<void> {
  await place.ask('nameList.create', { path: join(place.folder, nameList), passphrase: listPassphrase })
  const lines = gold.entries.flatMap(({ document, where, span, kind }) =>
    where === 'text' && span !== null && copies.has(document) ? [{ document: copies.get(document)!, span, kind }] : [],
  )
  const waiting = (await place.ask('anonymise.queue', { document: null })).clusters.flatMap((it) => it.places)
  for (const line of lines)
    if (!waiting.some((it) => it.document === line.document && isWithin(line.span, it.span)))
      await place.api('anonymise.mark', { ...line, kind: line.kind as 'other' })
  await keepWords(place, lines)
  await decideRest(place)
}

/** Looks at every place of what is also a word or only asked about, and keeps those that no line of the gold list holds. */
async function keepWords(place: Workplace, lines: readonly { document: DocumentId; span: Span }[]): Promise<void> {
  const { clusters } = await place.ask('anonymise.queue', { document: null })
  for (const { key, places } of clusters.filter((it) => it.mustShow || it.tier === 'ask')) {
    const words = places.filter(
      ({ document, span, decision }) =>
        decision === null && !lines.some((it) => it.document === document && meet(it.span, span)),
    )
    const scope = { places: words.map(({ document, span }) => ({ document, span })) }
    if (words.length > 0) await place.ask('anonymise.decide', { key, decision: aWord, scope })
  }
}

async function decideRest(place: Workplace): Promise<void> {
  for (let guard = 0; guard < 500; guard += 1) {
    await settleDoubts(place)
    const { clusters } = await place.ask('anonymise.queue', { document: null })
    const next = clusters.find((it) => it.open > 0)
    if (next === undefined) return
    const words = next.outside.filter((it) => it.decision === null && !outsideWords.has(it.text))
    const decision = decisionFor(next)
    const same = decision.kind === 'pseudonym' ? clusters.filter((it) => isSame(decisionFor(it), decision)) : [next]
    if (words.length > 0) {
      const places = words.map(({ record, field, span }) => ({ record, field, span }))
      await place.ask('anonymise.decide', { key: next.key, decision: aWord, scope: { places } })
    } else if (same.length > 1) await place.ask('anonymise.merge', { keys: same.map((it) => it.key) })
    else await place.ask('anonymise.decide', { key: next.key, decision, scope: 'project' })
  }
  throw new Error('the queue never empties')
}

/** As the study has it; what it does not name is blacked out. */
function decisionFor({ forms }: Cluster): Decision {
  const known = study.decisions.find((it) => it.forms.some((form) => forms.includes(form)))
  return (known?.decision as Decision | undefined) ?? { kind: 'blackout' }
}

/** Reads every document through, looks again at what was kept, and approves it. */
export async function approveAll(place: Workplace): Promise<void> {
  for (const { document } of await place.ask('document.list', {})) {
    const { turns } = await place.ask('document.view', { document: document.id })
    await place.ask('document.markRead', { document: document.id, turns: turns.length })
    await lookAgain(place, document.id)
    await place.ask('document.approve', { document: document.id })
  }
}

function isSame(a: Decision, b: Decision): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

function meet(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
