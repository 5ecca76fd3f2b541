import './places.css'
import { useEffect, type KeyboardEvent } from 'react'
import type { Cluster, PlaceInContext } from '../../../../core/contract/anonymise'
import { useMessages } from '../../../messages/use-messages'
import { useSession } from '../../../state/session'
import { Callout } from '../../../ui/callout'
import { mainForm, placeKey, type AnyPlace } from '../review-order'
import type { Review } from '../use-review'
import { PlaceLine } from './place-line'
import type { Seen } from './use-seen'
import { whereOf } from './where'

type PlaceListProps = Readonly<{ review: Review; cluster: Cluster; seen: Seen }>

/** Every place of a cluster in context, one line each: document by document, then what stands outside the texts. */
export function PlaceList({ review, cluster, seen }: PlaceListProps) {
  const messages = useMessages()
  const { anonymisation } = messages
  const isReadOnly = useSession((it) => it.project?.isReadOnly ?? true)
  const current = review.place ? placeKey(review.place) : null
  const { list } = seen
  useEffect(() => {
    list.current?.closest('.split-main')?.scrollTo({ top: 0 })
  }, [cluster.key, list])
  useEffect(() => {
    const line = list.current?.querySelector<HTMLElement>('[data-current] [data-line]')
    const isFirst = line === list.current?.querySelector('[data-line]')
    if (line && !isFirst) line.scrollIntoView({ block: 'nearest' })
    if (line && list.current?.contains(document.activeElement)) line.focus()
  }, [current, list])

  const lineOf = (place: AnyPlace, where?: string) => (
    <PlaceLine
      key={placeKey(place)}
      place={place}
      where={where}
      isCurrent={placeKey(place) === current}
      isPicked={review.picked.has(placeKey(place))}
      isReadOnly={isReadOnly}
      onChoose={review.choosePlace}
      onPick={review.pick}
    />
  )
  return (
    <div className="places" ref={list} onKeyDown={(event) => walk(event, review)}>
      {cluster.mustShow ? <Callout tone="decide">{anonymisation.mustShow[mustShowReason(cluster)]}</Callout> : null}
      {byDocument(cluster.places).map(([title, places]) => (
        <section key={places[0]!.document} className="place-group">
          <h4>
            <span data-name>{title}</span>
            <span className="place-count">{places.length}</span>
          </h4>
          <ol aria-label={anonymisation.placesIn(mainForm(cluster), title)}>{places.map((it) => lineOf(it))}</ol>
        </section>
      ))}
      {cluster.outside.length > 0 ? (
        <section className="place-group">
          <h4>
            {anonymisation.outside}
            <span className="place-count">{cluster.outside.length}</span>
          </h4>
          <ol aria-label={anonymisation.placesIn(mainForm(cluster), anonymisation.outside)}>
            {cluster.outside.map((it) => lineOf(it, whereOf(it, messages)))}
          </ol>
        </section>
      ) : null}
    </div>
  )
}

function mustShowReason({ foundBy }: Cluster): 'shared' | 'also-a-word' {
  return foundBy.includes('shared') ? 'shared' : 'also-a-word'
}

/** The places under the title of their document, in the order in which they come. */
function byDocument(places: readonly PlaceInContext[]): readonly (readonly [string, readonly PlaceInContext[]])[] {
  const groups = new Map<string, PlaceInContext[]>()
  for (const it of places) {
    const group = groups.get(it.document)
    if (group) group.push(it)
    else groups.set(it.document, [it])
  }
  return [...groups.values()].map((group) => [group[0]!.documentTitle, group])
}

/** In the list the arrows go from place to place, and the space bar picks. */
function walk(event: KeyboardEvent, review: Review): void {
  if (event.key === 'ArrowDown') review.stepPlace(1)
  else if (event.key === 'ArrowUp') review.stepPlace(-1)
  else if (event.key === ' ' && review.place) review.pick(review.place)
  else return
  event.preventDefault()
  event.stopPropagation()
}
