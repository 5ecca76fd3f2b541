import type { LogLine, LogTarget } from '../../../core/contract/log'
import { formatDateTime } from '../../messages/format'
import { useLanguage, useMessages } from '../../messages/use-messages'
import { useSession } from '../../state/session'
import { Button } from '../../ui/button'
import { goToTarget } from './log-target'

/** The lines of the log; one of several commands opens. */
export function LogLines({ lines }: Readonly<{ lines: readonly LogLine[] }>) {
  return (
    <ol className="log-lines">
      {lines.map((line) => (
        <li key={line.steps[0]?.seq ?? line.words[0]?.memo} className="log-line" data-kind={line.kind}>
          <Line line={line} />
        </li>
      ))}
    </ol>
  )
}

function Line({ line }: Readonly<{ line: LogLine }>) {
  const { log } = useMessages()
  const language = useLanguage()
  const coders = useSession((it) => it.project?.coders)
  const initials = coders?.find((it) => it.id === line.coder)?.initials ?? ''
  return (
    <>
      <span className="log-when">{formatDateTime(language, line.to)}</span>
      <span className="log-who">{initials}</span>
      <div className="log-what">
        <span>
          {line.text === '' ? log.decision : line.text}
          {line.name === '' ? null : <span data-name> · {line.name}</span>}
        </span>
        {line.words.map((it) => (
          <blockquote key={it.memo} data-name>
            {it.text}
          </blockquote>
        ))}
        {line.steps.length > 1 ? <Steps line={line} /> : null}
      </div>
      <Show target={line.target} />
    </>
  )
}

function Steps({ line }: Readonly<{ line: LogLine }>) {
  const language = useLanguage()
  return (
    <details>
      <summary>{formatDateTime(language, line.from)}</summary>
      <ol>
        {line.steps.map((step) => (
          <li key={step.seq}>
            <span className="log-when">{formatDateTime(language, step.time)}</span>
            <span data-name>{step.name}</span>
            <Show target={step.target} />
          </li>
        ))}
      </ol>
    </details>
  )
}

function Show({ target }: Readonly<{ target: LogTarget | null }>) {
  const { log } = useMessages()
  if (target === null) return <span />
  return (
    <Button kind="quiet" onPress={() => goToTarget(target)}>
      {log.show}
    </Button>
  )
}
