import type { CodebookRow } from '../../../../core/contract/coding'
import { useMessages } from '../../../messages/use-messages'
import { IconButton } from '../../../ui/icon-button'
import { setCodeTask, showCode } from '../coding-room-state'
import { Swatch } from '../swatch'

/** The codes that are laid aside: out of the way, and in reach. */
export function Shelf({ rows }: Readonly<{ rows: readonly CodebookRow[] }>) {
  const { coding, codebook } = useMessages()
  const aside = rows.filter((row) => row.code.isParked)
  if (aside.length === 0) return null
  return (
    <details className="codebook-shelf">
      <summary>{codebook.park.shelf(aside.length)}</summary>
      <ul>
        {aside.map(({ code, codings }) => (
          <li key={code.id}>
            <button type="button" className="codebook-aside" onClick={() => showCode(code.id)}>
              <Swatch name={code.name} colour={code.colour} />
              <span className="code-name">{code.name}</span>
              <span className="code-counts">{coding.codings(codings)}</span>
            </button>
            <IconButton
              icon="restore"
              isSmall
              name={`${codebook.park.takeUp}: ${code.name}`}
              onPress={() => setCodeTask({ kind: 'park', code: code.id })}
            />
          </li>
        ))}
      </ul>
    </details>
  )
}
