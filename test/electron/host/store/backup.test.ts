import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { verifyShells } from '../../../../core/history/journal-entry'
import { replay, snapshotOf } from '../../../../core/history/replay'
import { barrierOf, codeOf, codingOf, command, emptyStart, idOf, importing, startHistory } from './material'
import { faultOf, passphrase, storeIn, temporaryFolder, valueOf } from './surroundings'

async function started() {
  const folder = await temporaryFolder()
  const history = startHistory()
  const { project } = valueOf(await storeIn(folder).create(folder, 'Uteliv', passphrase, emptyStart()))
  await project.append(command(history, importing(1, 'Vi drar sjelden ut.')))
  await project.append(command(history, (change) => change.add(codeOf(1))))
  const code = (number: number) =>
    project.append(command(history, (change) => change.add(codingOf(number, idOf('document', 1), 0, number))))
  return { folder, history, project, code }
}

describe('a backup in the project', () => {
  test('holds what was there when it was made, and says how much that is', async () => {
    const { project, history, code } = await started()
    await code(1)
    await code(2)
    const then = snapshotOf(history)
    expect(await project.backUp()).toMatchObject({ seq: 4, documents: 1, codings: 2 })
    await project.compact(snapshotOf(history), new Set([idOf('document', 1)]))
    await code(3)
    await project.backUp()
    const [second, first] = await project.backups()
    expect([second, first]).toMatchObject([
      { seq: 5, documents: 1, codings: 3 },
      { seq: 4, documents: 1, codings: 2 },
    ])
    const read = await project.readBackup(first?.id ?? '')
    expect(snapshotOf(replay(read.snapshot, read.frames))).toEqual(then)
    await expect(project.readBackup('no-such')).rejects.toMatchObject({ fault: { code: 'record.missing' } })
    await project.close()
  })

  test('is made by itself in long work, beside it, and is whole', async () => {
    const { project, history } = await started()
    for (let number = 2; number <= 250; number += 1)
      await project.append(command(history, (change) => change.add(codeOf(number))))
    await project.compact(snapshotOf(history), new Set())
    const [backup] = await project.backups()
    expect(backup).toMatchObject({ documents: 1 })
    const read = await project.readBackup(backup?.id ?? '')
    expect(replay(read.snapshot, read.frames).seq).toBe(200)
    await project.close()
    expect(backup?.seq).toBe(200)
  })

  test('is made at closing when something was done, and not when nothing was', async () => {
    const { folder, project, history } = await started()
    await project.compact(snapshotOf(history), new Set([idOf('document', 1)]))
    await project.close()
    const names = async () => (await readdir(join(project.path, 'backup'))).filter((it) => it !== 'header.json')
    expect(await names()).toHaveLength(1)
    await valueOf(await storeIn(folder).open(project.path, passphrase)).close()
    expect(await names()).toHaveLength(1)
  })

  test('is refused by a project that is read-only, and listed by it', async () => {
    const { folder, project } = await started()
    await project.backUp()
    const beside = valueOf(await storeIn(folder).open(project.path, passphrase, { readOnly: true }))
    await expect(beside.backUp()).rejects.toMatchObject({ fault: { code: 'project.read-only' } })
    expect(await beside.backups()).toHaveLength(1)
    await beside.close()
    await project.close()
  })

  test('that is damaged is not listed, and no damaged project makes one', async () => {
    const { project, history } = await started()
    await project.compact(snapshotOf(history), new Set([idOf('document', 1)]))
    const { id } = await project.backUp()
    await rm(join(project.path, 'backup', id, 'rest.2'))
    expect(await project.backups()).toEqual([])
    await rm(join(project.path, 'documents', `${idOf('document', 1).slice(9)}.2`))
    await expect(project.backUp()).rejects.toMatchObject({ fault: { code: 'disk.missing' } })
    expect((await readdir(join(project.path, 'backup'))).filter((it) => !it.startsWith(id))).toEqual(['header.json'])
    await project.close()
  })
})

describe('a backup in another folder', () => {
  test('is a project that opens with the passphrase, with every command and the whole audit trail', async () => {
    const { folder, project, history, code } = await started()
    await project.compact(snapshotOf(history), new Set([idOf('document', 1)]))
    await code(1)
    const { path } = await project.backUpTo(folder, 'Uteliv kopi.fortrolig')
    await code(2)
    await project.close()
    expect(path).toBe(join(folder, 'Uteliv kopi.fortrolig'))
    const copy = valueOf(await storeIn(folder, { appData: join(folder, 'other') }).open(path, passphrase))
    expect([copy.notices, copy.isReadOnly]).toEqual([[], false])
    const shells = await copy.shells()
    expect([shells.length, verifyShells(shells).intact]).toEqual([3, true])
    expect(replay(copy.loaded.snapshot, copy.loaded.frames).state.all('coding')).toHaveLength(1)
    await copy.close()
  })

  test('outlives a barrier, which the backups in the project do not', async () => {
    const { folder, project, history } = await started()
    await project.backUp()
    const { path } = await project.backUpTo(folder, 'Uteliv kopi.fortrolig')
    const { snapshot, shell } = barrierOf(history, (change) => change.remove(idOf('code', 1)))
    await project.barrier(snapshot, shell, [])
    expect((await project.backups()).map((it) => it.seq)).toEqual([3])
    await project.close()
    const copy = valueOf(await storeIn(folder).open(path, passphrase))
    expect(replay(copy.loaded.snapshot, copy.loaded.frames).state.all('code')).toHaveLength(1)
    await copy.close()
  })

  test('is not made where there is no folder, and leaves nothing half', async () => {
    const { folder, project } = await started()
    await expect(project.backUpTo(join(folder, 'ingen'), 'Uteliv kopi.fortrolig')).rejects.toMatchObject({
      fault: { code: 'disk.missing' },
    })
    expect((await readdir(folder)).sort()).toEqual(['Uteliv.fortrolig', 'app-data'])
    await project.close()
    expect(faultOf(await storeIn(folder).open(join(folder, 'ingen'), passphrase))).toMatchObject({
      code: 'disk.missing',
    })
  })
})
