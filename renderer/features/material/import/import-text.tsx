import { ImportTurns } from './import-turns'
import type { Mend } from './mend'
import type { ReadingMend } from './reading'
import { ShareLabel } from './share-label'
import type { Reread } from './use-mending'
import type { ImportPreview } from './use-import'

type ImportTextProps = Readonly<{
  preview: ImportPreview
  mend: Mend
  /** The label whose turns are shared out just now. */
  shared: string | null
  onChange: (mend: Mend) => void
  onShared: () => void
  onRead: (mend: ReadingMend, isTaken: boolean) => Promise<Reread>
}>

/** The text beside the questions: whole, or the turns of one label while they are shared out. */
export function ImportText({ preview, mend, shared, onChange, onShared, onRead }: ImportTextProps) {
  if (shared === null) return <ImportTurns preview={preview} mend={mend} onRead={onRead} />
  return <ShareLabel key={shared} preview={preview} label={shared} mend={mend} onChange={onChange} onDone={onShared} />
}
