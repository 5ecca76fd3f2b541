import type { ParticipantId } from '../../../../core/model/ids'
import type { Participant } from '../../../../core/model/participant'
import type { SpeakerRole } from '../../../../core/model/speaker'
import type { ImportPreview } from './use-import'

export type Turns = ImportPreview['draft']['turns']

/** Who a voice is in the study: a participant, a new one, the same as another voice, or nobody. */
export type Person = 'new' | ParticipantId | Readonly<{ sameAs: string }> | null

/** One speaker as they shall stand in the document. `id` lives in the preview alone. */
export type Voice = Readonly<{ id: string; label: string; role: SpeakerRole; person: Person }>

/**
 * Who speaks each turn of a preview. A turn has the voice that it was given, else the voice of its label: so every turn has
 * exactly one, whatever is merged or shared out. Voices without turns stay here, so that a merging can be taken back.
 */
export type Mend = Readonly<{
  voices: readonly Voice[]
  ofLabel: ReadonlyMap<string, string>
  ofTurn: ReadonlyMap<number, string>
  /** The voices that a label is shared out between, in the order of their number keys. */
  shares: ReadonlyMap<string, readonly string[]>
}>

/** The voice that a label has before anything is mended. */
export function ownVoice(label: string): string {
  return `label:${label}`
}

/**
 * Each label a voice of its own, with the role that the reader took it for. A label that is a participant's
 * name, or that somebody speaks under elsewhere, is that one; an interpreter speaks for the only participant, where there is only one.
 */
export function beginMend(speakers: ImportPreview['speakers'], participants: readonly Participant[]): Mend {
  const [first, second] = speakers.filter((it) => it.role === 'participant')
  const only = first && !second ? { sameAs: ownVoice(first.label) } : null
  const personOf = ({ label, role, participant, isThere }: (typeof speakers)[number]): Person =>
    isThere
      ? participant
      : role === 'participant'
        ? (participant ?? knownAs(label, participants))
        : role === 'interpreter'
          ? only
          : null
  return {
    voices: speakers.map((it) => ({ id: ownVoice(it.label), label: it.label, role: it.role, person: personOf(it) })),
    ofLabel: new Map(speakers.map(({ label }) => [label, ownVoice(label)])),
    ofTurn: new Map(),
    shares: new Map(),
  }
}

/** Words for a part, and the numbered voices of a machine: in another file they are somebody else. */
const ofOneFile =
  /^(informant|deltaker|deltakar|deltager|respondent|participant|interviewee|intervjuperson|person|\p{L}{1,2})$|^(speaker|taler|talar|stemme|spk|s)[\s_-]*\p{N}*$/iu

function knownAs(label: string, participants: readonly Participant[]): Person {
  if (ofOneFile.test(label.trim())) return 'new'
  const written = label.trim().toLocaleLowerCase('nb')
  return participants.find((it) => it.label.toLocaleLowerCase('nb') === written)?.id ?? 'new'
}

/** The voice of a turn; null for one without a label. */
export function voiceAt(mend: Mend, turns: Turns, index: number): string | null {
  const label = turns[index]?.speaker ?? null
  return label === null ? null : (mend.ofTurn.get(index) ?? mend.ofLabel.get(label) ?? null)
}

/** How many turns and words each voice has. Voices without turns are left out. */
export function countsOf(
  mend: Mend,
  { draft, turnWords }: Pick<ImportPreview, 'draft' | 'turnWords'>,
): ReadonlyMap<string, Readonly<{ turns: number; words: number }>> {
  const counts = new Map<string, { turns: number; words: number }>()
  draft.turns.forEach((_, index) => {
    const voice = voiceAt(mend, draft.turns, index)
    if (voice === null) return
    const before = counts.get(voice) ?? { turns: 0, words: 0 }
    counts.set(voice, { turns: before.turns + 1, words: before.words + (turnWords[index] ?? 0) })
  })
  return counts
}

/** The voice with something about it changed. Only participants and interpreters have a person behind them. */
export function withVoice(mend: Mend, id: string, change: Partial<Omit<Voice, 'id'>>): Mend {
  return { ...mend, voices: mend.voices.map((it) => (it.id === id ? settled({ ...it, ...change }, it) : it)) }
}

function settled(voice: Voice, before: Voice): Voice {
  if (voice.role === before.role) return voice
  if (voice.role === 'participant') return { ...voice, person: voice.person ?? 'new' }
  return { ...voice, person: null }
}

/** One voice put into another: its labels, and the turns that it was given. */
export function merged(mend: Mend, from: string, into: string): Mend {
  if (from === into) return mend
  const moved = <K>(owners: ReadonlyMap<K, string>) =>
    new Map([...owners].map(([key, voice]) => [key, voice === from ? into : voice]))
  return { ...mend, ofLabel: moved(mend.ofLabel), ofTurn: moved(mend.ofTurn) }
}

/** A label taken out of the voice that it was merged into: a voice of its own again. */
export function takenBack(mend: Mend, label: string): Mend {
  return { ...mend, ofLabel: new Map(mend.ofLabel).set(label, ownVoice(label)) }
}

/** The labels that a voice takes beside its own. */
export function mergedLabels(mend: Mend, voice: string): readonly string[] {
  return [...mend.ofLabel].flatMap(([label, id]) => (id === voice && ownVoice(label) !== voice ? [label] : []))
}

/** The voices that a label is shared out between: at least the one that has the rest. */
export function sharersOf(mend: Mend, label: string): readonly string[] {
  return mend.shares.get(label) ?? [mend.ofLabel.get(label) ?? ownVoice(label)]
}

/** One more to share a label with: somebody who speaks under another label too, or a new person. */
export function withSharer(mend: Mend, label: string, voice: string | Readonly<{ newLabel: string }>): Mend {
  const sharers = sharersOf(mend, label)
  if (typeof voice === 'string') {
    return sharers.includes(voice) ? mend : { ...mend, shares: new Map(mend.shares).set(label, [...sharers, voice]) }
  }
  const added = mend.voices.flatMap((it) => /^person:(\d+)$/u.exec(it.id)?.slice(1) ?? [])
  const id = `person:${Math.max(0, ...added.map(Number)) + 1}`
  const person: Voice = { id, label: voice.newLabel, role: 'participant', person: 'new' }
  return {
    ...mend,
    voices: [...mend.voices, person],
    shares: new Map(mend.shares).set(label, [...sharers, id]),
  }
}

/** Some turns given to a voice. */
export function assigned(mend: Mend, indexes: Iterable<number>, voice: string): Mend {
  const ofTurn = new Map(mend.ofTurn)
  for (const index of indexes) ofTurn.set(index, voice)
  return { ...mend, ofTurn }
}

/** A label whole again: all its turns with the one that has the rest. */
export function unshared(mend: Mend, turns: Turns, label: string): Mend {
  const ofTurn = new Map([...mend.ofTurn].filter(([index]) => turns[index]?.speaker !== label))
  const shares = new Map(mend.shares)
  shares.delete(label)
  return { ...mend, ofTurn, shares }
}
