import { useMessages } from '../../messages/use-messages'
import { goTo } from '../../state/session'
import { useQuery } from '../../state/use-query'
import { Callout } from '../../ui/callout'
import type { CodeId } from '../../../core/model/ids'
import { showCode, useCodingRoom } from '../coding/coding-room-state'
import { clusterAt } from '../anonymisation/review-order'
import { contextAfter, contextBefore, groupFindings, placeOfFinding, type FindingPlace } from './finding-place'
import { goToChoice, ownChoices } from './own-choice'
import type { Findings } from './report-state'

type FindingListProps = Readonly<{ findings: Findings; wasStopped: boolean }>

/** What stops the file, each a way to the place that must be mended. */
export function FindingList({ findings, wasStopped }: FindingListProps) {
  const { report } = useMessages()
  const clusters = useQuery('anonymise.queue', { document: null }).value?.clusters ?? []
  const waiting = clusters.filter((it) => it.open > 0)
  return (
    <>
      <Callout tone="refused" role="alert">
        {wasStopped ? report.stopped(findings.length) : report.wouldStop(findings.length)}
      </Callout>
      <ul className="findings" aria-label={report.findings}>
        {groupFindings(findings).map(({ finding, times }, index) => {
          const { document, span } = finding
          const waits = document !== null && span !== null && clusterAt(waiting, document, span) !== null
          return (
            <li key={index}>
              <FindingLine finding={finding} times={times} place={placeOfFinding(finding, waits)} />
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** Opens Koding with the code that a finding stands in. */
function openCode(of: string | null): void {
  const [code = ''] = (of ?? '').split('/')
  if (code.startsWith('code:')) showCode(code as CodeId, 'definition')
  goTo('coding')
}

/** Opens Koding with the notes beside the text. */
function openMemos(): void {
  useCodingRoom.setState({ side: 'memos' })
  goTo('coding')
}

/** What opens the place of a finding; null: it cannot be opened from here. */
function wayTo(place: FindingPlace, { document, span, of }: Findings[number]): (() => void) | null {
  if (place.kind === 'text') return document && span ? () => goTo(place.room, { document, span }) : null
  if (place.kind === 'code' || place.kind === 'definition') return () => openCode(of)
  if (place.kind === 'memo') return openMemos
  if (place.kind === 'document-title') return () => goTo('material')
  const choice = ownChoices.find((it) => it === place.kind)
  return choice === undefined ? null : () => goToChoice(choice)
}

type FindingLineProps = Readonly<{ finding: Findings[number]; times: number; place: FindingPlace }>

function FindingLine({ finding, times, place }: FindingLineProps) {
  const { report } = useMessages()
  const words = (
    <>
      <span className="finding-why">{report.why[finding.why]}</span>
      <span className="finding-words">
        {contextBefore(finding.before)}
        <strong data-name>{finding.text}</strong>
        {contextAfter(finding.after)}
      </span>
      <span className="finding-where">
        {place.kind === 'text' ? report.openIn[place.room] : report.typedIn[place.kind]}
        {times > 1 ? ` ${report.times(times)}` : null}
      </span>
    </>
  )
  const go = wayTo(place, finding)
  if (go === null) return <div className="finding">{words}</div>
  return (
    <button type="button" className="finding" onClick={go}>
      {words}
    </button>
  )
}
