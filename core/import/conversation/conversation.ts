import type { Draft } from '../draft'
import type { Layout } from '../layout'
import type { OfferedMend, ReadingAnswers } from '../reading-mend'
import type { SourceLine } from '../source-line'
import { acceptLabels, labelKey } from './accept-labels'
import { assemble, type Assembled } from './assemble'
import { withCandidates, type ReadLine } from './candidates'
import { answerLabels } from './label-mends'
import { withJoinedLines } from './joined-lines'
import { withSlips } from './label-slips'
import { readATrain } from './layouts/atrain'
import { readBareLabels } from './layouts/bare-labels'
import { readChat } from './layouts/chat'
import { readColumns } from './layouts/columns'
import { readF4 } from './layouts/f4'
import { readMeet } from './layouts/meet'
import { readSignatures } from './layouts/signatures'
import { readTeams } from './layouts/teams'
import { readTeams2021 } from './layouts/teams-2021'
import { readTimesOnly } from './layouts/times-only'
import { readWhisper } from './layouts/whisper'
import { readZoomCaptions } from './layouts/zoom-captions'
import { withoutLineNumbers } from './line-numbers'
import { nameLayout } from './name-layout'
import { withoutPageFurniture } from './page-furniture'
import { withParagraphMarks } from './paragraph-marks'
import { withParts } from './parts'
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
const layouts: readonly Step[] = [
  ...[readChat, readColumns, readTeams2021, readTeams, readMeet, readZoomCaptions, readWhisper, readATrain, readF4],
  ...[readSignatures, readBareLabels],
]

/** What does not depend on the layout: what a page adds, and which of several interviews is read. */
const before: readonly Step[] = [withoutLineNumbers, withoutPageFurniture, withParagraphMarks, withParts]
const after: readonly Step[] = [withJoinedLines, withoutTrailer]

/**
 * Reads the lines of a file as turns, notes and a title, as the file bears it out and as a person has said. Blank lines are
 * left out; nothing else is lost.
 */
export function readConversation(source: readonly SourceLine[], answers: ReadingAnswers): Conversation {
  const filled = untouched(source.filter((line) => line.text.trim() !== ''))
  const laidOut = byFirst(layouts, through(before, filled, answers), answers)
  return bySpeakers(through(after, laidOut, answers), answers)
}

function bySpeakers(found: Stepped, answers: ReadingAnswers): Conversation {
  const candidates = withCandidates(found.lines, answers)
  const matches = candidates.flatMap(({ match }) => (match ? [match] : []))
  const speech = candidates.filter(({ line }) => line.kind === 'text').length
  const { accepted, mends } = answerLabels(acceptLabels(matches, speech), matches, answers)
  const slips = withSlips(candidates, accepted, answers)
  const labelled = slips.lines.filter(({ match }) => match !== null)
  const speaking = labelled.filter(({ line, match }) => line.header ?? accepted.has(labelKey(match!.label)))
  const { kind, parts } = found
  const common = {
    ...{ kind, parts, colons: labelled.filter(isMarked).length - speaking.filter(isMarked).length },
    mends: [...found.mends, ...mends, ...slips.mends],
  }
  if (speaking.length === 0) return { ...nobodySpeaking(found, answers), ...common }
  const read = assemble(slips.lines, accepted)
  return { ...read, ...common, drops: [...found.drops, ...read.drops], layout: found.layout ?? nameLayout(speaking) }
}

/** Whether more than standing alone sets the label apart. */
function isMarked({ match }: ReadLine): boolean {
  return match?.shape !== 'lone'
}

/** Layouts that do not say who speaks. */
const withoutNames: readonly (Layout | null)[] = ['whisper', 'times-only', 'f4', 'otranscribe']

function nobodySpeaking(found: Stepped, answers: ReadingAnswers): Assembled & Pick<Conversation, 'layout'> {
  const isTimed = found.lines.some((line) => line.startMs !== undefined)
  const timed = isTimed ? found : byFirst([readTimesOnly], { ...found, layout: null }, answers)
  const layout = isTimed ? found.layout : ((timed.layout && found.layout) ?? timed.layout)
  const read = withoutSpeakers(timed.lines)
  return {
    ...read,
    drops: [...timed.drops, ...read.drops],
    layout: withoutNames.includes(layout) ? layout! : 'no-speakers',
  }
}
