import { writeDocuments, writeRest, type Generation } from './generation'
import { writeJournal } from './journal'
import type { LoadedProject } from './load-project'
import { pathOf, placeOf, type GenerationFile, type ProjectFiles } from './project-files'

/**
 * Writes what is whole, in today's format, as a generation of its own, above every number that was used, so that writing
 * can go on: after damage, and for a project of an older format. The
 * damaged files stay until the next compaction or barrier. Where a backup had to be taken, the audit trail goes on from
 * the backup's last command.
 */
export async function repairProject(files: ProjectFiles, loaded: LoadedProject): Promise<LoadedProject> {
  const number = loaded.greatest + 1
  const { documents } = loaded.snapshot
  await writeDocuments(files, number, documents)
  const journal: GenerationFile = { kind: 'journal', id: '', generation: number }
  const seals = { key: files.key, place: placeOf(files, journal) }
  const journalEnd = await writeJournal(files.file, pathOf(files, journal), seals, loaded.frames)
  await files.file.fsyncFolder(files.folder)
  const generation: Generation = {
    ...loaded.generation,
    generation: number,
    documents: documents.map(({ document }) => ({ document, generation: number })),
  }
  await writeRest(files, generation)
  return { ...loaded, generation, greatest: number, journalEnd, isOlder: false, damage: null }
}
