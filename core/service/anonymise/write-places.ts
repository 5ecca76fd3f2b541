import { replacementText } from '../../anonymise/replace'
import { replaceSpans } from '../../anchor/change-set'
import type { PlaceInContext } from '../../contract/anonymise'
import { FaultError } from '../../contract/fault'
import type { ChangeBuilder } from '../../history/change-builder'
import type { Document } from '../../model/document'
import type { Decision, Identifier } from '../../model/identifier'
import type { DocumentId } from '../../model/ids'
import type { Place } from '../../model/place'
import type { App, ProjectSession } from '../app-session'
import { required } from '../commit'
import { groupBy } from './group-by'
import { isReplacing, requireNotFiner } from './decisions'
import { originalOf } from './originals'
import type { RecordEdits } from './record-edits'

/** What one command writes into: the change, and the records that it changes more than once. */
export type Writing = Readonly<{ app: App; project: ProjectSession; change: ChangeBuilder; edits: RecordEdits }>

/** Places of one identifier with what is decided for them; null: the originals stand there again and wait. */
export type PlaceInput = Readonly<{
  identifier: Identifier
  forms: readonly string[]
  decision: Decision | null
  places: readonly PlaceInContext[]
}>

/** Writes a decision into the texts, document by document, and leaves a record for every place. */
export function writePlaces(writing: Writing, input: PlaceInput): void {
  for (const [document, places] of groupBy(input.places, (it) => it.document))
    writeDocument(writing, document, { ...input, places })
}

type Written = Readonly<{ place: PlaceInContext; text: string; original: string | null }>

/** What would stand at each place, nothing changed; what cannot be decided so is a fault, as when it is written. */
export function textsToWrite(
  project: ProjectSession,
  input: PlaceInput,
): readonly Readonly<{ place: PlaceInContext; text: string }>[] {
  const { state } = project.history
  return input.places.map((place) => ({
    place,
    text: writtenAt(project, required(state.get(place.document)), place, input).text,
  }))
}

function writeDocument({ app, project, change, edits }: Writing, id: DocumentId, input: PlaceInput): void {
  const { state } = project.history
  const document = edits.get(id)
  const written = input.places
    .toSorted((a, b) => a.span.start - b.span.start)
    .map((place) => ({ place, ...writtenAt(project, document, place, input) }))
  const changed = written.filter((it) => it.text !== it.place.text)
  if (changed.length > 0)
    change.editText(
      id,
      replaceSpans(
        state.textOf(id),
        changed.map((it) => ({ span: it.place.span, text: it.text })),
      ),
    )
  let shift = 0
  for (const it of written) {
    const start = it.place.span.start + shift
    shift += it.text.length - it.place.text.length
    const span = { start, end: start + it.text.length }
    putPlace({ app, change }, { id: it.place.place, document: id, span }, recordOf(it, input))
  }
  const isOriginalBack =
    document.state === 'deidentified' && written.some((it) => it.original !== null || isBack(it, input))
  if (document.state === 'raw' && input.decision !== null) edits.put({ ...document, state: 'in-review' })
  if (isOriginalBack) edits.put({ ...document, state: 'in-review', approvedAt: null, approvedBy: null })
}

function isBack(written: Written, { decision }: PlaceInput): boolean {
  return (decision === null || !isReplacing(decision)) && written.text !== written.place.text
}

type PlaceContent = Pick<Place, 'identifier' | 'decision' | 'replacement' | 'original' | 'seenFor'>

function recordOf({ text, original }: Written, { identifier, decision }: PlaceInput): PlaceContent {
  const isReplaced = decision !== null && isReplacing(decision)
  return {
    identifier: identifier.id,
    decision,
    replacement: isReplaced ? text : null,
    original: isReplaced && decision.kind !== 'remove' ? original : null,
  }
}

function putPlace(
  { app, change }: Pick<Writing, 'app' | 'change'>,
  { id, ...at }: Readonly<{ id: Place['id'] | null }> & Pick<Place, 'document' | 'span'>,
  content: PlaceContent,
): void {
  if (id === null) change.add({ id: app.ports.ids.next('place'), ...at, ...content })
  else change.update({ id, ...at, ...content })
}

/** Ties places to an identifier as they stand, once the texts have been written, so that they stay with it whatever the detectors find later. */
export function pinPlaces(
  { app, project, change }: Writing,
  identifier: Identifier,
  places: PlaceInput['places'],
): void {
  for (const { document, span, place } of places) {
    const record = place === null ? undefined : project.history.state.get(place)
    const content = record ?? { decision: null, replacement: null, original: null }
    putPlace(
      { app, change },
      { id: place, document, span: change.movedTo(document, span) },
      {
        decision: content.decision,
        replacement: content.replacement,
        original: content.original,
        identifier: identifier.id,
        ...(record?.seenFor === undefined ? {} : { seenFor: record.seenFor }),
      },
    )
  }
}

type Standing = Readonly<{ original: string | null; inProject: boolean; before: Decision | null }>

/** What stood at a place, as far as the project or the open name list tells. */
function standingAt(project: ProjectSession, place: PlaceInContext): Standing {
  const record = place.place === null ? undefined : project.history.state.get(place.place)
  if (record === undefined || record.replacement === null)
    return { original: place.text, inProject: true, before: record?.decision ?? null }
  return { original: originalOf(project, record), inProject: record.original !== null, before: record.decision }
}

/** What shall stand at a place, and the original to keep in the project (null where the name list has it). */
function writtenAt(
  project: ProjectSession,
  document: Document,
  place: PlaceInContext,
  { decision, forms }: PlaceInput,
): Readonly<{ text: string; original: string | null }> {
  const { original, inProject, before } = standingAt(project, place)
  if (decision === null) {
    if (original === null) throw new FaultError(originalFault(project, before))
    return { text: original, original: null }
  }
  const { maskToken } = project.history.state.settings()
  const opensSentence = opensAt(project.history.state.textOf(document.id), place.span.start)
  const options = { maskToken, baseForms: forms, language: document.language, opensSentence }
  if (original !== null)
    return { text: replacementText(original, decision, options), original: inProject ? original : null }
  requireNotFiner(before, decision)
  const ending = /\](.*)$/su.exec(place.text)?.[1] ?? ''
  return { text: replacementText('', decision, options) + ending, original: null }
}

/** Whether a sentence begins at a position: after a line's start, or a full stop and a space, quotes let pass. */
function opensAt(text: string, start: number): boolean {
  return /(?:^|\n|[.!?…]\s)[\s«"“–-]*$/u.test(text.slice(Math.max(0, start - 6), start)) || start === 0
}

/** Why an original cannot stand again: it lies in the name list, which is closed, or nowhere. */
function originalFault(project: ProjectSession, before: Decision | null): 'name-list.closed' | 'place.original-gone' {
  const isListed = project.history.state.settings().nameListId !== null && project.nameList === null
  return isListed && before?.kind !== 'remove' ? 'name-list.closed' : 'place.original-gone'
}
