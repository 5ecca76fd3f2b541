import type { PseudonymKeeps } from '../../../../core/contract/anonymise'
import { useMessages } from '../../../messages/use-messages'
import { Keys } from '../../../ui/keys'
import { Select } from '../../../ui/select'
import { TextField } from '../../../ui/text-field'
import type { Review } from '../use-review'
import { suggestionsFor } from './decision-draft'

const keeps: readonly PseudonymKeeps[] = ['none', 'gender', 'background']

/** The words of a decision: a field, and what could stand in it. */
export function DecisionWords({ review }: Readonly<{ review: Review }>) {
  const { anonymisation } = useMessages()
  const { draft, words, suggestions } = review
  const ready = suggestionsFor(draft.kind, suggestions, anonymisation.reasons)
  const missing = draft.kind === 'keep' ? anonymisation.reasonMissing : anonymisation.wordsMissing
  const error = review.collides ? anonymisation.collides : review.isAsked && words.trim() === '' ? missing : null
  return (
    <div className="decision-words" onKeyDown={leaveField}>
      <TextField
        label={draft.kind === 'keep' ? anonymisation.reason : anonymisation.instead}
        value={words}
        onChange={review.write}
        maxLength={120}
        error={error}
        ref={review.fieldRef}
      />
      {ready.length > 0 ? (
        <ul className="chips" aria-label={anonymisation.suggestions}>
          <li className="chips-keys">
            <Keys keys="f" />
          </li>
          {ready.map((it) => (
            <li key={it}>
              <button
                type="button"
                className="chip"
                aria-pressed={it === words}
                tabIndex={-1}
                onClick={() => review.write(it)}
              >
                {it}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      {draft.kind === 'pseudonym' ? (
        <Select<PseudonymKeeps>
          label={anonymisation.keeps.label}
          value={review.keeps}
          options={keeps.map((id) => ({ id, text: anonymisation.keeps[id] }))}
          onChange={review.setKeeps}
        />
      ) : null}
    </div>
  )
}

/** Escape gives the keys back to the queue; what is typed stays. */
function leaveField(event: React.KeyboardEvent): void {
  if (event.key !== 'Escape') return
  event.stopPropagation()
  if (event.target instanceof HTMLElement) event.target.blur()
}
