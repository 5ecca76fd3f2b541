import type { Fault } from '../../../core/contract/fault'
import { faultWords } from '../../messages/faults'
import { useLanguage } from '../../messages/use-messages'
import { Callout } from '../../ui/callout'

type Findings = readonly Readonly<{ before: string; text: string; after: string }>[]

/** Why a copy was not made: a fault, or the places that stopped it. */
export function Refusal({
  fault,
  said,
  findings,
}: Readonly<{ fault: Fault | null; said: string; findings: Findings }>) {
  const language = useLanguage()
  if (fault !== null)
    return (
      <Callout tone="refused" role="alert">
        {faultWords(language, fault)}
      </Callout>
    )
  if (findings.length === 0) return null
  return (
    <Callout tone="refused" role="alert">
      <p>{said}</p>
      <ul className="copies-findings">
        {findings.slice(0, 12).map((it, index) => (
          <li key={index} data-name>
            {it.before}
            <strong>{it.text}</strong>
            {it.after}
          </li>
        ))}
      </ul>
    </Callout>
  )
}
