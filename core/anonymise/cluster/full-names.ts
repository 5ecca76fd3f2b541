import type { IdentifierKind } from '../../model/identifier'
import { isPerson, join, rootOf, type Bucket } from './bucket'
import { initialsOf, lettersOfInitials, namesMeant } from './short-forms'

/** `document`: where it stands, compared by identity; left out, nothing is told by it. */
export type Surface = Readonly<{ surface: string; kind: IdentifierKind; document?: unknown }>
/** `documents`: where it stands by what is decided. */
export type Known = Readonly<{ kind: IdentifierKind; forms: readonly string[]; documents?: ReadonlySet<unknown> }>
/** The keys of the forms of a known identifier. */
export type KnownKeys = Readonly<{ kind: IdentifierKind; keys: readonly string[]; documents: ReadonlySet<unknown> }>

/** «K.B.» joins the one full name that begins with those letters. */
export function joinInitials(all: readonly Bucket[]): void {
  const byLetters = new Map<string, Bucket[]>()
  for (const bucket of all.filter(isFullName))
    for (const letters of initialsOf(bucket.key)) byLetters.set(letters, [...(byLetters.get(letters) ?? []), bucket])
  for (const bucket of all) {
    const letters = isPerson(bucket) && bucket.known === null ? lettersOfInitials(bucket.key) : null
    const [only, ...others] = letters === null ? [] : (byLetters.get(letters) ?? [])
    if (only && others.length === 0) join(only, bucket)
  }
}

function isFullName(bucket: Bucket): boolean {
  return isPerson(bucket) && bucket.key.includes(' ') && lettersOfInitials(bucket.key) === null
}

/**
 * «Bodil» joins «Bodil Hansen» when that is the one full name with the part. Where there are two, it joins the one that
 * stands in the same document alone, and else stays by itself, or with the one who has had it: gives the places that were parted so. Pet names count as the
 * names that they stand for.
 */
export function joinPartsToFullNames(
  all: readonly Bucket[],
  known: readonly KnownKeys[],
  surfaces: readonly Surface[],
): readonly Bucket[] {
  const holdersOf = holdersAmong(all, known)
  const documentsOf = documentsByRoot(all, known, surfaces)
  const parted: Bucket[] = []
  for (const bucket of all.filter((it) => isPerson(it) && !it.key.includes(' '))) {
    const people = holdersOf(bucket)
    const [only] = people
    if (people.length === 1 && only !== undefined) joinPart(bucket, only)
    if (people.length < 2) continue
    const everybody = bucket.known === null || people.includes(bucket.known) ? people : [bucket.known, ...people]
    parted.push(...partedByDocument(bucket, { people: everybody, documentsOf, surfaces }))
  }
  return parted
}

/** Tells who has a bucket's name, or what it is short for, in a full name. Groups may be joined while it is asked. */
function holdersAmong(all: readonly Bucket[], known: readonly KnownKeys[]): (bucket: Bucket) => readonly FullName[] {
  const holders = new Map<string, Set<Bucket>>()
  for (const bucket of all.filter(isFullName))
    for (const part of bucket.key.split(' ')) holders.set(part, (holders.get(part) ?? new Set()).add(bucket))
  const knownFull = knownParts(known)
  return (bucket) => {
    const names = [bucket.key, ...namesMeant(bucket.key)]
    const fitting = new Set(names.flatMap((name) => [...(holders.get(name) ?? [])]).map(rootOf))
    const owners = new Set(names.flatMap((name) => [...(knownFull.get(name) ?? [])]))
    for (const it of fitting) if (it.known !== null) owners.add(it.known)
    // An identifier that has no more of a name is whoever turns out to have one.
    if (bucket.known !== null && !known[bucket.known]?.keys.some((it) => it.includes(' '))) owners.delete(bucket.known)
    return [...owners, ...[...fitting].filter((it) => it.known === null)]
  }
}

/** Somebody with a full name: a known identifier by its index, or a group. */
type FullName = number | Bucket

/** In which documents somebody with a full name stands. */
function documentsByRoot(
  all: readonly Bucket[],
  known: readonly KnownKeys[],
  surfaces: readonly Surface[],
): (person: FullName) => ReadonlySet<unknown> {
  const standing = new Map<FullName, Set<unknown>>(known.map((it, at) => [at, new Set(it.documents)]))
  for (const bucket of all) {
    if (!isPerson(bucket) || !bucket.key.includes(' ')) continue
    const root = rootOf(bucket)
    const person = root.known ?? root
    const documents = standing.get(person) ?? new Set()
    for (const at of bucket.members) documents.add(surfaces[at]?.document)
    standing.set(person, documents)
  }
  return (person) => standing.get(person) ?? new Set()
}

type Parting = Readonly<{
  people: readonly FullName[]
  documentsOf: (person: FullName) => ReadonlySet<unknown>
  surfaces: readonly Surface[]
}>

/** Takes the places of a shared part out of its bucket that stand in a document with one of its people alone. */
function partedByDocument(bucket: Bucket, { people, documentsOf, surfaces }: Parting): readonly Bucket[] {
  const byPerson = new Map<FullName, number[]>()
  const left: number[] = []
  for (const at of bucket.members) {
    const document = surfaces[at]?.document
    const here = document === undefined ? [] : people.filter((it) => documentsOf(it).has(document))
    const [only] = here
    if (only === undefined || here.length > 1 || only === bucket.known) left.push(at)
    else byPerson.set(only, [...(byPerson.get(only) ?? []), at])
  }
  bucket.members = left
  return [...byPerson].map(([person, members]) => {
    const part: Bucket = { key: bucket.key, kind: bucket.kind, known: null, members, joined: null }
    if (typeof person === 'number') part.known = person
    else join(person, part)
    return part
  })
}

/** A part goes to the one who has it in their full name, unless it is somebody else's as it stands. */
function joinPart(bucket: Bucket, person: FullName): void {
  if (typeof person !== 'number') join(person, bucket)
  else bucket.known ??= person
}

/** For each part of a known full name, the identifiers that hold it. */
function knownParts(known: readonly KnownKeys[]): ReadonlyMap<string, ReadonlySet<number>> {
  const parts = new Map<string, Set<number>>()
  known.forEach(({ kind, keys }, at) => {
    if (kind !== 'person') return
    for (const key of keys) for (const part of key.split(' ')) parts.set(part, (parts.get(part) ?? new Set()).add(at))
  })
  return parts
}
