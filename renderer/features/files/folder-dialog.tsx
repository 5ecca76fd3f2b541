import { FileDialog } from './file-dialog'

type FolderDialogProps = Readonly<{
  title: string
  choose: string
  folder?: string | null
  onClose: () => void
  onChoose: (folder: string) => void
}>

/** Chooses a folder: the one that is open in the dialog. */
export function FolderDialog(props: FolderDialogProps) {
  return <FileDialog {...props} kind="folders" />
}
