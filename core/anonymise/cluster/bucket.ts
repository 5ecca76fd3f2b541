import type { IdentifierKind } from '../../model/identifier'

/** All surfaces with one key, by their indexes; `known`: the index of the identifier that owns them. */
export type Bucket = {
  readonly key: string
  readonly kind: IdentifierKind
  known: number | null
  members: number[]
  joined: Bucket | null
}

/** A bucket that stands for its group. */
export function rootOf(bucket: Bucket): Bucket {
  let root = bucket
  while (root.joined) root = root.joined
  return root
}

/** Joins two groups unless two different known identifiers own them. */
export function join(a: Bucket, b: Bucket): void {
  const left = rootOf(a)
  const right = rootOf(b)
  if (left === right) return
  if (left.known !== null && right.known !== null && left.known !== right.known) return
  const [keeps, goes] = left.known === null && right.known !== null ? [right, left] : [left, right]
  goes.joined = keeps
}

/** Whether a bucket is of names of people. */
export function isPerson({ kind }: Bucket): boolean {
  return kind === 'person'
}
