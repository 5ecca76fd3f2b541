import { useEffect, useRef } from 'react'
import type { Cluster } from '../../../core/contract/anonymise'
import { useMessages } from '../../messages/use-messages'
import { Icon } from '../../ui/icon'
import { mainForm, type Group } from './review-order'

type QueueListProps = Readonly<{
  groups: readonly Group[]
  chosen: string | null
  onChoose: (cluster: Cluster) => void
}>

/** The clusters in their groups, what is decided folded together at the end. */
export function QueueList({ groups, chosen, onChoose }: QueueListProps) {
  const { anonymisation } = useMessages()
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>('[aria-current=true]')
    row?.scrollIntoView({ block: 'nearest' })
    if (row && list.current?.contains(document.activeElement)) row.focus()
  }, [chosen])
  return (
    <div className="queue" ref={list}>
      {groups.map(({ id, clusters }) => {
        const rows = (
          <ul>
            {clusters.map((it) => (
              <li key={it.key}>
                <QueueRow cluster={it} isChosen={it.key === chosen} onChoose={onChoose} />
              </li>
            ))}
          </ul>
        )
        const head = anonymisation.groups[id](clusters.length)
        return id === 'decided' ? (
          <details key={id} className="queue-group" open={clusters.some((it) => it.key === chosen) || undefined}>
            <summary>
              <h3>{head}</h3>
            </summary>
            {rows}
          </details>
        ) : (
          <section key={id} className="queue-group" aria-label={head}>
            <h3>{head}</h3>
            {rows}
          </section>
        )
      })}
    </div>
  )
}

function QueueRow({
  cluster,
  isChosen,
  onChoose,
}: Readonly<{ cluster: Cluster; isChosen: boolean; onChoose: (cluster: Cluster) => void }>) {
  const { anonymisation } = useMessages()
  return (
    <button
      type="button"
      className="queue-row"
      data-cluster
      data-waits={cluster.open > 0 || undefined}
      aria-current={isChosen}
      onClick={() => onChoose(cluster)}
    >
      <span className="queue-form" data-name>
        {mainForm(cluster)}
      </span>
      <span className="queue-kind">{anonymisation.kinds[cluster.kind]}</span>
      <span className="queue-facts">
        {cluster.decision && cluster.open === 0 ? (
          <>
            <Icon name="check" size={12} />
            {anonymisation.decisions[cluster.decision.kind]}
          </>
        ) : (
          anonymisation.places(cluster.places.length, cluster.forms.length)
        )}
      </span>
    </button>
  )
}
