import { formKey } from '../../anonymise/cluster/form-key'
import {
  commonWords,
  firstNames,
  foldName,
  inhabitantWords,
  parallelPlaces,
  places as listedPlaces,
  surnames,
} from '../../anonymise/lexicon/lexicon'
import type { Cluster, FoundBy, PlaceInContext } from '../../contract/anonymise'
import type { IdentifierKind } from '../../model/identifier'

type Bare = Omit<Cluster, 'foundBy' | 'mustShow'>
/** `modelPlaces`: where the language model alone has found something, by document and start. */
type Basis = Readonly<{
  shared: ReadonlySet<string>
  labels: ReadonlySet<string>
  modelPlaces: ReadonlySet<string>
}>

const named = new Set<IdentifierKind>(['person', 'place', 'organisation', 'other'])

/** Forms and parts of full names that more than one cluster of people has, as keys. */
export function sharedForms(clusters: readonly Bare[]): ReadonlySet<string> {
  const owners = new Map<string, Set<string>>()
  for (const cluster of clusters.filter((it) => it.kind === 'person'))
    for (const part of partsOf(cluster.forms)) owners.set(part, (owners.get(part) ?? new Set()).add(cluster.key))
  return new Set([...owners].filter(([, keys]) => keys.size > 1).map(([part]) => part))
}

function partsOf(forms: readonly string[]): readonly string[] {
  const keys = forms.map((it) => formKey(it, 'person'))
  return [...new Set(keys.flatMap((it) => [it, ...it.split(' ')]))]
}

/**
 * Why a cluster is in the queue, and whether all its places must be shown before it is decided as a whole: when a form of
 * one word, as it stands in the text, is somebody else's too or is an everyday word.
 */
export function foundByOf(
  cluster: Bare,
  { shared, labels, modelPlaces }: Basis,
): Pick<Cluster, 'foundBy' | 'mustShow'> {
  const reasons = new Set<FoundBy>(named.has(cluster.kind) ? nameReasons(cluster, labels, modelPlaces) : ['shape'])
  const keys = named.has(cluster.kind) ? [...new Set(surfacesOf(cluster).map((it) => formKey(it, cluster.kind)))] : []
  if (keys.some((it) => shared.has(it))) reasons.add('shared')
  if (keys.some((it) => commonWords().has(it) && it.length > 1)) reasons.add('also-a-word')
  return { foundBy: [...reasons], mustShow: reasons.has('shared') || reasons.has('also-a-word') }
}

/** What stands at the places that wait; where none does, what stands at any that is not replaced. */
function surfacesOf({ places, outside }: Bare): readonly string[] {
  return [...new Set([...places, ...outside].filter((it) => it.decision === null).map((it) => it.text))]
}

function nameReasons(cluster: Bare, labels: ReadonlySet<string>, modelPlaces: ReadonlySet<string>): readonly FoundBy[] {
  const reasons: FoundBy[] = []
  const { forms, kind, identifier } = cluster
  const words = forms.flatMap((it) => foldName(it).split(/[^\p{L}\p{M}]+/u)).filter((it) => it !== '')
  if (forms.some((it) => labels.has(it))) reasons.push('speaker')
  else if (identifier !== null) reasons.push(cluster.decision === null ? 'marked' : 'known')
  if (kind === 'person' && words.some((it) => firstNames().has(it) || surnames().has(it))) reasons.push('listed-name')
  if (kind === 'place' && words.some((it) => listedPlaces().has(it))) reasons.push('listed-place')
  if (kind === 'place' && words.some(tellsOfPlace)) reasons.push('tells-of-place')
  reasons.push(...spellingReasons(forms, kind))
  if (isOfModel(cluster, modelPlaces)) reasons.push('name-model')
  if (reasons.length === 0) reasons.push('capital')
  return reasons
}

function isOfModel({ places, outside }: Bare, modelPlaces: ReadonlySet<string>): boolean {
  const waiting = places.filter((it) => it.decision === null)
  const isOfIt = (it: PlaceInContext) => modelPlaces.has(`${it.document} ${it.span.start}`)
  return waiting.length > 0 && outside.length === 0 && waiting.every(isOfIt)
}

function tellsOfPlace(word: string): boolean {
  return inhabitantWords().has(word) || parallelPlaces().has(word) || /(?:ing|døl|væring|folk|mann)$/u.test(word)
}

function spellingReasons(forms: readonly string[], kind: IdentifierKind): readonly FoundBy[] {
  const [main = '', ...others] = forms.map((it) => formKey(it, kind))
  const reasons: FoundBy[] = []
  const closed = (it: string) => it.replace(/[\s-]/gu, '')
  if (others.some((it) => it !== main && closed(it) === closed(main))) reasons.push('broken-spelling')
  const isOther = (it: string) => closed(it) !== closed(main) && !main.split(' ').includes(it) && it[0] === main[0]
  if (kind !== 'organisation' && others.some((it) => isOther(it) && Math.abs(it.length - main.length) <= 1))
    reasons.push('near-spelling')
  return reasons
}
