import './doubt.css'
import { useMessages } from '../../../messages/use-messages'
import { useSession } from '../../../state/session'
import type { Answer } from './answers'
import type { Asking } from './use-doubt'

/** Asks whose a place in doubt is, one key an answer; the next place follows at once. */
export function DoubtPanel({ asking }: Readonly<{ asking: Asking }>) {
  const { anonymisation } = useMessages()
  const isReadOnly = useSession((it) => it.project?.isReadOnly ?? true)
  const { doubt: words } = anonymisation
  const { place, answers, left } = asking
  const why = place.doubt?.why ?? 'word'
  return (
    <div className="decision doubt" role="group" aria-label={words.title(left)}>
      <h3>{words.title(left)}</h3>
      <p>{words.why[why]}</p>
      <blockquote className="doubt-place" aria-live="polite">
        <p data-name>
          …{oneLine(place.before).slice(-50)}
          <mark>{place.text}</mark>
          {oneLine(place.after).slice(0, 50)}…
        </p>
        <footer data-name>{place.documentTitle}</footer>
      </blockquote>
      <h3>{words.question[why]}</h3>
      <div className="choices" role="group" aria-label={words.question[why]}>
        {answers.map((it, index) => (
          <button
            key={`${it.is} ${it.key}`}
            type="button"
            className="choice"
            aria-keyshortcuts={String(index + 1)}
            disabled={isReadOnly}
            onClick={() => asking.answer(index)}
          >
            <span className="choice-words">
              <AnswerWords answer={it} why={why} />
            </span>
            <kbd className="choice-key">{index + 1}</kbd>
          </button>
        ))}
      </div>
      <p className="doubt-after">{words.after}</p>
    </div>
  )
}

function AnswerWords({ answer, why }: Readonly<{ answer: Answer; why: 'whose' | 'word' }>) {
  const { doubt } = useMessages().anonymisation
  if (answer.is === 'person') return <span data-name>{why === 'word' ? doubt.name(answer.name) : answer.name}</span>
  return doubt.answers[answer.is]
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ')
}
