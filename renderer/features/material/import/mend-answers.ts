import type { Input } from '../../../../core/contract/contract'
import { voiceAt, type Mend, type Turns, type Voice } from './mend'

type SpeakerAnswer = Input<'import.confirm'>['speakers'][number]

/** The speakers as they are stored: a label that one voice has alone goes whole, a shared one turn by turn. */
export function speakersOf(mend: Mend, turns: Turns): readonly SpeakerAnswer[] {
  const owners = turns.map((_, index) => voiceAt(mend, turns, index))
  const ofLabel = new Map<string, Set<string>>()
  const own = new Map<string, { labels: Set<string>; turns: number[] }>()
  owners.forEach((voice, index) => {
    const label = turns[index]?.speaker ?? null
    if (voice === null || label === null) return
    ofLabel.set(label, (ofLabel.get(label) ?? new Set()).add(voice))
    const mine = own.get(voice) ?? { labels: new Set(), turns: [] }
    mine.labels.add(label)
    mine.turns.push(index)
    own.set(voice, mine)
  })
  return mend.voices.flatMap((voice): SpeakerAnswer[] => {
    const mine = own.get(voice.id)
    if (!mine) return []
    const isShared = [...mine.labels].some((label) => ofLabel.get(label)!.size > 1)
    return [
      {
        label: voice.label.trim(),
        labels: [...mine.labels],
        ...(isShared ? { turns: mine.turns } : {}),
        role: voice.role,
        participant: participantOf(mend, voice),
      },
    ]
  })
}

/** Whom a voice is the same as, to the end; itself where it is the same as nobody. */
function rootOf(mend: Mend, voice: Voice): Voice {
  let root = voice
  const seen = new Set<string>()
  while (root.person !== null && typeof root.person === 'object' && !seen.has(root.id)) {
    seen.add(root.id)
    const { sameAs } = root.person
    root = mend.voices.find((it) => it.id === sameAs) ?? root
  }
  return root
}

function participantOf(mend: Mend, voice: Voice): SpeakerAnswer['participant'] {
  if (voice.role !== 'participant' && voice.role !== 'interpreter') return null
  const { person, id } = rootOf(mend, voice)
  if (person === null || (typeof person === 'string' && person !== 'new')) return person
  return { newAs: id }
}
