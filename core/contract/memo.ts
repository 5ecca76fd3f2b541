import { z } from 'zod'
import { anyId, idSchema } from '../model/ids'
import { memo, memoKind } from '../model/memo'
import { span } from '../model/scalars'
import { done, nothing } from './app'
import { command, query } from './call'

const memoText = z.string().max(100_000)

/** Where a passage or a turn stands that memos are about: coded, or marked for them. A turn has its number in the document, 1 first. */
const notedPassage = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('coding'),
      about: idSchema('coding'),
      document: idSchema('document'),
      span,
      code: idSchema('code'),
    }),
    z.object({
      kind: z.literal('turn'),
      about: idSchema('turn'),
      document: idSchema('document'),
      span,
      number: z.int().min(1),
    }),
    z.object({
      kind: z.literal('passage'),
      about: idSchema('passage'),
      document: idSchema('document'),
      span,
    }),
  ])
  .readonly()
export type NotedPassage = z.infer<typeof notedPassage>

/** The researcher's own words about the material. */
export const memos = {
  /** Every memo, the latest first. */
  'memo.list': query(nothing, z.array(memo).readonly()),
  /** The passages and turns that memos are about, each once. */
  'memo.passages': query(nothing, z.array(notedPassage).readonly()),
  'memo.add': command(z.object({ about: anyId.nullable(), kind: memoKind, text: memoText }).strict(), memo),
  'memo.update': command(
    z.object({ memo: idSchema('memo'), kind: memoKind.optional(), text: memoText.optional() }).strict(),
    memo,
  ),
  'memo.remove': command(z.object({ memo: idSchema('memo') }).strict(), done),
}
