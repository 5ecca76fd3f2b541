import { formatBytes, formatDate } from '../../messages/format'
import { useLanguage, useMessages } from '../../messages/use-messages'
import { GridList } from '../../ui/grid-list'
import { Icon, type IconName } from '../../ui/icon'
import type { FileEntry } from './file-kind'

const icons: Readonly<Record<FileEntry['kind'], IconName>> = {
  folder: 'folder',
  file: 'document',
  project: 'project',
  'name-list': 'key',
}

type FileListProps = Readonly<{
  entries: readonly FileEntry[]
  selected: ReadonlySet<string>
  onSelect: (paths: ReadonlySet<string>) => void
  /** Several at once, with Ctrl or Shift. */
  allowsMany: boolean
  onAction: (path: string) => void
  isLoading: boolean
}>

/** Folders first, then files, by name as the language sorts. */
export function FileList({ entries, selected, onSelect, allowsMany, onAction, isLoading }: FileListProps) {
  const { files, common } = useMessages()
  const language = useLanguage()
  const order = new Intl.Collator(language === 'en' ? 'en' : 'nb', { numeric: true })
  const sorted = [...entries].sort((a, b) => rank(a) - rank(b) || order.compare(a.name, b.name))
  return (
    <GridList
      label={files.content}
      items={sorted}
      idOf={(entry) => entry.path}
      textOf={(entry) => entry.name}
      selected={[...selected][0] ?? null}
      onSelect={(path) => onSelect(new Set([path]))}
      many={allowsMany ? { selected, onSelect } : undefined}
      onAction={onAction}
      empty={<p className="files-empty">{isLoading ? common.loading : files.empty}</p>}
      renderItem={(entry) => (
        <span className="files-row" data-kind={entry.kind}>
          <Icon name={icons[entry.kind]} />
          <span className="files-name">{entry.name}</span>
          {entry.kind === 'folder' ? null : (
            <span className="files-fact">
              {entry.kind === 'project'
                ? files.project
                : entry.kind === 'name-list'
                  ? files.nameList
                  : formatBytes(language, entry.bytes)}
              {' · '}
              {formatDate(language, entry.modified)}
            </span>
          )}
        </span>
      )}
    />
  )
}

function rank(entry: FileEntry): number {
  return entry.kind === 'folder' ? 1 : entry.kind === 'project' ? 0 : 2
}
