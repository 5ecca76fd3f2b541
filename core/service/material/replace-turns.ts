import { mapSpan } from '../../anchor/change-set'
import { labelKey } from '../../import/conversation/accept-labels'
import type { ImportSpeaker } from '../../contract/material'
import type { SpeakerId } from '../../model/ids'
import type { Draft } from '../../import/draft'
import type { LaidOutTurn } from '../../import/lay-out'
import { addSpeakers, entryFinder } from './import-speakers'
import { voiceIn } from './lost-coding'
import { handOver, type Replacing } from './replacing'
import { matchTurns } from './turns-again'

/** Who speaks in the new version, and what a table of answers says of them. */
type Voices = Readonly<{ speakers: readonly ImportSpeaker[]; people: Draft['people'] }>

/**
 * Puts the turns of the new version in the place of the former ones: a turn that is still there keeps its id, and what is about
 * it. Gives how many turns from the top were read and are as they were.
 */
export function replaceTurns(replacing: Replacing, voices: Voices): number {
  const { app, state, change, document, laid, versions, toOriginal, toText } = replacing
  const former = state.turnsOf(document.id)
  const mapped = former.map((turn) => ({ turn, span: mapSpan(versions.change, toOriginal(turn.span)) }))
  const matches = matchTurns(mapped, laid.turns)
  const speakerOf = speakerFinder(replacing, voices)
  const kept = new Set<string>()
  const used = new Set<SpeakerId>()
  for (const it of laid.turns) {
    const before = matches.get(it)?.turn
    const { startMs, endMs } = it
    const turn = {
      ...(before ?? { id: app.ports.ids.next('turn'), document: document.id }),
      ...{ speaker: speakerOf(it), span: toText(it.span), startMs, endMs },
    }
    if (turn.speaker !== null) used.add(turn.speaker)
    if (before) {
      kept.add(before.id)
      change.update(turn)
    } else change.add(turn)
  }
  for (const it of former.filter((turn) => !kept.has(turn.id))) handOver(replacing, it.id, voiceIn(state, it))
  for (const it of state.speakersOf(document.id).filter((speaker) => !used.has(speaker.id)))
    handOver(replacing, it.id, document.id)
  return readStill(replacing, former.length)
}

/** Who speaks a turn: the speaker that the document has under that label, else a new one. */
function speakerFinder(
  { app, state, change, document }: Replacing,
  { speakers, people }: Voices,
): (turn: LaidOutTurn) => SpeakerId | null {
  const there = new Map(state.speakersOf(document.id).map((it) => [labelKey(it.label), it.id]))
  const entryOf = entryFinder(speakers)
  const fresh = speakers.filter((it) => !there.has(labelKey(it.label)))
  const added = addSpeakers(app, change, { document: document.id, names: document.names, speakers: fresh, people })
  return ({ index, speaker: label }) => {
    if (index === null || label === null) return null
    const entry = entryOf(index, label)
    return (entry && there.get(labelKey(entry.label))) ?? added(index, label)
  }
}

/** The turns read so far, up to the first that is not as it was. */
function readStill({ document, state, laid, versions, toOriginal }: Replacing, count: number): number {
  const former = state.turnsOf(document.id).map(({ span }) => toOriginal(span))
  const most = Math.min(document.turnsRead, count, laid.turns.length)
  for (let at = 0; at < most; at += 1) {
    const [was, now] = [former[at]!, laid.turns[at]!.span]
    if (versions.before.slice(was.start, was.end) !== versions.after.slice(now.start, now.end)) return at
  }
  return most
}
