import type { IdentifierKind } from '../../model/identifier'
import { firstNames, inhabitantWords, isCommonWord, parallelPlaces, places, surnames } from '../lexicon/lexicon'
import { withinOneEdit } from '../near'
import { soundOf } from '../sound'
import { isPerson, join, rootOf, type Bucket } from './bucket'
import { displayForm, formKey } from './form-key'
import { joinInitials, joinPartsToFullNames, type Known, type KnownKeys, type Surface } from './full-names'
import { namesMeant } from './short-forms'

/** Candidates that are thought to mean the same: indexes of the list given, and of the known identifier that owns them. */
export type FormGroup = Readonly<{
  key: string
  kind: IdentifierKind
  known: number | null
  forms: readonly string[]
  members: readonly number[]
}>

const leastNear = 5

/** Groups surfaces; see `clusterCandidates` for what meets. Work grows with the number of different forms, not of places. */
export function clusterForms(surfaces: readonly Surface[], known: readonly Known[]): readonly FormGroup[] {
  const buckets = bucketsOf(surfaces)
  const keyed = known.map(({ kind, forms, documents }) => ({
    kind,
    keys: forms.map((it) => formKey(it, kind)),
    documents: documents ?? new Set(),
  }))
  const owners = ownersOf(keyed)
  const mended = ownersOfAnyKind(keyed)
  for (const bucket of buckets.values())
    bucket.known = owners.get(idOf(bucket.kind, bucket.key)) ?? (isName(bucket) ? mended.get(bucket.key) : null) ?? null
  const all = [...buckets.values()]
  joinUnsure(all, buckets)
  joinInitials(all)
  joinAlike(all.filter((it) => isPerson(it) && it.key.includes(' ')))
  // They are nobody else's any more: forms of theirs meet no others.
  const parted = joinPartsToFullNames(all, keyed, surfaces)
  joinSameForm(all, buckets)
  joinClosed(all)
  joinAlike(all)
  joinPets(all)
  joinCompounds(all, buckets)
  joinByOwner([...all, ...parted])
  return collect([...all, ...parted], surfaces, known)
}

function idOf(kind: IdentifierKind, key: string): string {
  return `${kind} ${key}`
}

function bucketsOf(surfaces: readonly Surface[]): Map<string, Bucket> {
  const buckets = new Map<string, Bucket>()
  const asWritten = new Map<string, Bucket>()
  surfaces.forEach(({ surface, kind }, at) => {
    const same = asWritten.get(idOf(kind, surface))
    if (same) return void same.members.push(at)
    const key = formKey(surface, kind)
    const id = idOf(kind, key)
    const bucket = buckets.get(id) ?? { key, kind, known: null, members: [], joined: null }
    bucket.members.push(at)
    buckets.set(id, bucket)
    asWritten.set(idOf(kind, surface), bucket)
  })
  return buckets
}

function ownersOf(known: readonly KnownKeys[]): ReadonlyMap<string, number> {
  const owners = new Map<string, number>()
  known.forEach(({ kind, keys }, at) => {
    for (const key of keys) {
      const id = idOf(kind, key)
      if (!owners.has(id)) owners.set(id, at)
    }
  })
  return owners
}

/** Forms that one known identifier has, whatever its kind was mended to; everyday words may be somebody else's. */
function ownersOfAnyKind(known: readonly KnownKeys[]): ReadonlyMap<string, number> {
  const owners = new Map<string, number | null>()
  known.forEach(({ keys }, at) => {
    for (const key of new Set(keys)) if (!isCommonWord(key)) owners.set(key, owners.has(key) ? null : at)
  })
  return new Map([...owners].flatMap(([key, at]) => (at === null ? [] : [[key, at] as const])))
}

function isName({ kind }: Bucket): boolean {
  return kind === 'person' || kind === 'place' || kind === 'organisation' || kind === 'other'
}

/** A pet name that stands alone joins the one person whose name it stands for. */
function joinPets(all: readonly Bucket[]): void {
  const byKey = new Map(all.filter((it) => isPerson(it) && it.members.length > 0).map((it) => [it.key, it]))
  const short = all.filter((it) => (isPerson(it) || it.kind === 'other') && it.members.length > 0)
  // Twice: «Sasha» is one person's only when «Aleksandra» has joined «Oleksandra».
  for (const bucket of [...short, ...short]) {
    if (bucket.joined || bucket.known !== null) continue
    const meant = namesMeant(bucket.key).flatMap((it) => byKey.get(it) ?? [])
    const [only, ...others] = new Set(meant.map(rootOf).filter((it) => it !== bucket))
    if (only && others.length === 0) join(only, bucket)
  }
}

/** «gaup dal» joins «Gaupdal», «arne johan» «Arne-Johan»: the same letters, broken otherwise. */
function joinClosed(all: readonly Bucket[]): void {
  const byLetters = new Map<string, Bucket>()
  for (const bucket of all) {
    if (!isPerson(bucket) && bucket.kind !== 'place' && bucket.kind !== 'other') continue
    const letters = bucket.key.replace(/[\s-]/gu, '')
    const other = byLetters.get(letters)
    if (other === undefined) byLetters.set(letters, bucket)
    else if (mayMeet(other, bucket)) join(other, bucket)
  }
}

/** A form that no list knows («other») joins the person or place of the same form. */
function joinUnsure(all: readonly Bucket[], buckets: ReadonlyMap<string, Bucket>): void {
  for (const bucket of all) {
    if (bucket.kind !== 'other') continue
    const sure = buckets.get(idOf('person', bucket.key)) ?? buckets.get(idOf('place', bucket.key))
    if (sure) join(sure, bucket)
  }
}

/**
 * A lone surname that is a landscape word («Haugen») joins the place of the same form: which of them it is, is asked once.
 */
function joinSameForm(all: readonly Bucket[], buckets: ReadonlyMap<string, Bucket>): void {
  for (const bucket of all) {
    if (!isPerson(bucket) || bucket.joined || bucket.known !== null || !isCommonWord(bucket.key)) continue
    const place = buckets.get(idOf('place', bucket.key))
    if (place) join(place, bucket)
  }
}

/**
 * Names of four letters and more that sound alike, and of five and more that are one edit apart with the same initial. Two
 * listed names never meet so.
 */
function joinAlike(all: readonly Bucket[]): void {
  const byInitial = new Map<string, Bucket[]>()
  const bySound = new Map<string, Bucket[]>()
  for (const bucket of all) {
    const isName = bucket.kind === 'person' || bucket.kind === 'place' || bucket.kind === 'other'
    if (!isName || bucket.key.length < leastNear - 1 || !/^[\p{L}\p{M}' -]+$/u.test(bucket.key)) continue
    meetAmong(bySound, soundOf(bucket.key), { bucket, areAlike: soundAlike })
    if (bucket.key.length >= leastNear) meetAmong(byInitial, bucket.key[0] ?? '', { bucket, areAlike: areNear })
  }
}

type Meeting = Readonly<{ bucket: Bucket; areAlike: (a: string, b: string) => boolean }>

/** Joins a bucket to those under a key that it is alike, and puts it there. */
function meetAmong(groups: Map<string, Bucket[]>, key: string, { bucket, areAlike }: Meeting): void {
  const among = groups.get(key)
  if (among === undefined) return void groups.set(key, [bucket])
  for (const other of among) if (mayMeet(other, bucket) && areAlike(other.key, bucket.key)) join(other, bucket)
  among.push(bucket)
}

/** The words of two names that differ, side by side; null where they have not as many. */
function wordsThatDiffer(a: string, b: string): readonly (readonly [string, string])[] | null {
  const left = a.split(' ')
  const right = b.split(' ')
  if (left.length !== right.length) return null
  return left.map((it, at) => [it, right[at] ?? ''] as const).filter(([x, y]) => x !== y)
}

/** Whether two names of one sound may be one: not where a word is an everyday one, or both spellings are listed. */
function soundAlike(a: string, b: string): boolean {
  const differ = wordsThatDiffer(a, b)
  if (differ === null || differ.length === 0) return false
  return differ.every(([x, y]) => !(isListed(x) && isListed(y)) && !isCommonWord(x) && !isCommonWord(y))
}

function mayMeet(a: Bucket, b: Bucket): boolean {
  return a.kind === b.kind || a.kind === 'other' || b.kind === 'other'
}

/** All words alike but one, and that one edit apart in words of five letters and more, not both of them listed. */
function areNear(a: string, b: string): boolean {
  // As a whole they are then one edit apart too, which is seen sooner.
  if (!withinOneEdit(a, b)) return false
  const other = wordsThatDiffer(a, b)
  if (other === null) return false
  const [x, y] = other[0] ?? ['', '']
  if (other.length !== 1 || Math.min(x.length, y.length) < leastNear - 1 || Math.max(x.length, y.length) < leastNear)
    return false
  return withinOneEdit(x, y) && !(isListed(x) && isListed(y)) && !isCommonWord(x) && !isCommonWord(y)
}

function isListed(word: string): boolean {
  return firstNames().has(word) || surnames().has(word) || places().has(word)
}

/**
 * «Ternværfolk», «ternværing», «Seljefjorden» join the place of five letters and more that they begin with, «bergensk»
 * and «Kárášjohka» the place that they mean.
 */
function joinCompounds(all: readonly Bucket[], buckets: ReadonlyMap<string, Bucket>): void {
  for (const bucket of all) {
    if (bucket.kind !== 'place') continue
    const told = inhabitantWords().get(bucket.key) ?? parallelPlaces().get(bucket.key)
    const place = (told && buckets.get(idOf('place', told))) || headOf(bucket.key, buckets)
    if (place) join(place, bucket)
  }
}

function headOf(key: string, buckets: ReadonlyMap<string, Bucket>): Bucket | undefined {
  const valley = key.replace(/d(?:ø|ö)l(?:en|er|ar|ene|ane|s)?$/u, 'dal')
  if (valley !== key && buckets.has(idOf('place', valley))) return buckets.get(idOf('place', valley))
  for (let length = key.length - 1; length >= leastNear; length -= 1) {
    const head = buckets.get(idOf('place', key.slice(0, length)))
    if (head) return head
  }
  return undefined
}

/** Groups that the same known identifier owns are one. */
function joinByOwner(all: readonly Bucket[]): void {
  const first = new Map<number, Bucket>()
  for (const bucket of all) {
    const owner = rootOf(bucket).known
    if (owner === null) continue
    const other = first.get(owner)
    if (other) join(other, bucket)
    else first.set(owner, bucket)
  }
}

function collect(all: readonly Bucket[], surfaces: readonly Surface[], known: readonly Known[]): readonly FormGroup[] {
  const groups = new Map<Bucket, Bucket[]>()
  for (const bucket of all) {
    if (bucket.members.length === 0) continue
    const root = rootOf(bucket)
    const parts = groups.get(root)
    if (parts) parts.push(bucket)
    else groups.set(root, [bucket])
  }
  return [...groups].map(([root, parts]) => groupOf(root, parts, surfaces, known))
}

function groupOf(
  root: Bucket,
  parts: readonly Bucket[],
  surfaces: readonly Surface[],
  known: readonly Known[],
): FormGroup {
  const owner = root.known === null ? undefined : known[root.known]
  const main = mainOf(parts)
  const kind =
    owner?.kind ?? (root.kind === 'other' ? (parts.find((it) => it.kind !== 'other') ?? root).kind : root.kind)
  const members = parts.flatMap((it) => it.members).sort((a, b) => a - b)
  const forms = new Set<string>(owner?.forms ?? [])
  for (const part of [main, ...parts])
    for (const it of new Set(part.members.map((at) => surfaces[at]?.surface ?? '')))
      forms.add(displayForm(it, part.kind))
  return { key: main.key, kind, known: root.known, forms: [...forms], members }
}

/** The bucket that names the group: of the persons the fullest name, else the one with most places, else the first. */
function mainOf(parts: readonly Bucket[]): Bucket {
  const rank = (it: Bucket) => (isPerson(it) ? it.key.split(' ').length * 1e6 : 0) + it.members.length
  return parts.reduce((best, it) => (rank(it) > rank(best) ? it : best))
}
