import { useRef, type RefObject } from 'react'
import type { Cluster } from '../../../../core/contract/anonymise'
import { identifierKind } from '../../../../core/model/identifier'
import { useMessages } from '../../../messages/use-messages'
import { useSession } from '../../../state/session'
import { useQuery } from '../../../state/use-query'
import { Button } from '../../../ui/button'
import { Icon } from '../../../ui/icon'
import { Keys } from '../../../ui/keys'
import { Menu } from '../../../ui/menu'
import { mainForm, placesOf } from '../review-order'
import type { Regroup } from './use-regroup'

/** What opens by a key: the menus of the head. */
export type HeadRefs = Readonly<{
  kind: RefObject<HTMLButtonElement | null>
  participant: RefObject<HTMLButtonElement | null>
}>

export function useHeadRefs(): HeadRefs {
  return { kind: useRef<HTMLButtonElement>(null), participant: useRef<HTMLButtonElement>(null) }
}

type ClusterHeadProps = Readonly<{ cluster: Cluster; regroup: Regroup; refs: HeadRefs }>

/** What a cluster is, why it is in the queue, and what puts it right: kind, participant, merge, split, take back. */
export function ClusterHead({ cluster, regroup, refs }: ClusterHeadProps) {
  const { anonymisation } = useMessages()
  const isReadOnly = useSession((it) => it.project?.isReadOnly ?? true)
  const { forms, kind, foundBy } = cluster
  return (
    <header className="cluster-head">
      <div className="cluster-title">
        <h3 data-name>{mainForm(cluster)}</h3>
        <p>{anonymisation.placesLead(anonymisation.kinds[kind], placesOf(cluster).length)}</p>
      </div>
      {forms.length > 1 ? (
        <p className="cluster-forms">
          {anonymisation.spellings} <span data-name>{forms.slice(1).join(' · ')}</span>
        </p>
      ) : null}
      <p className="cluster-why">
        {anonymisation.foundBy.lead} {foundBy.map((it) => anonymisation.foundBy[it]).join(' · ')}
      </p>
      {isReadOnly ? null : <ClusterActions cluster={cluster} regroup={regroup} refs={refs} />}
    </header>
  )
}

function ClusterActions({ cluster, regroup, refs }: ClusterHeadProps) {
  const { anonymisation } = useMessages()
  const { regroup: words } = anonymisation
  const participants = useQuery('participant.list', {}).value ?? []
  const own = participants.find((it) => it.id === cluster.participant)
  return (
    <div className="cluster-acts" role="toolbar" aria-label={words.toolbar}>
      <Button kind="quiet" icon="merge" onPress={() => regroup.open('merge')}>
        {words.merge}
        <Keys keys="m" />
      </Button>
      <Button kind="quiet" icon="split" onPress={() => regroup.open('split')} isDisabled={!regroup.canSplit}>
        {words.split}
        <Keys keys="s" />
      </Button>
      <Menu
        label={words.kind}
        entries={identifierKind.options.map((it) => ({
          id: it,
          text: anonymisation.kinds[it],
          ...(it === cluster.kind ? { icon: 'check' as const } : {}),
          run: () => regroup.setKind(it),
        }))}
      >
        <Button kind="quiet" ref={refs.kind}>
          {words.isKind(anonymisation.kinds[cluster.kind].toLocaleLowerCase('nb'))}
          <Icon name="chevron-down" size={12} />
          <Keys keys="t" />
        </Button>
      </Menu>
      {cluster.kind === 'person' ? (
        <Menu
          label={words.participant}
          entries={[
            ...participants.map((it) => ({
              id: it.id,
              text: it.label,
              ...(it.id === cluster.participant ? { icon: 'check' as const } : {}),
              run: () => regroup.setParticipant(it.id),
            })),
            { id: 'nobody', text: words.nobody, run: () => regroup.setParticipant(null) },
          ]}
        >
          <Button kind="quiet" icon="person" ref={refs.participant}>
            <span data-name>{own ? words.isParticipant(own.label) : words.participant}</span>
            <Icon name="chevron-down" size={12} />
            <Keys keys="p" />
          </Button>
        </Menu>
      ) : null}
      {regroup.canUndecide ? (
        <Button kind="quiet" icon="undo" onPress={regroup.undecide}>
          {words.undecide}
          <Keys keys="u" />
        </Button>
      ) : null}
    </div>
  )
}
