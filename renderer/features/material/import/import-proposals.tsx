import type { MendProposal } from '../../../../core/contract/material'
import { useMessages } from '../../../messages/use-messages'
import { Button } from '../../../ui/button'
import type { Mend } from './mend'
import { isDone, withoutProposal, withProposal } from './mend-proposals'
import type { ImportPreview } from './use-import'

type ImportProposalsProps = Readonly<{
  preview: ImportPreview
  mend: Mend
  onChange: (mend: Mend) => void
  onShare: (label: string) => void
}>

/** What the app would mend, one line and one button each. Nothing is done before it is asked for, and all can be taken back. */
export function ImportProposals({ preview, mend, onChange, onShare }: ImportProposalsProps) {
  const { material, common } = useMessages()
  const words = material.mends
  if (preview.mends.length === 0) return null

  function press(proposal: MendProposal) {
    if (isDone(mend, proposal)) return onChange(withoutProposal(mend, preview.draft.turns, proposal))
    onChange(withProposal(mend, proposal, (label) => material.share.numbered(label, 2)))
    if (proposal.kind === 'several-people') onShare(proposal.label)
  }
  return (
    <ul className="import-mends" aria-label={words.title}>
      {preview.mends.map((proposal) => {
        const isTaken = isDone(mend, proposal)
        const key = proposal.kind === 'merge' ? `${proposal.into} ${proposal.labels.join(' ')}` : proposal.label
        const others = proposal.kind === 'merge' ? proposal.labels.filter((it) => it !== proposal.into) : []
        return (
          <li key={key} data-done={isTaken || undefined}>
            <span data-name>
              {proposal.kind === 'merge'
                ? words.merge(others.map(common.quote).join(', '), proposal.into)
                : words.several(proposal.label)}
            </span>
            <Button onPress={() => press(proposal)} kind={isTaken ? 'quiet' : 'plain'}>
              {isTaken ? words.takeBack : proposal.kind === 'merge' ? words.doMerge : words.doShare}
            </Button>
          </li>
        )
      })}
    </ul>
  )
}
