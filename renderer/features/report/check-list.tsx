import { formatNumber } from '../../messages/format'
import { useLanguage, useMessages } from '../../messages/use-messages'
import { Icon } from '../../ui/icon'
import type { CheckResult, Findings } from './report-state'

type Reason = Findings[number]['why']

/** What was checked, each with its state. Green only where it passed. */
export function CheckList({ result, isFresh }: Readonly<{ result: CheckResult; isFresh: boolean }>) {
  const { report } = useMessages()
  const language = useLanguage()
  const { findings, termsSearched, partsRead, wordsRead } = result
  const stopped = (...why: readonly Reason[]) => findings.filter((it) => why.includes(it.why)).length
  const number = (value: number) => formatNumber(language, value)
  const lines = [
    { id: 'terms', text: report.check.terms(number(termsSearched)), stopped: stopped('term') },
    { id: 'words', text: report.check.words(number(wordsRead)), stopped: stopped('undecided') },
    {
      id: 'parts',
      text: report.check.parts(number(partsRead)),
      stopped: stopped('unsourced', 'picture', 'unreadable'),
    },
  ]
  if (partsRead === 0) return null
  return (
    <>
      <ul className="checks" aria-label={report.check.checked}>
        {lines.map((line) => {
          const state = line.stopped > 0 ? 'refused' : isFresh ? 'passed' : 'old'
          return (
            <li key={line.id} data-state={state}>
              <Icon name={state === 'refused' ? 'gate-refused' : state === 'passed' ? 'passed' : 'circle'} />
              <span>
                {line.text}
                <span className="check-state">{report.check.states[state](line.stopped)}</span>
              </span>
            </li>
          )
        })}
      </ul>
      <p className="final-lead">{report.check.notChecked}</p>
    </>
  )
}
