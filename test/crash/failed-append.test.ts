import { expect, test } from 'vitest'
import { replay } from '../../core/history/replay'
import { codeOf, command, emptyStart, startHistory } from '../electron/host/store/material'
import { passphrase, valueOf } from '../electron/host/store/surroundings'
import { faultyDisk, type PlannedFault } from './faulty-disk'
import { memoryDisk } from './memory-disk'
import { folder, projectPath, storeOn } from './scenario'

/** A project with one command, on a disk that fails at the n-th call after that. */
async function projectFailing(after: number, fault: PlannedFault) {
  const setUp = async (at: number) => {
    const disk = memoryDisk()
    await disk.file.mkdir(folder)
    const faulty = faultyDisk(disk.file, at, fault)
    const history = startHistory()
    const { project } = valueOf(await storeOn(faulty.file).create(folder, 'Uteliv', passphrase, emptyStart()))
    await project.append(command(history, (change) => change.add(codeOf(1))))
    return { disk, project, history, calls: faulty.calls }
  }
  const { calls } = await setUp(Infinity)
  return setUp(calls.length + after)
}

async function found(disk: ReturnType<typeof memoryDisk>) {
  const project = valueOf(await storeOn(disk.crash('killed', () => 0).file).open(projectPath, passphrase))
  const { seq } = replay(project.loaded.snapshot, project.loaded.frames)
  const facts = { seq, notices: project.notices, isReadOnly: project.isReadOnly }
  await project.close()
  return facts
}

test.each([
  [1, 'ENOSPC', 'disk.full'],
  [1, 'EPERM', 'disk.no-permission'],
  [1, 'EIO', 'disk.failed'],
  [2, 'ENOSPC', 'disk.full'],
  [2, 'EIO', 'disk.failed'],
] as const)('an append whose call %i fails with %s is as if it never was', async (after, code, faultCode) => {
  const { disk, project, history } = await projectFailing(after, { code, times: 1 })
  const lost = command(history, (change) => change.add(codeOf(2)))
  await expect(project.append(lost)).rejects.toMatchObject({ fault: { code: faultCode } })
  expect(await found(disk)).toEqual({ seq: 1, notices: [], isReadOnly: false })
  expect(project.journalLength()).toBe(1)
  await project.append(lost)
  expect((await found(disk)).seq).toBe(2)
})

test('when not even that can be undone, nothing more is written until the project is opened again', async () => {
  const { disk, project, history } = await projectFailing(1, { code: 'ENOSPC', times: 'all' })
  const lost = command(history, (change) => change.add(codeOf(2)))
  await expect(project.append(lost)).rejects.toMatchObject({ fault: { code: 'disk.full' } })
  const before = disk.bytes(`${projectPath}/journal.1`)
  await expect(project.append(lost)).rejects.toMatchObject({ fault: { code: 'disk.failed' } })
  expect(disk.bytes(`${projectPath}/journal.1`)).toEqual(before)
  expect(await found(disk)).toMatchObject({ seq: 1, isReadOnly: false, notices: [{ code: 'project.damaged' }] })
})
