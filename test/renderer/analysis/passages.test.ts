import { describe, expect, it } from 'vitest'
import type { Excerpt } from '../../../core/contract/coding'
import type { DocumentId } from '../../../core/model/ids'
import { passagesOf } from '../../../renderer/features/analysis/passages'

const id = (tail: number) => `document:00000000-0000-4000-8000-00000000000${tail}` as DocumentId
const excerpt = (document: number, start: number, end: number) =>
  ({ coding: { document: id(document), span: { start, end } } }) as Excerpt

describe('the passages behind a number', () => {
  const nested = [excerpt(1, 0, 9), excerpt(1, 0, 5), excerpt(1, 0, 9), excerpt(2, 0, 9)]

  it('are each there once, in order, also where several codes stand on one', () => {
    expect(passagesOf(nested, null)).toEqual([nested[0], nested[1], nested[3]])
  })

  it('are those of one document where the number is', () => {
    expect(passagesOf(nested, id(1))).toEqual([nested[0], nested[1]])
    expect(passagesOf(nested, id(3))).toEqual([])
  })
})
