import type { DocumentSummary } from '../../../../core/contract/material'
import { ImportFlow } from '../import/import-flow'
import type { ImportFile } from '../import/use-import'

/** Reads the file that a document was made of once more, as an importer of today reads it: its words may take the former's place. */
export function RereadDocument({ summary, onClose }: Readonly<{ summary: DocumentSummary; onClose: () => void }>) {
  const { id, title, fileName } = summary.document
  const file: ImportFile = {
    name: fileName ?? title,
    source: () => Promise.resolve({ ok: true, value: { kind: 'document', document: id } }),
  }
  return <ImportFlow files={[file]} onDone={onClose} />
}
