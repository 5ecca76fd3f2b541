import type { CodeId, DocumentId, ParticipantId } from '../../core/model/ids'
import type { AnyRecord } from '../../core/model/schema'
import type { Span } from '../../core/model/scalars'
import type { ProjectState } from '../../core/history/project-state'
import { stateWith, studyKit, type StudyKit } from '../support/study'
import { readSample, study, type Passage } from './sample'

/** Where a position lies once stretches of the text are gone. */
function without(gone: readonly Span[], at: number): number {
  return at - gone.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(at, end) - start), 0)
}

/** Whose words each turn is: of two under one label, the one whose turns name it. */
function readTurns(document: (typeof study.documents)[number]) {
  const { text, turns } = readSample(document.file)
  const read = turns.map(({ speaker, span, index }) => {
    const under = document.speakers.filter((it) => it.label === speaker)
    return { span, by: under.find((it) => it.turns?.includes(index!) ?? true) ?? null }
  })
  return { text, turns: read }
}

type Known = Readonly<{
  kit: StudyKit
  people: ReadonlyMap<string | null, ParticipantId>
  codes: ReadonlyMap<string | null, CodeId>
}>
type About = (typeof study.documents)[number]
type Coded = Omit<Passage, 'id'>

function addPeople(kit: StudyKit, records: AnyRecord[], withdrawn: string | null) {
  const people = new Map<string | null, ParticipantId>()
  for (const { id, isCounted } of study.participants.filter((it) => it.id !== withdrawn)) {
    const person = kit.participant(id, { isCounted })
    records.push(person)
    people.set(id, person.id)
  }
  return people
}

function addCodes(kit: StudyKit, records: AnyRecord[]) {
  const codes = new Map<string | null, CodeId>()
  for (const { id, parent, isParked = false } of study.codes) {
    const code = kit.code(id, codes.get(parent) ?? null, { isParked })
    records.push(code)
    codes.set(id, code.id)
  }
  return codes
}

function speakersOf({ kit, people }: Known, about: About, document: DocumentId) {
  return new Map(
    about.speakers.map((it) => [
      it,
      kit.speaker(document, it.label, { role: it.role, participant: people.get(it.participant) ?? null }),
    ]),
  )
}

/** The records of one document as it stands without the turns of a participant. */
function documentOf(known: Known, about: About, passages: readonly Coded[], withdrawn: string | null) {
  const { kit, codes } = known
  const { text, turns } = readTurns(about)
  const document = kit.document({ title: about.id, kind: about.kind })
  const theirs = turns.filter(({ by }) => withdrawn !== null && by?.participant === withdrawn)
  const gone = theirs.map(({ span }) => ({ start: span.start, end: span.end + 1 }))
  const left = (span: Span) => ({ start: without(gone, span.start), end: without(gone, span.end) })
  const speakers = speakersOf(known, about, document.id)
  const staying = turns.filter((turn) => !theirs.includes(turn))
  const coded = passages.map(({ span, codings }) => ({ place: left(span), codings }))
  return {
    id: document.id,
    text: gone.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text),
    records: [
      document,
      ...speakers.values(),
      ...staying.map(({ span, by }) => kit.turn(document.id, by && speakers.get(by)!.id, left(span))),
      ...coded
        .filter(({ place }) => place.start < place.end)
        .flatMap(({ place, codings }) => codings.map(({ code }) => kit.coding(document.id, codes.get(code)!, place))),
    ],
  }
}

/**
 * The study as records: people, turns, code tree and the passages given. `withdrawn`: a participant who is taken out, with
 * every turn and with what is coded in those turns alone.
 */
export function recordsOf(passages: readonly Coded[], withdrawn: string | null = null) {
  const kit = studyKit(11)
  const records: AnyRecord[] = [kit.settings()]
  const known = { kit, people: addPeople(kit, records, withdrawn), codes: addCodes(kit, records) }
  const documents = new Map<string, DocumentId>()
  const texts: Record<DocumentId, string> = {}
  for (const about of study.documents) {
    const made = documentOf(known, about, passages.filter((it) => it.document === about.id), withdrawn)
    records.push(...made.records)
    documents.set(about.id, made.id)
    texts[made.id] = made.text
  }
  const state: ProjectState = stateWith(records, texts)
  return { state, codes: known.codes, documents, texts }
}
