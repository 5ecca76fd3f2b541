import { useState } from 'react'
import { useQuery } from '../../state/use-query'
import { isShown, type FileKind } from './file-kind'

type FileChoiceOptions = Readonly<{
  kind: FileKind
  /** True where the open folder itself is what is chosen. */
  isFolder: boolean
  first: string | null
  onChoose: (paths: readonly string[]) => void
}>

/** Where a file dialog is, what it shows, and what its main button and Enter on a row do. */
export function useFileChoice({ kind, isFolder, first, onChoose }: FileChoiceOptions) {
  const [folder, setFolder] = useState<string | null>(first)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const { value: listing, fault } = useQuery('file.list', { folder })
  const entries = (listing?.entries ?? []).filter((entry) => isShown(kind, entry))
  const chosen = entries.filter((entry) => selected.has(entry.path))
  const files = chosen.filter((entry) => entry.kind !== 'folder')

  function go(to: string | null) {
    setFolder(to)
    setSelected(new Set())
  }
  function act(path: string) {
    const entry = entries.find((it) => it.path === path)
    if (entry?.kind === 'folder') go(path)
    else if (entry && !isFolder) onChoose(selected.has(path) ? files.map((it) => it.path) : [path])
  }
  function submit() {
    if (isFolder && listing) onChoose([listing.folder])
    else if (files.length > 0) onChoose(files.map((entry) => entry.path))
    else if (chosen[0]) go(chosen[0].path)
  }
  return {
    listing,
    fault,
    entries,
    selected,
    select: setSelected,
    go,
    act,
    submit,
    canSubmit: isFolder ? listing !== undefined : chosen.length > 0,
    opensFolder: !isFolder && chosen.length > 0 && files.length === 0,
    chosenFiles: files.length,
  }
}
