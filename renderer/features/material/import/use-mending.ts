import { useState } from 'react'
import type { Fault } from '../../../../core/contract/fault'
import type { Participant } from '../../../../core/model/participant'
import { api } from '../../../api/client'
import { carriedMend } from './carry-mend'
import { proposedAnswers, type ImportAnswers } from './import-answers'
import { answered, type ReadingMend } from './reading'
import type { ImportPreview } from './use-import'

/** A file as it is read now, with who speaks; `mend` null: as proposed. `asked`: the readings that the user brought up. */
type Stand = Readonly<{ preview: ImportPreview; mend: ImportAnswers['mend'] | null; asked: readonly ReadingMend[] }>

/** What a reading once more came to. */
export type Reread = 'changed' | 'unchanged' | 'failed'

/** The answers about a file while they are made, with the way back through its readings and the changes of the speakers. */
export function useMending(first: ImportPreview, participants: readonly Participant[], names: ImportAnswers['names']) {
  const [stand, setStand] = useState<Stand>({ preview: first, mend: null, asked: [] })
  const [earlier, setEarlier] = useState<readonly Stand[]>([])
  const [changes, setChanges] = useState<Partial<Omit<ImportAnswers, 'mend'>>>({})
  const [isReading, setReading] = useState(false)
  const [fault, setFault] = useState<Fault | null>(null)
  const { preview, asked } = stand
  const proposed = proposedAnswers(preview, participants, names)
  const answers: ImportAnswers = { ...proposed, ...changes, mend: stand.mend ?? proposed.mend }

  function goOn(next: Stand) {
    setEarlier([...earlier.slice(-99), stand])
    setStand(next)
  }
  async function readAgain(how: ImportPreview['answers']): Promise<ImportPreview | null> {
    setReading(true)
    const reply = await api('import.reread', { preview: preview.preview, answers: how })
    setReading(false)
    setFault(reply.ok ? null : reply.fault)
    return reply.ok ? reply.value : null
  }
  /** Reads the file with a mend taken, or taken back. What makes no difference is not kept. */
  async function read(mend: ReadingMend, isTaken: boolean): Promise<Reread> {
    const next = await readAgain(answered(preview.answers, mend, isTaken))
    if (next === null) return 'failed'
    if (isSame(next, preview)) {
      await readAgain(preview.answers)
      return 'unchanged'
    }
    const carried = stand.mend && carriedMend(stand.mend, { before: preview, after: next, participants })
    goOn({ preview: next, mend: carried, asked: [...asked.filter((it) => !isAbout(it, mend)), mend] })
    return 'changed'
  }
  /** Reads the file as if nothing had been said about it, or about one like it. */
  async function readAfresh(): Promise<Reread> {
    const next = await readAgain({ taken: {}, part: preview.answers.part })
    if (next === null) return 'failed'
    const carried = stand.mend && carriedMend(stand.mend, { before: preview, after: next, participants })
    goOn({ preview: next, mend: carried, asked: [] })
    return isSame(next, preview) ? 'unchanged' : 'changed'
  }
  async function undo(): Promise<void> {
    const last = earlier.at(-1)
    if (!last || isReading) return
    const isOtherwise = last.preview !== preview
    const again = isOtherwise ? await readAgain(last.preview.answers) : preview
    if (again === null) return
    setStand({ ...last, preview: again })
    setEarlier(earlier.slice(0, -1))
  }
  return {
    ...{ preview, answers, asked, isReading, fault, read, readAfresh },
    change: (part: Partial<Omit<ImportAnswers, 'mend'>>) => setChanges({ ...changes, ...part }),
    mend: (mend: ImportAnswers['mend']) => goOn({ ...stand, mend }),
    undo: earlier.length === 0 ? null : () => void undo(),
  }
}

function isAbout(one: ReadingMend, other: ReadingMend): boolean {
  return one.kind === other.kind && ('label' in one && 'label' in other ? one.label === other.label : true)
}

function isSame({ draft: one }: ImportPreview, { draft: other }: ImportPreview): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
