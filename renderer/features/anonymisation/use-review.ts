import { useEffect, useRef, useState } from 'react'
import type { Cluster, PlaceInContext, Queue } from '../../../core/contract/anonymise'
import type { Input } from '../../../core/contract/contract'
import { messagesNow } from '../../messages/use-messages'
import { setSession, useSession } from '../../state/session'
import { useQuery } from '../../state/use-query'
import {
  decisionOf,
  draftOf,
  noSuggestions,
  wordsOf,
  type DecisionDraft,
  type DecisionKind,
  type Suggestions,
} from './decision-draft'
import { clusterAt, groupsOf, mainForm, nextWaiting, orderOf, placeKey, stepFrom, type Group } from './review-order'
import { useDecide } from './use-decide'

export type ScopeKind = 'project' | 'document' | 'place'

export type Review = Readonly<{
  groups: readonly Group[]
  cluster: Cluster | null
  place: PlaceInContext | null
  draft: DecisionDraft
  words: string
  suggestions: Suggestions
  scope: ScopeKind
  isBusy: boolean
  /** The words are missing, and it was asked for. */
  isAsked: boolean
  collides: boolean
  /** *Remove for good* waits for a yes. */
  isConfirming: boolean
  /** What was done last, for those who cannot see the queue move. */
  said: string
  choose: (cluster: Cluster) => void
  choosePlace: (place: PlaceInContext) => void
  chooseKind: (kind: DecisionKind) => void
  write: (words: string) => void
  setScope: (scope: ScopeKind) => void
  step: (by: number) => void
  carryOut: () => void
  confirm: (isYes: boolean) => void
  fieldRef: React.RefObject<HTMLInputElement | null>
}>

type Chosen = Readonly<{ key: string; place: string | null; draft: DecisionDraft | null; scope: ScopeKind }>

const fresh = (key: string): Chosen => ({ key, place: null, draft: null, scope: 'project' })

/** Where one is in the queue, what is chosen for the cluster, and what carries it out. */
export function useReview(queue: Queue): Review {
  const groups = groupsOf(queue.clusters)
  const order = orderOf(groups)
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [isAsked, setAsked] = useState(false)
  const [isConfirming, setConfirming] = useState(false)
  const [said, setSaid] = useState('')
  const fieldRef = useRef<HTMLInputElement | null>(null)
  useTarget(queue, (key, place) => setChosen({ ...fresh(key), place }))

  const cluster = shownOf(order, chosen)
  const suggestions = useQuery('anonymise.suggest', cluster ? { key: cluster.key } : null).value ?? noSuggestions
  const now: Chosen = chosen && cluster?.key === chosen.key ? chosen : fresh(cluster?.key ?? '')
  const { scope } = now
  const draft = now.draft ?? usualDraft(cluster)
  const place = placeOf(cluster, now.place)

  function go(next: Cluster | null) {
    setAsked(false)
    if (next) setChosen(fresh(next.key))
  }
  function change(part: Partial<Chosen>) {
    if (cluster) setChosen({ ...now, ...part })
  }
  const decide = useDecide(({ key, scope: reach }, { identifier, places }) => {
    const before = order.find((it) => it.key === key)
    const isLeft = reach !== 'project' && before !== undefined && places < before.open
    const next = nextWaiting(order, key)
    setSaid(saidOf(before, places, isLeft ? before : next))
    if (document.activeElement === fieldRef.current) fieldRef.current?.blur()
    if (isLeft) setChosen(fresh(identifier))
    else go(next)
  })
  function input(): Input<'anonymise.decide'> | null {
    const decision = decisionOf(draft, suggestions)
    const at = scopeOf(scope, place)
    return cluster && decision && at ? { key: cluster.key, decision, scope: at } : null
  }
  function carryOut() {
    const ready = input()
    setAsked(ready === null)
    if (!ready) return fieldRef.current?.focus()
    if (decide.isBusy) return
    if (ready.decision.kind === 'remove') setConfirming(true)
    else void decide.send(ready)
  }
  return {
    groups,
    cluster,
    place,
    draft,
    words: wordsOf(draft, suggestions),
    suggestions,
    scope,
    isBusy: decide.isBusy,
    isAsked,
    collides: decide.fault !== null && decide.fault.key === cluster?.key,
    isConfirming,
    said,
    choose: go,
    choosePlace: (it) => change({ place: placeKey(it), scope: 'place' }),
    chooseKind: (kind) => {
      setAsked(false)
      change({ draft: { ...draft, kind } })
    },
    write: (words) => change({ draft: { ...draft, words: { ...draft.words, [draft.kind]: words } } }),
    setScope: (next) => change({ scope: next }),
    step: (by) => go(stepFrom(order, cluster?.key ?? null, by)),
    carryOut,
    confirm: (isYes) => {
      setConfirming(false)
      const ready = input()
      if (isYes && ready) void decide.send(ready)
    },
    fieldRef,
  }
}

/** What is shown: the one chosen, else the first that waits, else the first. */
function shownOf(order: readonly Cluster[], chosen: Chosen | null): Cluster | null {
  return order.find((it) => it.key === chosen?.key) ?? nextWaiting(order, null) ?? order[0] ?? null
}

function usualDraft(cluster: Cluster | null): DecisionDraft {
  return cluster ? draftOf(cluster) : { kind: 'keep', words: {} }
}

function saidOf(done: Cluster | undefined, places: number, next: Cluster | null): string {
  const { decided, decidedNext } = messagesNow().anonymisation
  const form = done ? mainForm(done) : ''
  return next ? decidedNext(form, places, mainForm(next)) : decided(form, places)
}

/** The place that is shown before and after: the one chosen, else the first that waits. */
function placeOf(cluster: Cluster | null, key: string | null): PlaceInContext | null {
  const places = cluster?.places ?? []
  return places.find((it) => placeKey(it) === key) ?? places.find((it) => it.decision === null) ?? places[0] ?? null
}

function scopeOf(scope: ScopeKind, place: PlaceInContext | null): Input<'anonymise.decide'>['scope'] | null {
  if (scope === 'project') return 'project'
  if (!place) return null
  const { document, span } = place
  return scope === 'document' ? { document } : { places: [{ document, span }] }
}

/** Takes up the place that another room has pointed at. */
function useTarget(queue: Queue, show: (key: string, place: string) => void): void {
  const target = useSession((it) => it.target)
  useEffect(() => {
    if (!target) return
    const found = clusterAt(queue.clusters, target.document, target.span)
    setSession({ target: null })
    if (found) show(found.cluster.key, placeKey(found.place))
  })
}
