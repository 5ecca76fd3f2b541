import type { FileOut } from '../../../core/contract/copies'
import { formatDate, formatDateTime } from '../../messages/format'
import { useLanguage, useMessages } from '../../messages/use-messages'
import { useSession } from '../../state/session'
import { today } from '../../state/today'
import { useCommand } from '../../state/use-command'
import { Checkbox } from '../../ui/checkbox'
import { Table, type Column } from '../../ui/table'
import { shortId } from './short-id'

type FileTableProps = Readonly<{ files: readonly FileOut[]; isReadOnly: boolean }>

/** Every file and copy: what it is, who made it when, what it holds, and whether it is deleted. */
export function FileTable({ files, isReadOnly }: FileTableProps) {
  const { copies } = useMessages()
  const language = useLanguage()
  const coders = useSession((it) => it.project?.coders) ?? []
  const who = (file: FileOut) => coders.find((it) => it.id === file.coder)?.initials ?? ''
  const columns: readonly Column<FileOut>[] = [
    {
      id: 'name',
      header: copies.name,
      isRowHeader: true,
      cell: (it) => (
        <>
          <span data-name>{it.name}</span>
          <span className="copies-fact">
            {copies.kinds[it.kind]} · {copies.id(shortId(it.id))}
          </span>
          {it.reason === '' ? null : (
            <span className="copies-fact" data-name>
              {it.reason}
            </span>
          )}
        </>
      ),
    },
    {
      id: 'made',
      header: copies.made,
      cell: (it) => (
        <>
          {formatDateTime(language, it.at)}
          <span className="copies-fact">{who(it)}</span>
        </>
      ),
    },
    { id: 'holds', header: copies.holds, cell: (it) => <Holds file={it} /> },
    { id: 'erased', header: copies.erased, cell: (it) => <Erased file={it} isReadOnly={isReadOnly} /> },
  ]
  return <Table caption={copies.title} isCaptionHidden columns={columns} rows={files} rowId={(it) => it.id} />
}

function Holds({ file }: Readonly<{ file: FileOut }>) {
  const { copies } = useMessages()
  return (
    <>
      {copies.documents(file.documents.length)}
      {file.originals.length === 0 ? null : (
        <span className="copies-originals">{copies.originals(file.originals.length)}</span>
      )}
      {file.approvedSince.length === 0 ? null : (
        <span className="copies-fact">{copies.approvedSince(file.approvedSince.length)}</span>
      )}
    </>
  )
}

function Erased({ file, isReadOnly }: Readonly<{ file: FileOut; isReadOnly: boolean }>) {
  const { copies } = useMessages()
  const language = useLanguage()
  const mark = useCommand('copy.markErased')
  return (
    <Checkbox
      isSelected={file.erased !== null}
      isDisabled={isReadOnly || mark.isBusy}
      onChange={(isErased) => void mark.run({ file: file.id, on: isErased ? today() : null })}
    >
      {file.erased === null ? copies.erased : copies.erasedOn(formatDate(language, file.erased.on))}
    </Checkbox>
  )
}
