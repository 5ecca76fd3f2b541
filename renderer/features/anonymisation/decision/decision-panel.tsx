import './decision.css'
import type { Cluster } from '../../../../core/contract/anonymise'
import type { DocumentId } from '../../../../core/model/ids'
import { useMessages } from '../../../messages/use-messages'
import { useSession } from '../../../state/session'
import { Button } from '../../../ui/button'
import { ConfirmDialog } from '../../../ui/confirm-dialog'
import { Keys } from '../../../ui/keys'
import { CopiesWith } from '../../copies/copies-holding'
import { mainForm } from '../review-order'
import type { Review } from '../use-review'
import { BeforeAfter } from './before-after'
import { Choices } from './choices'
import { decisionKinds, takesWords } from './decision-draft'
import { DecisionWords } from './decision-words'
import { reachesOf, type ScopeKind } from './scope'

type DecisionPanelProps = Readonly<{ review: Review; cluster: Cluster }>

/** What stands instead: the kind, its words, how far it reaches, and how the text will read. */
export function DecisionPanel({ review, cluster }: DecisionPanelProps) {
  const { anonymisation, common } = useMessages()
  const isReadOnly = useSession((it) => it.project?.isReadOnly ?? true)
  const isListClosed = useSession((it) => it.project?.nameList === 'closed')
  const { draft } = review
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
      <BeforeAfter review={review} />
      <h3 className="decision-scope">
        {anonymisation.scope}
        <Keys keys="g" />
      </h3>
      <Choices<ScopeKind>
        label={anonymisation.scope}
        value={review.scope}
        options={reachesOf(review.place).map((id) => ({
          id,
          text:
            id === 'places' ? anonymisation.scopes.places(Math.max(1, review.picked.size)) : anonymisation.scopes[id],
          detail: id === review.scope ? <ReachWords review={review} /> : undefined,
        }))}
        onChange={review.setScope}
      />
      <footer className="decision-foot">
        <Button
          kind={draft.kind === 'remove' ? 'danger' : 'primary'}
          type="submit"
          isWide
          isBusy={review.isBusy}
          isDisabled={isReadOnly}
        >
          {anonymisation.carryOut[draft.kind]}
          <Keys keys="enter" isPlain />
        </Button>
      </footer>
      <ConfirmDialog
        title={anonymisation.removeTitle(mainForm(cluster))}
        nameInTitle={mainForm(cluster)}
        isOpen={review.isConfirming}
        confirm={anonymisation.carryOut.remove}
        cancel={common.cancel}
        isDanger
        onCancel={() => review.confirm(false)}
        onConfirm={() => review.confirm(true)}
      >
        <p>{anonymisation.removeText(review.scope === 'project' ? null : review.reached.length)}</p>
        {isListClosed ? <p>{anonymisation.removeListed}</p> : null}
        <CopiesWith documents={documentsOf(review)} />
      </ConfirmDialog>
    </form>
  )
}

/** The documents in which something is decided now. */
function documentsOf({ reached }: Review): readonly DocumentId[] {
  return [...new Set(reached.flatMap((it) => it.document ?? []))]
}

/** What the chosen reach means here, in words. */
function ReachWords({ review }: Readonly<{ review: Review }>) {
  const { anonymisation } = useMessages()
  const { scope, place, reached, picked } = review
  if (scope === 'project') return anonymisation.reach.project
  if (scope === 'document')
    return (
      <span data-name>{place && 'documentTitle' in place ? place.documentTitle : anonymisation.reach.document}</span>
    )
  if (picked.size === 0 && place)
    return (
      <span data-name>
        …{oneLine(place.before).slice(-18)}
        <strong>{place.text}</strong>
        {oneLine(place.after).slice(0, 18)}…
      </span>
    )
  return anonymisation.reach.picked(reached.length)
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ')
}
