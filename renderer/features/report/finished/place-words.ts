import { useMessages } from '../../../messages/use-messages'
import type { Checked } from './finished-state'

type Place = Checked['findings'][number]['where']

/** Where something stands in the document, in words: `Forord, avsnitt 6`. */
export function usePlaceWords(): (place: Place) => string {
  const { finished } = useMessages()
  return ({ part, page, paragraph }) => {
    const at = page !== null ? finished.page(page) : paragraph !== null ? finished.paragraph(paragraph) : null
    return at === null ? finished.parts[part] : `${finished.parts[part]}, ${at}`
  }
}
