import { z } from 'zod'
import { idSchema } from './ids'
import { identifierKind } from './identifier'

/**
 * The content of the name list: all that an approved project no longer holds. It holds no offsets, so that the text
 * can be edited while the list is closed. With the text it gives the raw transcript back: it is red data.
 */
export const nameList = z
  .object({
    format: z.literal(1),
    /** Equal to `settings.nameListId` of the project that it belongs to. */
    id: z.string(),
    places: z.array(z.object({ place: idSchema('place'), original: z.string() }).readonly()).readonly(),
    identifiers: z
      .array(
        z
          .object({ identifier: idSchema('identifier'), kind: identifierKind, forms: z.array(z.string()).readonly() })
          .readonly(),
      )
      .readonly(),
    speakers: z.array(z.object({ speaker: idSchema('speaker'), label: z.string() }).readonly()).readonly(),
    participants: z.array(z.object({ participant: idSchema('participant'), name: z.string() }).readonly()).readonly(),
    documents: z
      .array(
        z.object({ document: idSchema('document'), title: z.string(), fileName: z.string().nullable() }).readonly(),
      )
      .readonly(),
  })
  .readonly()
export type NameList = z.infer<typeof nameList>

/** A name list without entries. */
export function emptyNameList(id: string): NameList {
  return { format: 1, id, places: [], identifiers: [], speakers: [], participants: [], documents: [] }
}
