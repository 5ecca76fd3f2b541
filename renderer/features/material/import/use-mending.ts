import { useState } from 'react'
import type { Participant } from '../../../../core/model/participant'
import { proposedAnswers, type ImportAnswers } from './import-answers'
import type { ImportPreview } from './use-import'

/** The answers about a file while they are made, with the way back through the changes of the speakers. */
export function useMending(preview: ImportPreview, participants: readonly Participant[]) {
  const [changed, setChanged] = useState<ImportAnswers | null>(null)
  const [earlier, setEarlier] = useState<readonly ImportAnswers['mend'][]>([])
  const answers = changed ?? proposedAnswers(preview, participants)
  return {
    answers,
    change: (part: Partial<Omit<ImportAnswers, 'mend'>>) => setChanged({ ...answers, ...part }),
    mend: (mend: ImportAnswers['mend']) => {
      setEarlier([...earlier.slice(-99), answers.mend])
      setChanged({ ...answers, mend })
    },
    undo:
      earlier.length === 0
        ? null
        : () => {
            setChanged({ ...answers, mend: earlier.at(-1)! })
            setEarlier(earlier.slice(0, -1))
          },
  }
}
