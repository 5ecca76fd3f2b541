import type { Cluster, PlaceInContext } from '../../../core/contract/anonymise'
import type { Language } from '../../../core/model/scalars'
import { useMessages } from '../../messages/use-messages'
import { useSession } from '../../state/session'
import { Button } from '../../ui/button'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { Keys } from '../../ui/keys'
import { TextField } from '../../ui/text-field'
import { Choices } from './choices'
import { decisionKinds, decisionOf, suggestionsFor, takesWords } from './decision-draft'
import { isGenitive, replacementPreview } from './replacement-preview'
import { mainForm } from './review-order'
import type { Review, ScopeKind } from './use-review'

type DecisionPanelProps = Readonly<{ review: Review; cluster: Cluster; language: Language }>

/** What stands instead: the kind, its words, how far it reaches, and how the text will read. */
export function DecisionPanel({ review, cluster, language }: DecisionPanelProps) {
  const { anonymisation, common } = useMessages()
  const isReadOnly = useSession((it) => it.project?.isReadOnly ?? true)
  const { draft, place } = review
  return (
    <form
      className="decision"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        review.carryOut()
      }}
    >
      <h3>{anonymisation.decision}</h3>
      <Choices
        label={anonymisation.decision}
        value={draft.kind}
        options={decisionKinds.map((id, index) => ({
          id,
          text: anonymisation.decisions[id],
          detail: id === draft.kind ? anonymisation.decisionHelp[id] : undefined,
          keys: String(index + 1),
        }))}
        onChange={review.chooseKind}
      />
      {takesWords(draft.kind) ? <DecisionWords review={review} /> : null}
      <BeforeAfter review={review} cluster={cluster} language={language} />
      <h3>{anonymisation.scope}</h3>
      <Choices<ScopeKind>
        label={anonymisation.scope}
        value={review.scope}
        options={[
          { id: 'project', text: anonymisation.scopes.project },
          ...(place
            ? ([
                {
                  id: 'document',
                  text: anonymisation.scopes.document,
                  detail: review.scope === 'document' ? <span data-name>{place.documentTitle}</span> : undefined,
                },
                {
                  id: 'place',
                  text: anonymisation.scopes.place,
                  detail: review.scope === 'place' ? lineOf(place) : undefined,
                },
              ] as const)
            : []),
        ]}
        onChange={review.setScope}
      />
      <footer className="decision-foot">
        <Button kind="primary" type="submit" isWide isBusy={review.isBusy} isDisabled={isReadOnly}>
          {anonymisation.carryOut[draft.kind]}
          <Keys keys="enter" isPlain />
        </Button>
        <p className="decision-keys">{anonymisation.keysHelp}</p>
      </footer>
      <ConfirmDialog
        title={anonymisation.removeTitle(mainForm(cluster))}
        isOpen={review.isConfirming}
        confirm={anonymisation.carryOut.remove}
        cancel={common.cancel}
        isDanger
        onCancel={() => review.confirm(false)}
        onConfirm={() => review.confirm(true)}
      >
        <p>{anonymisation.removeText}</p>
      </ConfirmDialog>
    </form>
  )
}

function lineOf(place: PlaceInContext) {
  return (
    <span data-name>
      …{place.before.slice(-18).replace(/\s+/gu, ' ')}
      <strong>{place.text}</strong>
      {place.after.slice(0, 18).replace(/\s+/gu, ' ')}…
    </span>
  )
}

function DecisionWords({ review }: Readonly<{ review: Review }>) {
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
          {ready.map((it) => (
            <li key={it}>
              <button type="button" className="chip" aria-pressed={it === words} onClick={() => review.write(it)}>
                {it}
              </button>
            </li>
          ))}
        </ul>
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

function BeforeAfter({ review, cluster, language }: DecisionPanelProps) {
  const { anonymisation } = useMessages()
  const maskToken = useSession((it) => it.project?.settings.maskToken ?? '')
  const decision = decisionOf(review.draft, review.suggestions)
  const { place } = review
  const forms = cluster.forms
  const options = { forms, maskToken, language }
  const isStanding = place !== null && place.decision === null
  const genitivePlace = cluster.places.find((it) => it.decision === null && isGenitive(it.text, forms))
  if (!decision || !isStanding) return null
  const samples = genitivePlace && genitivePlace !== place ? [place, genitivePlace] : [place]
  return (
    <div className="before-after" role="group" aria-label={anonymisation.preview}>
      {samples.map((it) => (
        <p key={`${it.document} ${it.span.start}`}>
          <span className="before-words">
            <span className="visually-hidden">{anonymisation.before} </span>
            {tailOf(it.before)}
            <del data-name>{it.text}</del>
            {headOf(it.after)}
          </span>
          <span className="after-words">
            <span className="visually-hidden">{anonymisation.after} </span>
            {tailOf(it.before)}
            <ins>{replacementPreview(it.text, decision, options)}</ins>
            {headOf(it.after)}
          </span>
        </p>
      ))}
    </div>
  )
}

function tailOf(text: string): string {
  return text.replace(/\s+/gu, ' ').slice(-16)
}

function headOf(text: string): string {
  return text.replace(/\s+/gu, ' ').slice(0, 16)
}
