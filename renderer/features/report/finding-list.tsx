import { useMessages } from '../../messages/use-messages'
import { goTo } from '../../state/session'
import { useQuery } from '../../state/use-query'
import { Callout } from '../../ui/callout'
import type { CodeId } from '../../../core/model/ids'
import { showCode } from '../coding/coding-room-state'
import { clusterAt } from '../anonymisation/review-order'
import { contextAfter, contextBefore, groupFindings, placeOfFinding, type FindingPlace } from './finding-place'
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
  const { document, span } = finding
  if (place.kind === 'text' && document && span)
    return (
      <button type="button" className="finding" onClick={() => goTo(place.room, { document, span })}>
        {words}
      </button>
    )
  if (place.kind === 'code' || place.kind === 'definition')
    return (
      <button type="button" className="finding" onClick={() => openCode(finding.of)}>
        {words}
      </button>
    )
  if (place.kind === 'document-title')
    return (
      <button type="button" className="finding" onClick={() => goTo('material')}>
        {words}
      </button>
    )
  return <div className="finding">{words}</div>
}
