import type { MendProposal } from '../../../../core/contract/material'
import { merged, ownVoice, takenBack, unshared, withSharer, type Mend, type Turns } from './mend'

/** What a proposal would do, done. */
export function withProposal(mend: Mend, proposal: MendProposal, secondPerson: (label: string) => string): Mend {
  if (proposal.kind === 'several-people')
    return withSharer(mend, proposal.label, { newLabel: secondPerson(proposal.label) })
  const into = mend.ofLabel.get(proposal.into) ?? ownVoice(proposal.into)
  return proposal.labels.reduce((all, label) => merged(all, all.ofLabel.get(label) ?? ownVoice(label), into), mend)
}

/** The proposal taken back. */
export function withoutProposal(mend: Mend, turns: Turns, proposal: MendProposal): Mend {
  if (proposal.kind === 'several-people') return unshared(mend, turns, proposal.label)
  return proposal.labels.filter((it) => it !== proposal.into).reduce(takenBack, mend)
}

/** Whether what a proposal would do is done. */
export function isDone(mend: Mend, proposal: MendProposal): boolean {
  if (proposal.kind === 'several-people') return mend.shares.has(proposal.label)
  const voices = [proposal.into, ...proposal.labels].map((it) => mend.ofLabel.get(it))
  return new Set(voices).size === 1
}
