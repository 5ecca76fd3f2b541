import { useState } from 'react'
import { formatDate, formatNumber } from '../../../messages/format'
import { useLanguage, useMessages } from '../../../messages/use-messages'
import type { ImportPreview } from './use-import'

type RevisionsProps = Pick<ImportPreview['draft'], 'revisions'>

/** What was changed in the file with changes tracked, by whom and when: closed, and there for whoever wonders. */
export function Revisions({ revisions }: RevisionsProps) {
  const { readings } = useMessages()
  const language = useLanguage()
  const [isOpen, setOpen] = useState(false)
  if (revisions.length === 0) return null
  return (
    <details className="left-out" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{readings.revisions.title(formatNumber(language, revisions.length))}</summary>
      {isOpen ? <RevisionList revisions={revisions} /> : null}
    </details>
  )
}

function RevisionList({ revisions }: RevisionsProps) {
  const { readings, common } = useMessages()
  const language = useLanguage()
  const { kinds, nobody, kept } = readings.revisions
  return (
    <>
      <p>{kept}</p>
      <ul
        className="revisions"
        tabIndex={0}
        aria-label={readings.revisions.title(formatNumber(language, revisions.length))}
      >
        {revisions.map(({ kind, author, writtenAt, text }, index) => (
          <li key={index} data-kind={kind}>
            <span>
              {kinds[kind]} · <span data-name>{author || nobody}</span>
              {isMoment(writtenAt) ? ` · ${formatDate(language, writtenAt)}` : null}
            </span>
            <span data-name>{common.quote(text)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** A file may say anything where it says when. */
function isMoment(written: string | null): written is string {
  return written !== null && !Number.isNaN(Date.parse(written))
}
