import type { Participant } from '../../../../core/model/participant'
import { beginMend, ownVoice, type Mend, type Voice } from './mend'
import type { ImportPreview } from './use-import'

type Read = Pick<ImportPreview, 'speakers' | 'draft'>

/** A file before and after it was read once more. */
export type Reread = Readonly<{ before: Read; after: Read; participants: readonly Participant[] }>

/**
 * What the user mended about the speakers, over a reading of the same file once more: it stays where the labels are the same,
 * and with a turn that is shared out where its words are. What was not touched is proposed anew.
 */
export function carriedMend(mend: Mend, reread: Reread): Mend {
  const begun = beginMend(reread.after.speakers, reread.participants)
  const labels = new Set(reread.after.speakers.map((it) => it.label))
  const shares = new Map([...mend.shares].filter(([label]) => labels.has(label)))
  const ofTurn = carriedTurns(mend, reread)
  const isHere = (id: string) => begun.voices.some((it) => it.id === id)
  const inUse = new Set([...[...shares.values()].flat(), ...mend.ofLabel.values(), ...ofTurn.values()])
  const added = mend.voices.filter((it) => inUse.has(it.id) && !isHere(it.id) && !it.id.startsWith(ownVoice('')))
  const stays = (id: string) => isHere(id) || added.some((it) => it.id === id)
  const voices = [...begun.voices.map((it) => touched(it, mend, reread)), ...added]
  return {
    voices: voices.map((it) => withPersonHere(it, stays)),
    ofLabel: new Map(
      [...begun.ofLabel].map(([label, own]) => {
        const owner = mend.ofLabel.get(label)
        return [label, owner !== undefined && stays(owner) ? owner : own]
      }),
    ),
    ofTurn: new Map([...ofTurn].filter(([, voice]) => stays(voice))),
    shares: new Map([...shares].map(([label, ids]) => [label, ids.filter(stays)])),
  }
}

/** The voice as the user left it; one that was as it was proposed is as it is proposed now. */
function touched(proposed: Voice, mend: Mend, { before, participants }: Reread): Voice {
  const left = mend.voices.find((it) => it.id === proposed.id)
  const first = beginMend(before.speakers, participants).voices.find((it) => it.id === proposed.id)
  return left === undefined || JSON.stringify(left) === JSON.stringify(first) ? proposed : left
}

/** A voice that is the same as one that is gone is somebody new. */
function withPersonHere(voice: Voice, stays: (id: string) => boolean): Voice {
  const { person } = voice
  const isGone = person !== null && typeof person === 'object' && !stays(person.sameAs)
  return isGone ? { ...voice, person: voice.role === 'participant' ? 'new' : null } : voice
}

/** The turns that were given to a voice: the same words under the same label, in the order in which they stand. */
function carriedTurns({ ofTurn }: Mend, { before, after }: Reread): ReadonlyMap<number, string> {
  const given = new Map<string, (string | undefined)[]>()
  const keyOf = ({ speaker, text }: Read['draft']['turns'][number]) => JSON.stringify([speaker, text])
  before.draft.turns.forEach((turn, index) => {
    const same = given.get(keyOf(turn)) ?? []
    same.push(ofTurn.get(index))
    given.set(keyOf(turn), same)
  })
  const carried = new Map<number, string>()
  after.draft.turns.forEach((turn, index) => {
    const voice = given.get(keyOf(turn))?.shift()
    if (voice !== undefined) carried.set(index, voice)
  })
  return carried
}
