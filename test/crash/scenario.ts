import { expect } from 'vitest'
import type { FileSystem } from '../../electron/host/store/file-system'
import { createNameListStore } from '../../electron/host/store/name-list-store'
import { createProjectStore, type StoreOptions } from '../../electron/host/store/project-store'
import { readSealedFile, unlockFiles } from '../../electron/host/store/sealed-file'
import type { MemoryDisk } from './memory-disk'

export const folder = '/home'
export const projectPath = `${folder}/Uteliv.fortrolig`
export const nameListPath = `${folder}/Uteliv.navneliste`

function optionsOn(file: FileSystem, options: Partial<StoreOptions>): StoreOptions {
  const computer = { host: 'maskin', processId: 2 ** 30, now: () => '2026-11-21T00:00:00.000Z' }
  return { appData: '/home/app-data', computer, kdf: { N: 2 ** 10, r: 1, p: 1 }, file, ...options }
}

/** A store as another process of this computer would have it: one that has ended by the time anybody looks. */
export function storeOn(file: FileSystem, options: Partial<StoreOptions> = {}) {
  return createProjectStore(optionsOn(file, options))
}

export function nameListsOn(file: FileSystem, options: Partial<StoreOptions> = {}) {
  return createNameListStore(optionsOn(file, options))
}

/** No byte of the project's folder, sealed or not, holds any of the words. */
export async function expectForgotten(disk: MemoryDisk, passphrase: string, words: readonly string[]): Promise<void> {
  const files = await unlockFiles(projectPath, passphrase, disk.file)
  const found = disk.all().filter(({ path }) => path.startsWith(`${projectPath}/`))
  const holding: string[] = []
  let sealed = 0
  for (const { path } of found) {
    const contents = await readSealedFile(files, path.slice(projectPath.length + 1))
    sealed += contents === null ? 0 : 1
    if (contents?.some((content) => words.some((it) => content.includes(it))) === true) holding.push(path)
  }
  expect(holding).toEqual([])
  expect(sealed).toBeGreaterThanOrEqual(2)
}

/** Nothing outside the seals holds any of the words, wherever on the disk. */
export function expectSealed(disk: MemoryDisk, words: readonly string[]): void {
  const holding = disk.all().filter(({ bytes }) => words.some((it) => bytes.includes(it)))
  expect(holding.map((it) => it.path)).toEqual([])
}
