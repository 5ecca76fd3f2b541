import './queue.css'
import { memo, useEffect, useRef, type ReactNode } from 'react'
import type { Cluster } from '../../../../core/contract/anonymise'
import { useMessages } from '../../../messages/use-messages'
import { Icon } from '../../../ui/icon'
import { mainForm, type Group } from '../review-order'

type QueueListProps = Readonly<{
  groups: readonly Group[]
  chosen: string | null
  onChoose: (cluster: Cluster) => void
  /** What narrows the queue, above it. */
  head: ReactNode
}>

/** The clusters in their groups, what is decided folded together at the end. */
export function QueueList({ groups, chosen, onChoose, head }: QueueListProps) {
  const { anonymisation } = useMessages()
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>('[data-cluster][aria-current=true]')
    row?.scrollIntoView({ block: 'nearest' })
    if (row && document.activeElement?.matches('[data-cluster]')) row.focus()
  }, [chosen])
  return (
    <>
      {head}
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
          const title = anonymisation.groups[id](clusters.length)
          return id === 'decided' ? (
            <details key={id} className="queue-group" open={clusters.some((it) => it.key === chosen) || undefined}>
              <summary>
                <h3>{title}</h3>
              </summary>
              {rows}
            </details>
          ) : (
            <section key={id} className="queue-group" aria-label={title}>
              <h3>{title}</h3>
              {rows}
            </section>
          )
        })}
        <p className="queue-none">{anonymisation.found}</p>
      </div>
    </>
  )
}

type QueueRowProps = Readonly<{ cluster: Cluster; isChosen: boolean; onChoose: (cluster: Cluster) => void }>

/** One cluster. Only the chosen one is a stop of the Tab key: the others are reached by J and K. */
const QueueRow = memo(function QueueRow({ cluster, isChosen, onChoose }: QueueRowProps) {
  const { anonymisation } = useMessages()
  const { places, outside, forms, decision, open } = cluster
  return (
    <button
      type="button"
      className="queue-row"
      data-cluster
      data-waits={open > 0 || undefined}
      aria-current={isChosen}
      tabIndex={isChosen ? 0 : -1}
      onClick={() => onChoose(cluster)}
    >
      <span className="queue-form" data-name>
        {mainForm(cluster)}
      </span>
      <span className="queue-kind">{anonymisation.kinds[cluster.kind]}</span>
      <span className="queue-facts">
        {decision && open === 0 ? (
          <>
            <Icon name="check" size={12} />
            {anonymisation.decisions[decision.kind]}
            {'replacement' in decision ? <span className="queue-instead">{decision.replacement}</span> : null}
          </>
        ) : (
          anonymisation.places(places.length, outside.length, forms.length)
        )}
      </span>
    </button>
  )
})
