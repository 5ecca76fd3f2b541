import { labelMendKey, type OfferedMend, type ReadingAnswers } from '../reading-mend'
import { labelKey } from './accept-labels'
import { isRoleWord } from './guess-role'
import type { LabelMatch } from './label-shape'

/** Who speaks after a person has spoken for or against some labels, and what there is to ask about them. */
export type AnsweredLabels = Readonly<{ accepted: ReadonlySet<string>; mends: readonly OfferedMend[] }>

const mostOffered = 12

/**
 * The keys that are speakers: those that are `certain` and not spoken against, and those spoken for. Offers every label that
 * has been answered, then the doubtful ones, the most used first.
 */
export function answerLabels(
  certain: ReadonlySet<string>,
  matches: readonly LabelMatch[],
  { taken }: ReadingAnswers,
): AnsweredLabels {
  const accepted = new Set<string>()
  const mends: OfferedMend[] = []
  const doubtful: OfferedMend[] = []
  for (const { label, key, count } of labelsOf(matches)) {
    const kind = certain.has(key) ? 'not-speaker' : 'speaker'
    const answer = taken[labelMendKey(kind, label)]
    const offer: OfferedMend = { mend: { kind, label, count }, taken: answer === true }
    if (certain.has(key) ? answer !== true : answer === true) accepted.add(key)
    if (answer !== undefined) mends.push(offer)
    else if (kind === 'speaker' ? mayBeName(label) : mayBeWords(label, count)) doubtful.push(offer)
  }
  return { accepted, mends: [...mends, ...doubtful.slice(0, mostOffered)] }
}

type CountedLabel = Readonly<{ label: string; key: string; count: number }>

function labelsOf(matches: readonly LabelMatch[]): readonly CountedLabel[] {
  const counted = new Map<string, CountedLabel>()
  for (const { label, shape } of matches) {
    if (shape === 'given' || label === '') continue
    const key = labelKey(label)
    const before = counted.get(key)
    counted.set(key, { label: before?.label ?? label, key, count: (before?.count ?? 0) + 1 })
  }
  return [...counted.values()].toSorted((a, b) => b.count - a.count)
}

/** Short enough that somebody may be called so. */
function mayBeName(label: string): boolean {
  return label.split(' ').length <= 4
}

const smallWords =
  /(?:^| )(?:av|og|i|på|om|for|fra|frå|med|til|som|det|den|en|ein|et|eit|of|and|the|on|for|to)(?: |$)/iu

/** Words rather than a name: a lower-case letter first, small words inside, or four words and more. */
function mayBeWords(label: string, count: number): boolean {
  if (isRoleWord(label) || /\p{N}/u.test(label)) return false
  return (
    (/^\p{Ll}/u.test(label) && count <= 3) ||
    label.split(' ').length >= 4 ||
    (smallWords.test(label) && label.includes(' '))
  )
}
