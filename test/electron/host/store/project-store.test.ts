import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { verifyShells } from '../../../../core/history/journal-entry'
import { replay, snapshotOf } from '../../../../core/history/replay'
import { barrierOf, codeOf, command, emptyStart, idOf, importing, replacing, startHistory } from './material'
import { faultOf, passphrase, storeIn, temporaryFolder, valueOf } from './surroundings'

test('a new project opens again with its passphrase, and with no other', async () => {
  const folder = await temporaryFolder()
  const store = storeIn(folder)
  const { project } = valueOf(await store.create(folder, 'Uteliv', passphrase, emptyStart()))
  await project.close()
  expect(faultOf(await store.open(project.path, 'en annen lang setning'))).toMatchObject({
    code: 'vault.wrong-passphrase',
  })
  const again = valueOf(await store.open(project.path, passphrase))
  expect(again.loaded).toEqual({ snapshot: emptyStart(), frames: [] })
  expect([again.isReadOnly, again.notices, again.path]).toEqual([false, [], join(folder, 'Uteliv.fortrolig')])
  await again.close()
})

test('every command that was acknowledged is there when the project is opened again', async () => {
  const folder = await temporaryFolder()
  const store = storeIn(folder)
  const history = startHistory()
  const { project } = valueOf(await store.create(folder, 'Uteliv', passphrase, emptyStart()))
  for (let number = 1; number <= 20; number += 1)
    await project.append(command(history, (change) => change.add(codeOf(number))))
  expect(project.journalLength()).toBe(20)
  await project.close()
  const again = valueOf(await store.open(project.path, passphrase))
  expect(snapshotOf(replay(again.loaded.snapshot, again.loaded.frames))).toEqual(snapshotOf(history))
  expect(verifyShells(await again.shells())).toEqual({ intact: true, brokenAt: null })
  await again.close()
})

test('a compaction folds the journal into snapshots and keeps undo and the audit trail', async () => {
  const folder = await temporaryFolder()
  const store = storeIn(folder)
  const history = startHistory()
  const { project } = valueOf(await store.create(folder, 'Uteliv', passphrase, emptyStart()))
  await project.append(command(history, importing(1, 'Jeg bor i Fjordvik.')))
  await project.append(command(history, importing(2, 'Kari er ordfører.')))
  await project.compact(snapshotOf(history), new Set([idOf('document', 1), idOf('document', 2)]))
  await project.append(command(history, replacing(idOf('document', 2), 'Kari', 'Informant 1')))
  await project.compact(snapshotOf(history), new Set([idOf('document', 2)]))
  await project.append(command(history, (change) => change.add(codeOf(1))))
  await project.close()
  expect((await readdir(join(project.path, 'documents'))).sort()).toEqual([
    `${idOf('document', 1).slice(9)}.2`,
    `${idOf('document', 2).slice(9)}.2`,
    `${idOf('document', 2).slice(9)}.3`,
  ])
  const again = valueOf(await store.open(project.path, passphrase))
  expect(snapshotOf(replay(again.loaded.snapshot, again.loaded.frames))).toEqual(snapshotOf(history))
  expect(again.journalLength()).toBe(1)
  expect((await again.shells()).map((it) => it.seq)).toEqual([1, 2, 3, 4])
  expect(verifyShells(await again.shells()).intact).toBe(true)
  await again.close()
})

test('after a barrier only the new generation, its backups and the audit trail are left', async () => {
  const folder = await temporaryFolder()
  const store = storeIn(folder)
  const history = startHistory()
  const { project } = valueOf(await store.create(folder, 'Uteliv', passphrase, emptyStart()))
  await project.append(command(history, importing(1, 'Kari er ordfører.')))
  await project.putSource(idOf('document', 1), Buffer.from('Kari: hei'))
  await project.putSource(idOf('document', 2), Buffer.from('a document that was taken away'))
  await project.compact(snapshotOf(history), new Set())
  const { snapshot, shell } = barrierOf(history, replacing(idOf('document', 1), 'Kari', 'Informant 1'))
  await project.barrier(snapshot, shell, [idOf('document', 1)])
  expect(await project.source(idOf('document', 1))).toBeNull()
  await project.append(command(history, (change) => change.add(codeOf(1))))
  await project.close()
  const generation = '3'
  const left = (await readdir(project.path, { recursive: true })).sort()
  expect(left.filter((it) => !it.startsWith('backup'))).toEqual(
    [
      'audit.1',
      'audit.2',
      'documents',
      `documents/${idOf('document', 1).slice(9)}.${generation}`,
      'header.json',
      'journal.3',
      'rest.3',
      'sources',
    ].sort(),
  )
  expect((await readdir(join(project.path, 'backup'))).filter((it) => it.endsWith('-3'))).toHaveLength(2)
  const again = valueOf(await store.open(project.path, passphrase))
  expect(snapshotOf(replay(again.loaded.snapshot, again.loaded.frames))).toEqual(snapshotOf(history))
  expect(verifyShells(await again.shells())).toEqual({ intact: true, brokenAt: null })
  await again.close()
})

test('only the owner may read the files and folders of a project', async () => {
  const folder = await temporaryFolder()
  const { project } = valueOf(await storeIn(folder).create(folder, 'Uteliv', passphrase, emptyStart()))
  const names = await readdir(project.path, { recursive: true })
  for (const name of ['', ...names]) {
    const found = await stat(join(project.path, name))
    expect([name, found.mode & 0o777]).toEqual([name, found.isDirectory() ? 0o700 : 0o600])
  }
  await project.close()
})
