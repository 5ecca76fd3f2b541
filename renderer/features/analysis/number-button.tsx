import type { CodeId, DocumentId } from '../../../core/model/ids'

/** Which number's excerpts are shown: of a code, in one document or in all. */
export type Opened = Readonly<{ code: CodeId; document: DocumentId | null }>

type NumberButtonProps = Readonly<{
  text: string
  /** What it opens, in words. */
  name: string
  isOpen: boolean
  /** 0 opens nothing. */
  isNothing: boolean
  onOpen: () => void
}>

/** A number that is a door to its excerpts. */
export function NumberButton({ text, name, isOpen, isNothing, onOpen }: NumberButtonProps) {
  if (isNothing) return text
  return (
    <button type="button" className="number" aria-label={name} aria-expanded={isOpen} onClick={onOpen}>
      {text}
    </button>
  )
}
