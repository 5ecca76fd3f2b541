import type { Result } from '../../../core/contract/fault'
import type { Draft } from '../../../core/import/draft'
import type { Files, Jobs } from '../../../core/service/ports'

/** Reads a transcript as the app does, with everything that is certain and nothing that it would ask about. */
export async function readDraft(path: string, files: Pick<Files, 'read'>, jobs: Jobs): Promise<Result<Draft>> {
  const file = await files.read({ kind: 'path', path })
  return file.ok ? jobs.run('import', file.value) : file
}
