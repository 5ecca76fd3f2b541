import { join } from 'node:path'
import { temporarySuffix, unlinkPatiently } from './atomic-write'
import { sweepBackups } from './backup'
import type { Generation } from './generation'
import {
  fixedNames,
  generationFilesIn,
  namesIn,
  pathOf,
  uuidOf,
  type GenerationFile,
  type ProjectFiles,
} from './project-files'

/**
 * Removes what the current generation makes superfluous: what a crash left, generations before the one before, and after
 * a barrier everything older, durably. Names that are not the store's own are let be. It can be repeated at any time;
 * rejects when something that had to go is still there.
 */
export async function sweep(files: ProjectFiles, current: Generation): Promise<void> {
  const { file, folder } = files
  const found = await generationFilesIn(file, folder)
  const isKept = keeperOf(current, found)
  for (const it of found) if (!isKept(it)) await unlinkPatiently(file, pathOf(files, it))
  for (const sub of ['', fixedNames.documents, fixedNames.sources, fixedNames.backup])
    for (const name of await namesIn(file, join(folder, sub)))
      if (name.endsWith(temporarySuffix) && sub !== fixedNames.backup)
        await unlinkPatiently(file, join(folder, sub, name))
  await sweepBackups(files, current)
  for (const sub of ['', fixedNames.documents, fixedNames.sources, fixedNames.backup])
    await file.fsyncFolder(join(folder, sub))
}

function keeperOf(current: Generation, found: readonly GenerationFile[]): (it: GenerationFile) => boolean {
  const before = greatest(found, (it) => it.kind === 'rest' && it.generation < current.generation)
  const previous = before >= current.floor ? before : 0
  const documents = new Map(current.documents.map(({ document, generation }) => [uuidOf(document), generation]))
  const erased = new Set(current.erased.map(uuidOf))

  /** What the generation before names: the newest that is not newer than it. */
  const previousOf = (uuid: string) =>
    greatest(found, (it) => it.kind === 'document' && it.id === uuid && it.generation <= previous)

  const keepers: Readonly<Record<GenerationFile['kind'], (it: GenerationFile) => boolean>> = {
    rest: ({ generation }) => generation === current.generation || generation === previous,
    journal: ({ generation }) => generation <= current.generation && generation >= (previous || current.generation),
    document: ({ id, generation }) =>
      generation === documents.get(id) || (previous > 0 && generation === previousOf(id)),
    audit: ({ generation }) => generation <= current.audit,
    source: ({ id, generation }) => generation <= current.generation && !(erased.has(id) && generation < current.floor),
  }
  return (it) => keepers[it.kind](it)
}

function greatest(found: readonly GenerationFile[], is: (it: GenerationFile) => boolean): number {
  return found.reduce((most, it) => (is(it) && it.generation > most ? it.generation : most), 0)
}
