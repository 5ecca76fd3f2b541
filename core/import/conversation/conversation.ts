import type { Draft } from '../draft'
import type { Layout } from '../layout'
import type { OfferedMend, ReadingAnswers } from '../reading-mend'
import type { SourceLine } from '../source-line'
import { acceptLabels, labelKey } from './accept-labels'
import { assemble, type Assembled } from './assemble'
import { withCandidates } from './candidates'
import { answerLabels } from './label-mends'
import { readATrain } from './layouts/atrain'
import { readF4 } from './layouts/f4'
import { readMeet } from './layouts/meet'
import { readTeams } from './layouts/teams'
import { readTeams2021 } from './layouts/teams-2021'
import { readZoomCaptions } from './layouts/zoom-captions'
import { nameLayout } from './name-layout'
import { byFirst, through, untouched, type Step, type Stepped } from './step'
import { withoutTrailer } from './trailer'
import { withoutSpeakers } from './without-speakers'

/** Lines understood as a conversation. `colons`: how many lines look labelled and are not. */
export type Conversation = Assembled &
  Readonly<{
    colons: number
    layout: Layout
    /** What may be read otherwise, and whether it is. */
    mends: readonly OfferedMend[]
    parts: Draft['parts']
    /** What the file is, where its layout says so. */
    kind?: Draft['kind'] | null
  }>

/** What a conversation is besides its words, where nothing special was found. */
export const plain = { layout: 'no-speakers', mends: [], parts: null } as const

/** The layouts that tools write, the more special first. */
const layouts: readonly Step[] = [readTeams2021, readTeams, readMeet, readZoomCaptions, readATrain, readF4]

/**
 * Reads the lines of a file as turns, notes and a title, as the file bears it out and as a person has said. Blank lines are
 * left out; nothing else is lost.
 */
export function readConversation(source: readonly SourceLine[], answers: ReadingAnswers): Conversation {
  const filled = untouched(source.filter((line) => line.text.trim() !== ''))
  const laidOut = byFirst(layouts, filled, answers)
  return bySpeakers(through([withoutTrailer], laidOut, answers), answers)
}

function bySpeakers(found: Stepped, answers: ReadingAnswers): Conversation {
  const lines = withCandidates(found.lines, answers)
  const matches = lines.flatMap(({ match }) => (match ? [match] : []))
  const speech = lines.filter(({ line }) => line.kind === 'text').length
  const { accepted, mends } = answerLabels(acceptLabels(matches, speech), matches, answers)
  const speaking = lines.filter(({ line, match }) => match && (line.header ?? accepted.has(labelKey(match.label))))
  const read = speaking.length === 0 ? withoutSpeakers(found.lines) : assemble(lines, accepted)
  return {
    ...read,
    drops: [...found.drops, ...read.drops],
    colons: matches.length - speaking.length,
    layout: speaking.length === 0 ? 'no-speakers' : (found.layout ?? nameLayout(speaking)),
    mends: [...found.mends, ...mends],
    parts: found.parts,
    kind: found.kind,
  }
}
