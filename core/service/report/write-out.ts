import { beginChange } from '../../history/change-builder'
import type { ReceiptId } from '../../model/ids'
import type { Receipt } from '../../model/receipt'
import { openProject, writableProject, type App } from '../app-session'
import { commit } from '../commit'
import { valueOf } from '../project/project-handlers'
import type { CheckedFile } from './final-check'

type File = Pick<CheckedFile, 'fileName' | 'bytes' | 'verdict' | 'reach' | 'documents'>

/** What is kept of a file's final check. */
export function receiptOf(app: App, id: ReceiptId, { fileName, bytes, verdict, reach, documents }: File): Receipt {
  return {
    id,
    at: app.ports.clock.now(),
    coder: openProject(app).coder,
    exit: 'word-report',
    fileName,
    sha256: verdict.sha256,
    bytes: bytes.length,
    reach,
    termsSearched: verdict.termsSearched,
    partsRead: verdict.partsRead,
    wordsRead: verdict.wordsRead,
    picturesUnread: verdict.picturesUnread,
    documents,
    overrides: [],
  }
}

/** Lists a file that has passed, then writes it: no file leaves unlisted. */
export async function writeOut(
  app: App,
  command: string,
  folder: string,
  { file, receipt }: Readonly<{ file: File; receipt: Receipt }>,
): Promise<Readonly<{ path: string }>> {
  const change = beginChange(writableProject(app).history.state)
  change.add(receipt)
  await commit(app, command, change.build(), { counts: { words: file.verdict.wordsRead } })
  return valueOf(await app.ports.files.write(app.ports.files.join(folder, file.fileName), file.bytes))
}
