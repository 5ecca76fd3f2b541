import { formatNumber } from '../../../messages/format'
import { useLanguage, useMessages } from '../../../messages/use-messages'
import type { ImportPreview } from './use-import'

/** What is not in the text, by kind: closed, and there for whoever wonders. */
export function LeftOut({ leftOut }: Pick<ImportPreview['draft'], 'leftOut'>) {
  const { readings } = useMessages()
  const language = useLanguage()
  const number = (n: number) => formatNumber(language, n)
  if (leftOut.length === 0) return null
  return (
    <details className="left-out">
      <summary>{readings.leftOut.title(number(leftOut.reduce((sum, it) => sum + it.pieces, 0)))}</summary>
      <dl>
        {leftOut.map(({ kind, pieces }) => (
          <div key={kind}>
            <dt>{readings.leftOut.kinds[kind]}</dt>
            <dd>{number(pieces)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
