import { useMessages } from '../../messages/use-messages'
import { goTo } from '../../state/session'
import { Callout } from '../../ui/callout'
import { placeOfFinding } from './finding-place'
import type { Findings } from './report-state'

/** What stopped the file, each a way to the place that must be mended. */
export function FindingList({ findings }: Readonly<{ findings: Findings }>) {
  const { report } = useMessages()
  return (
    <>
      <Callout tone="refused" role="alert">
        {report.stopped(findings.length)}
      </Callout>
      <ul className="findings" aria-label={report.findings}>
        {findings.map((it, index) => (
          <li key={index}>
            <FindingLine finding={it} />
          </li>
        ))}
      </ul>
    </>
  )
}

function FindingLine({ finding }: Readonly<{ finding: Findings[number] }>) {
  const { report } = useMessages()
  const place = placeOfFinding(finding)
  const words = (
    <>
      <span className="finding-why">{report.why[finding.why]}</span>
      <span className="finding-words">
        {finding.before}
        <strong data-name>{finding.text}</strong>
        {finding.after}
      </span>
      <span className="finding-where">
        {place.kind === 'text' ? report.openIn[place.room] : report.typedIn[place.kind]}
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
      <button type="button" className="finding" onClick={() => goTo('coding')}>
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
