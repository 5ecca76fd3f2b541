import { formKey } from '../../anonymise/cluster/form-key'
import { namesMeant } from '../../anonymise/cluster/short-forms'
import { isCommonWord } from '../../anonymise/lexicon/lexicon'
import type { Cluster, Doubt, PlaceInContext } from '../../contract/anonymise'
import type { DocumentId } from '../../model/ids'

type Bare = Omit<Cluster, 'foundBy' | 'mustShow'>

/**
 * The clusters with the places marked where two people or more may be meant: a form that several have, or that is short for
 * several, where no single one of them is named in that document. What is said of a place by hand is not in doubt.
 */
export function withDoubts<C extends Bare>(clusters: readonly C[]): readonly C[] {
  const sharers = sharersAmong(clusters)
  const named = namedIn(clusters, sharers)
  return clusters.map((cluster) => {
    if (cluster.kind !== 'person') return cluster
    const places = cluster.places.map((place) => {
      if (place.place !== null || place.decision !== null) return place
      const doubt = whose({ cluster, place, people: sharers(place.text), named })
      return doubt === null ? place : { ...place, doubt }
    })
    return { ...cluster, places }
  })
}

type Sharers = (surface: string) => readonly Bare[]
type Named = (cluster: Bare) => ReadonlySet<DocumentId>
type Asked = Readonly<{ cluster: Bare; place: PlaceInContext; people: readonly Bare[]; named: Named }>

function whose({ cluster, place, people, named }: Asked): Doubt | null {
  if (people.length < 2) return null
  const here = people.filter((it) => named(it).has(place.document))
  if (here.length === 1 && here[0] === cluster) return null
  const meant = here.length > 1 ? here : people
  return { why: 'whose', people: meant.map(({ key, forms }) => ({ key, name: forms[0] ?? '…' })) }
}

/** Tells which people have a surface for a name, a part of their name, or what it is short for. */
function sharersAmong(clusters: readonly Bare[]): Sharers {
  const byPart = new Map<string, Set<Bare>>()
  for (const cluster of clusters.filter(isSomebody))
    for (const part of partsOf(cluster)) byPart.set(part, (byPart.get(part) ?? new Set()).add(cluster))
  const known = new Map<string, readonly Bare[]>()
  return (surface) => {
    const before = known.get(surface)
    if (before !== undefined) return before
    const key = formKey(surface, 'person')
    const people = [...new Set([key, ...namesMeant(key)].flatMap((it) => [...(byPart.get(it) ?? [])]))]
    known.set(surface, people)
    return people
  }
}

/**
 * Whether a cluster is a person by itself: one that is known, that speaks, or that has a full name. A lone first name that
 * others share is nobody until it is said whose it is, and a word that was kept is nobody at all.
 */
function isSomebody({ kind, identifier, forms, outside, decision }: Bare): boolean {
  if (kind !== 'person') return false
  const isLone = !forms.some((it) => formKey(it, kind).includes(' '))
  if (decision?.kind === 'keep' && isLone && forms.every((it) => isCommonWord(formKey(it, kind)))) return false
  return identifier !== null || !isLone || outside.some((it) => it.field === 'label')
}

function partsOf({ forms }: Bare): readonly string[] {
  const keys = forms.map((it) => formKey(it, 'person'))
  return [...new Set(keys.flatMap((it) => [it, ...it.split(' ')]))]
}

/** Tells in which documents somebody stands beyond doubt: by hand, by a label, or by a form that is theirs alone. */
function namedIn(clusters: readonly Bare[], sharers: Sharers): Named {
  const documents = new Map<Bare, ReadonlySet<DocumentId>>()
  for (const cluster of clusters.filter(isSomebody)) {
    const texts = cluster.places.filter((it) => it.place !== null || sharers(it.text).length < 2)
    const labels = cluster.outside.filter((it) => it.field === 'label')
    documents.set(cluster, new Set([...texts, ...labels].flatMap((it) => it.document ?? [])))
  }
  return (cluster) => documents.get(cluster) ?? new Set()
}
