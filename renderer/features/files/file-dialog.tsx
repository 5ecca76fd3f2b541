import './files.css'
import type { ReactNode } from 'react'
import type { Fault } from '../../../core/contract/fault'
import { faultWords } from '../../messages/faults'
import { useLanguage, useMessages } from '../../messages/use-messages'
import { Button } from '../../ui/button'
import { Callout } from '../../ui/callout'
import { Dialog } from '../../ui/dialog'
import type { FileEntry, FileKind } from './file-kind'
import { FileList } from './file-list'
import { FileTrail } from './file-trail'
import { useFileChoice } from './use-file-choice'

/** For saving: the field for the name under the list, and whether the name may be used there. */
type NameInFolder = Readonly<{
  field: (entries: readonly FileEntry[]) => ReactNode
  isUsable: (entries: readonly FileEntry[]) => boolean
}>

type FileDialogProps = Readonly<{
  title: string
  kind: FileKind
  /** The verb of the main button. */
  choose: string
  onClose: () => void
  /** The chosen file, or the open folder where a folder or a name is asked for. */
  onChoose: (path: string) => void
  /** Given: several files may be chosen, and it is called instead. */
  onChooseMany?: (paths: readonly string[]) => void
  /** A place to begin; null: the home folder. */
  folder?: string | null
  name?: NameInFolder
}>

/** The app's own open and save dialog over the host's file list. Everything by keyboard. */
export function FileDialog({ title, kind, choose, onClose, onChoose, onChooseMany, folder, name }: FileDialogProps) {
  const { common, files } = useMessages()
  const isFolder = kind === 'folders' || name !== undefined
  function choosePaths(paths: readonly string[]) {
    if (onChooseMany) onChooseMany(paths)
    else if (paths[0] !== undefined) onChoose(paths[0])
  }
  const choice = useFileChoice({ kind, isFolder, first: folder ?? null, onChoose: choosePaths })
  const all = choice.listing?.entries ?? []
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      closeName={common.cancel}
      size="wide"
      footer={
        <>
          <Button onPress={onClose}>{common.cancel}</Button>
          <Button
            kind="primary"
            onPress={choice.submit}
            isDisabled={!choice.canSubmit || (name !== undefined && !name.isUsable(all))}
          >
            {choice.opensFolder ? common.open : choose}
          </Button>
        </>
      }
    >
      <div className="files">
        {choice.listing ? (
          <FileTrail folder={choice.listing.folder} parent={choice.listing.parent} onGo={choice.go} />
        ) : null}
        <FileFault fault={choice.fault} />
        <div className="files-list">
          <FileList
            entries={choice.entries}
            selected={choice.selected}
            onSelect={choice.select}
            allowsMany={onChooseMany !== undefined}
            onAction={choice.act}
            isLoading={!choice.listing && !choice.fault}
          />
        </div>
        <p className="field-help">
          {choice.chosenFiles > 1 ? files.chosen(choice.chosenFiles) : files.onlyFitting(files.kinds[kind])}
        </p>
        {name?.field(all)}
      </div>
    </Dialog>
  )
}

function FileFault({ fault }: Readonly<{ fault: Fault | undefined }>) {
  const language = useLanguage()
  return fault ? (
    <Callout tone="refused" role="alert">
      {faultWords(language, fault)}
    </Callout>
  ) : null
}
