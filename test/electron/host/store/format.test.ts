import { cp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { verifyShells } from '../../../../core/history/journal-entry'
import { formatVersion } from '../../../../core/history/snapshot'
import { nextUndo, replay } from '../../../../core/history/replay'
import { readSealedFile, unlockFiles } from '../../../../electron/host/store/sealed-file'
import { writeSnapshot } from '../../../../electron/host/store/sealed-snapshot'
import { idOf } from './material'
import { faultOf, storeIn, temporaryFolder, valueOf } from './surroundings'

const passphrase = 'fortrolig for alltid'
const recoveryCode = 'CQVY-EEK8-XCCJ-Q0T8-NZ04-X449-YQAF'
const fixture = new URL('../../../fixtures/formats/1/project.fortrolig', import.meta.url)

async function copied() {
  const folder = await temporaryFolder()
  const path = join(folder, 'project.fortrolig')
  await cp(fixture, path, { recursive: true })
  return { folder, path }
}

test('a project of format 1 opens, with its documents, commands, undo, imported bytes and audit trail', async () => {
  const { folder, path } = await copied()
  const project = valueOf(await storeIn(folder).open(path, passphrase))
  expect([project.isReadOnly, project.notices, project.journalLength()]).toEqual([false, [], 2])
  const history = replay(project.loaded.snapshot, project.loaded.frames)
  expect(history.state.textOf(idOf('document', 1))).toBe('Informant 1 bor i Fjordvik. Informant 1 er ordfører.')
  expect(history.state.textOf(idOf('document', 2))).toBe('Vi drar aldri ut, sa hun «stille».')
  expect(history.state.codingsOf(idOf('document', 2)).map((it) => it.span)).toEqual([{ start: 3, end: 13 }])
  expect(history.state.all('code').map((it) => it.name)).toEqual(['Uteliv', 'Ensomhet'])
  expect([history.seq, nextUndo(history)?.of]).toEqual([8, 8])
  expect(Buffer.from((await project.source(idOf('document', 2))) ?? []).toString()).toBe('Ola: hei')
  expect(await project.source(idOf('document', 1))).toBeNull()
  const shells = await project.shells()
  expect([shells.length, verifyShells(shells).intact]).toEqual([8, true])
  await project.close()
})

test('a project of format 1 opens by its recovery code', async () => {
  const { folder, path } = await copied()
  const project = valueOf(await storeIn(folder).recover(path, recoveryCode, 'en helt ny setning'))
  await project.close()
})

test('a project whose empty folders were left out by a copy can be worked in', async () => {
  const { folder, path } = await copied()
  await rm(join(path, 'sources'), { recursive: true })
  const project = valueOf(await storeIn(folder).open(path, passphrase))
  expect(project.notices).toEqual([])
  await project.putSource(idOf('document', 2), Buffer.from('hei'))
  await project.close()
})

test('a snapshot of a newer format is refused, not taken for damage', async () => {
  const { folder, path } = await copied()
  const files = await unlockFiles(path, passphrase)
  const [content] = (await readSealedFile(files, 'rest.3')) ?? []
  const rest = JSON.parse(content?.toString() ?? '') as { rest: object }
  const newer = { ...rest, rest: { ...rest.rest, format: formatVersion + 1 } }
  await writeSnapshot(files, { kind: 'rest', id: '', generation: 3 }, newer)
  expect(faultOf(await storeIn(folder).open(path, passphrase))).toEqual({
    code: 'project.newer-format',
    params: { format: formatVersion + 1 },
  })
})
