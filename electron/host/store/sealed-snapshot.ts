import { Low, type Adapter } from 'lowdb'
import { z, type ZodType } from 'zod'
import { seal, unsealWhole } from '../vault/seal'
import { writeAtomically } from './atomic-write'
import { pathOf, placeOf, readIfThere, type GenerationFile, type ProjectFiles } from './project-files'

/**
 * One sealed JSON file behind lowdb. `data` stays null after `read` when the file is missing or is not what was written;
 * `write` is durable and atomic. Not lowdb's own adapters: they neither fsync nor seal, and its presets keep everything
 * in memory under test.
 */
export function sealedSnapshot<T>(
  files: ProjectFiles,
  generationFile: GenerationFile,
  schema: ZodType<T>,
): Low<T | null> {
  const path = pathOf(files, generationFile)
  const place = placeOf(files, generationFile)
  const adapter: Adapter<T | null> = {
    async read() {
      const sealed = await readIfThere(files.file, path)
      const bytes = sealed === null ? null : unsealWhole(files.key, place, sealed)
      return bytes === null ? null : (schema.safeParse(JSON.parse(bytes.toString('utf8'))).data ?? null)
    },
    async write(data) {
      await writeAtomically(files.file, path, seal(files.key, place, 0, Buffer.from(JSON.stringify(data))))
    },
  }
  return new Low<T | null>(adapter, null)
}

export async function readSnapshot<T>(
  files: ProjectFiles,
  generationFile: GenerationFile,
  schema: ZodType<T>,
): Promise<T | null> {
  const db = sealedSnapshot(files, generationFile, schema)
  await db.read()
  return db.data
}

export async function writeSnapshot(files: ProjectFiles, generationFile: GenerationFile, data: unknown): Promise<void> {
  const db = sealedSnapshot(files, generationFile, z.unknown())
  db.data = data
  await db.write()
}
