import { useState } from 'react'
import { useMessages } from '../../messages/use-messages'
import { TextField } from '../../ui/text-field'
import { FileDialog } from './file-dialog'
import type { FileEntry, FileKind } from './file-kind'
import { withEnding } from './path'

type SaveDialogProps = Readonly<{
  title: string
  choose: string
  kind: FileKind
  /** With its dot, as `.docx`. */
  ending: string
  suggested: string
  folder?: string | null
  onClose: () => void
  onSave: (at: Readonly<{ folder: string; name: string }>) => void
}>

/** Chooses a folder and a name that is free in it. */
export function SaveDialog({ title, choose, kind, ending, suggested, folder, onClose, onSave }: SaveDialogProps) {
  const { files } = useMessages()
  const [name, setName] = useState(suggested)
  const written = withEnding(name.trim(), ending)
  const isTaken = (entries: readonly FileEntry[]) =>
    entries.some((entry) => entry.name.toLowerCase() === written.toLowerCase())
  const error = (entries: readonly FileEntry[]) =>
    name.trim() === '' ? files.fileNameMissing : isTaken(entries) ? files.exists : null
  return (
    <FileDialog
      title={title}
      choose={choose}
      kind={kind}
      folder={folder}
      onClose={onClose}
      onChoose={(chosen) => onSave({ folder: chosen, name: written })}
      name={{
        isUsable: (entries) => error(entries) === null,
        field: (entries) => <TextField label={files.fileName} value={name} onChange={setName} error={error(entries)} />,
      }}
    />
  )
}
