import { useCallback, useEffect, useRef, useState } from 'react'
import type { Cluster, PseudonymKeeps } from '../../../core/contract/anonymise'
import type { Input } from '../../../core/contract/contract'
import { messagesNow } from '../../messages/use-messages'
import { session } from '../../state/session'
import { useQuery } from '../../state/use-query'
import {
  decisionOf,
  draftOf,
  nextSuggestion,
  noSuggestions,
  withoutWords,
  withWords,
  wordsOf,
  type DecisionDraft,
  type DecisionKind,
  type Suggestions,
} from './decision/decision-draft'
import { inReach, reachesOf, scopeOf, usualScope, type ScopeKind } from './decision/scope'
import { useDecide } from './decision/use-decide'
import { usePreview, type Preview } from './decision/use-preview'
import {
  groupsOf,
  mainForm,
  nextWaiting,
  orderOf,
  placeKey,
  placesOf,
  stepFrom,
  type AnyPlace,
  type Group,
} from './review-order'
import {
  currentPlace,
  freshSelection,
  movedOn,
  picking,
  selectionOf,
  shownOf,
  stepPlace,
  type Selection,
} from './selection'
import { keptSelection, useKeptSelection } from './kept-selection'
import { useLastDone, type LastDone } from './use-last-done'

export type Review = Readonly<{
  groups: readonly Group[]
  order: readonly Cluster[]
  cluster: Cluster | null
  place: AnyPlace | null
  picked: ReadonlySet<string>
  draft: DecisionDraft
  words: string
  suggestions: Suggestions
  keeps: PseudonymKeeps
  preview: Preview
  scope: ScopeKind
  /** The places that the decision is for, of those that are shown. */
  reached: readonly AnyPlace[]
  isBusy: boolean
  /** The words are missing, and it was asked for. */
  isAsked: boolean
  collides: boolean
  /** *Remove for good* waits for a yes. */
  isConfirming: boolean
  last: LastDone
  choose: (cluster: Cluster) => void
  /** Goes to a cluster by its key, also one that the queue will have in a moment, and to a place of it. */
  show: (key: string, place?: string) => void
  step: (by: number) => void
  nextOpen: () => void
  choosePlace: (place: AnyPlace) => void
  stepPlace: (by: number) => void
  pick: (place: AnyPlace) => void
  chooseKind: (kind: DecisionKind) => void
  write: (words: string) => void
  takeSuggestion: () => void
  setKeeps: (keeps: PseudonymKeeps) => void
  setScope: (scope: ScopeKind) => void
  nextScope: () => void
  carryOut: () => void
  confirm: (isYes: boolean) => void
  fieldRef: React.RefObject<HTMLInputElement | null>
}>

/** Where one is in the queue, what is chosen for the cluster, and what carries it out. */
export function useReview(
  clusters: readonly Cluster[],
  start: Readonly<{ cluster: string; place: string }> | null,
): Review {
  const groups = groupsOf(clusters)
  const order = orderOf(groups)
  const [chosen, setChosen] = useState<Selection | null>(() =>
    start ? { ...freshSelection(start.cluster), place: start.place } : keptSelection(),
  )
  useKeptSelection(chosen)
  const [isAsked, setAsked] = useState(false)
  const cluster = shownOf(order, chosen)
  const now = selectionOf(cluster, chosen)
  const place = currentPlace(cluster, now.place)
  const scope = scopeNow(cluster, now)
  const last = useLastDone(useCallback((key) => setChosen(freshSelection(key)), []))

  function change(part: Partial<Selection>) {
    setAsked(false)
    if (cluster) setChosen({ ...now, ...part })
  }
  function choose(next: Cluster | null) {
    setAsked(false)
    if (next) setChosen(freshSelection(next.key))
  }
  const deciding = useDeciding({ cluster, now, scope, place, order, last, change, choose, setAsked, setChosen })
  return {
    ...deciding,
    groups,
    order,
    cluster,
    place,
    picked: now.picked,
    keeps: now.keeps,
    scope,
    isAsked,
    last,
    choose,
    show: (key, at) => setChosen({ ...freshSelection(key, cluster?.key ?? null), place: at ?? null }),
    step: (by) => choose(stepFrom(order, cluster?.key ?? null, by)),
    nextOpen: () => choose(nextWaiting(order, cluster?.key ?? null)),
    choosePlace: (it) => change({ place: placeKey(it) }),
    stepPlace: (by) => {
      const next = stepPlace(cluster, place, by)
      if (next) change({ place: placeKey(next) })
    },
    pick: (it) => change(picking(now, it)),
    setScope: (to) => change({ scope: to, ...(to === 'places' ? {} : { picked: new Set() }) }),
    nextScope: () => {
      const reaches = reachesOf(place)
      change({ scope: reaches[(reaches.indexOf(scope) + 1) % reaches.length] ?? 'project' })
    },
  }
}

type Deciding = Readonly<{
  cluster: Cluster | null
  now: Selection
  scope: ScopeKind
  place: AnyPlace | null
  order: readonly Cluster[]
  last: LastDone
  change: (part: Partial<Selection>) => void
  choose: (next: Cluster | null) => void
  setAsked: (isAsked: boolean) => void
  setChosen: (next: Selection | ((chosen: Selection | null) => Selection)) => void
}>

/** The decision that is being made for the cluster, what it would write, and carrying it out. */
function useDeciding({ cluster, now, scope, place, order, last, change, choose, setAsked, setChosen }: Deciding) {
  const [isConfirming, setConfirming] = useState(false)
  const fieldRef = useRef<HTMLInputElement | null>(null)
  const asked = cluster ? { key: cluster.key, ...(now.keeps === 'none' ? {} : { keeps: now.keeps }) } : null
  const suggested = useQuery('anonymise.suggest', asked)
  const suggestions = suggested.value ?? noSuggestions
  const draft = now.draft ?? (cluster ? draftOf(cluster) : { kind: 'keep' as const, words: {} })
  const decision = decisionOf(draft, suggestions)
  const preview = usePreview(cluster?.key ?? null, decision)
  const places = cluster ? placesOf(cluster) : []
  const reach = { kind: scope, place, picked: now.picked }

  const decide = useDecide()
  useEffect(() => {
    if (decide.fault) fieldRef.current?.focus()
  }, [decide.fault])
  function input(): Input<'anonymise.decide'> | null {
    const to = scopeOf(places, reach)
    return cluster && decision && to ? { key: now.key, decision, scope: to } : null
  }
  /** With an open name list little can refuse a decision for all places: one moves on at once, and the keys are for the next. */
  function send(ready: Input<'anonymise.decide'>): void {
    const { key, scope: sent, decision: made } = ready
    const next = nextWaiting(order, cluster?.key ?? null)
    const isWhole = sent === 'project'
    if (isWhole && session().project?.nameList === 'open') choose(next)
    void decide.send({
      input: ready,
      onDone({ identifier, places: count }) {
        const isLeft = !isWhole && cluster !== null && count < cluster.open
        last.say(saidOf(cluster, count, isLeft ? cluster : next), key, made.kind !== 'remove')
        const to = isLeft ? freshSelection(identifier, key) : next ? freshSelection(next.key) : null
        if (to) setChosen((chosen) => movedOn(chosen, now, to))
      },
      onRefused: () => setChosen(now),
    })
  }
  const [waiting, setWaiting] = useState<string | null>(null)
  const deciding = {
    draft,
    words: wordsOf(draft, suggestions),
    suggestions,
    preview,
    reached: inReach(places, reach),
    isBusy: decide.isBusy,
    collides: decide.fault !== null && decide.fault.key === cluster?.key,
    isConfirming,
    fieldRef,
    chooseKind: (kind: DecisionKind) => change({ draft: { ...draft, kind } }),
    write: (words: string) => change({ draft: withWords(draft, words) }),
    takeSuggestion() {
      const next = nextSuggestion(draft, suggestions, messagesNow().anonymisation.reasons)
      if (next !== null) change({ draft: withWords(draft, next) })
    },
    setKeeps: (keeps: PseudonymKeeps) => change({ keeps, draft: withoutWords(draft) }),
    carryOut: () => {
      // While one is on its way, Enter is for a cluster for which something has been chosen: never for one unseen.
      if (decide.isBusy && (now.draft === null || decide.isSending(now.key))) return
      const ready = input()
      // Words are on their way: they are waited for, so that the next key is not typed into the field.
      if (!ready && suggested.isLoading) return setWaiting(now.key)
      setAsked(ready === null)
      if (!ready) return fieldRef.current?.focus()
      // The keys of the room work again at once; a dialog on the way gives the focus back to nothing.
      fieldRef.current?.blur()
      if (ready.decision.kind === 'remove') setConfirming(true)
      else send(ready)
    },
    confirm(isYes: boolean) {
      setConfirming(false)
      const ready = input()
      if (isYes && ready) send(ready)
    },
  }
  const carryOut = useRef(deciding.carryOut)
  useEffect(() => {
    carryOut.current = deciding.carryOut
  })
  useEffect(() => {
    if (waiting === null || suggested.isLoading) return
    setWaiting(null)
    if (waiting === now.key) carryOut.current()
  }, [waiting, suggested.isLoading, now.key])
  return deciding
}

/** How far the decision reaches that is being made: as it was said, else as its kind usually does. */
function scopeNow(cluster: Cluster | null, { scope, draft }: Selection): ScopeKind {
  return scope ?? usualScope(cluster, (draft ?? (cluster ? draftOf(cluster) : null))?.kind ?? 'blackout')
}

function saidOf(done: Cluster | null, places: number, next: Cluster | null): string {
  const { decided, decidedNext } = messagesNow().anonymisation
  const form = done ? mainForm(done) : ''
  return next ? decidedNext(form, places, mainForm(next)) : decided(form, places)
}
