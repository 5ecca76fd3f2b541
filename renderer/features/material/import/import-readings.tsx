import { useState } from 'react'
import { mendKey } from '../../../../core/contract/material'
import { formatList } from '../../../messages/format'
import { useLanguage, useMessages } from '../../../messages/use-messages'
import { Button } from '../../../ui/button'
import { readingsOf, wordsOf, type ReadingMend } from './reading'
import type { ImportPreview } from './use-import'

type ImportReadingsProps = Readonly<{
  preview: ImportPreview
  asked: readonly ReadingMend[]
  isReading: boolean
  onRead: (mend: ReadingMend, isTaken: boolean) => void
  /** Reads the file without the answers that were taken over. */
  onReadAfresh: () => void
}>

const atFirst = 5

/** How the file may be read otherwise, one line and one button each. What is taken can be taken back. */
export function ImportReadings({ preview, asked, isReading, onRead, onReadAfresh }: ImportReadingsProps) {
  const { readings, common } = useMessages()
  const language = useLanguage()
  const [isWhole, setWhole] = useState(false)
  const all = readingsOf(preview, asked)
  if (all.length === 0 && !preview.isRemembered) return null
  const shown = isWhole ? all : all.slice(0, atFirst)
  return (
    <div className="import-readings">
      <ul className="import-mends" aria-label={readings.mendsTitle}>
        {preview.isRemembered ? (
          <li data-done>
            <span>{readings.remembered}</span>
            <Button kind="quiet" isBusy={isReading} onPress={onReadAfresh}>
              {readings.afresh}
            </Button>
          </li>
        ) : null}
        {shown.map(({ mend, taken }) => {
          const say = readings.mends[mend.kind]
          const words = formatList(language, wordsOf(mend).map(common.quote))
          const sentence = (taken ? say.done : say.ask)(mend.count, words)
          const verb = taken ? readings.takeBack : say.submit
          return (
            <li key={mendKey(mend)} data-reading={mendKey(mend)} data-done={taken || undefined}>
              <span data-name>{sentence}</span>
              <Button
                label={`${verb}: ${sentence}`}
                kind={taken ? 'quiet' : 'plain'}
                isBusy={isReading}
                onPress={() => onRead(mend, !taken)}
              >
                {verb}
              </Button>
            </li>
          )
        })}
      </ul>
      {all.length > shown.length ? (
        <Button kind="quiet" onPress={() => setWhole(true)}>
          {readings.more(all.length - shown.length)}
        </Button>
      ) : null}
    </div>
  )
}
