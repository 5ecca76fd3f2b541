import { expect } from 'vitest'
import { verifyShells } from '../../core/history/journal-entry'
import { replay, snapshotOf } from '../../core/history/replay'
import type { DocumentId } from '../../core/model/ids'
import type { OpenProject } from '../../core/service/ports'
import { readProjectHeader } from '../../electron/host/store/project-header'
import { unlockByRecoveryCode } from '../../electron/host/vault/data-key'
import { codeOf, command, emptyStart } from '../electron/host/store/material'
import { passphrase as firstPassphrase, valueOf } from '../electron/host/store/surroundings'
import type { Hands, Known } from './known'
import type { MemoryDisk } from './memory-disk'
import { expectForgotten, expectSealed, folder, nameListPath, projectPath } from './scenario'
import { names } from './story'

/**
 * Opens what was left and finds one of the possible states, whole. `hands` are those of the next session. `goesOn`: works
 * on with it, looks at every backup, and finds that again, with nothing to say.
 */
export async function expectKept(
  disk: MemoryDisk,
  possible: readonly Known[],
  hands: Hands,
  goesOn: boolean,
): Promise<void> {
  expectSealed(disk, names)
  const [before] = possible
  if (before === undefined) throw new Error('nothing is possible')
  const opened = await openAny(possible, hands)
  if (opened === null) return expectNone(possible, hands)
  const { project, passphrase } = opened
  const { erased } = await expectProject(project, possible)
  if (erased.length > 0) await expectForgotten(disk, passphrase, erased)
  await expectOutside(disk, possible, hands)
  if (!goesOn) return project.close()
  for (const { id } of await project.backups()) await project.readBackup(id)
  const history = replay(project.loaded.snapshot, project.loaded.frames)
  await project.append(command(history, (change) => change.add(codeOf(900))))
  await project.compact(snapshotOf(history), new Set(history.state.documents().map((it) => it.id)))
  await project.close()
  const again = valueOf(await hands.store.open(projectPath, passphrase))
  expect([again.notices, again.isReadOnly]).toEqual([[], false])
  expect(snapshotOf(replay(again.loaded.snapshot, again.loaded.frames))).toEqual(snapshotOf(history))
  expect(verifyShells(await again.shells()).intact).toBe(true)
  await again.close()
}

/** Null: there is no project, as none was made yet. */
async function openAny(
  possible: readonly Known[],
  { store }: Hands,
): Promise<Readonly<{ project: OpenProject; passphrase: string }> | null> {
  const passphrases = new Set(possible.map((it) => it.passphrase))
  let opened = null
  for (const passphrase of passphrases) {
    opened = await store.open(projectPath, passphrase)
    if (opened.ok) return { project: opened.value, passphrase }
    if (opened.fault.code !== 'vault.wrong-passphrase') break
  }
  const fault = opened?.ok === false ? opened.fault : null
  if (possible.some((it) => it.snapshot === null) && fault?.code === 'disk.missing') return null
  throw new Error(`does not open: ${JSON.stringify(fault)}`)
}

async function expectNone(possible: readonly Known[], { store }: Hands): Promise<void> {
  expect(possible.some((it) => it.snapshot === null)).toBe(true)
  const made = valueOf(await store.create(folder, 'Uteliv', firstPassphrase, emptyStart()))
  await made.project.close()
}

/** The possible state that the project is in, exactly. */
async function expectProject(project: OpenProject, possible: readonly Known[]): Promise<Known> {
  const found = snapshotOf(replay(project.loaded.snapshot, project.loaded.frames))
  const known = possible.find((it) => it.snapshot?.rest.hash === found.rest.hash)
  if (known === undefined)
    throw new Error(`holds ${found.rest.seq} commands, not ${possible.map((it) => it.snapshot?.rest.seq).join(' or ')}`)
  expect(found).toEqual(known.snapshot)
  const shells = await project.shells()
  expect([shells.length, verifyShells(shells).intact]).toEqual([found.rest.seq, true])
  expect(project.isReadOnly).toBe(false)
  for (const it of project.notices)
    expect(it).toMatchObject({ code: 'project.damaged', params: { missingCommands: 0 } })
  for (const document of Object.keys(known.sources) as DocumentId[]) {
    const bytes = await project.source(document)
    expect(possible.map((it) => it.sources[document])).toContain(
      bytes === null ? undefined : Buffer.from(bytes).toString(),
    )
  }
  const { backup } = known
  if (backup !== null) {
    const read = await project.readBackup(backup.id)
    expect(snapshotOf(replay(read.snapshot, read.frames))).toEqual(backup.snapshot)
  }
  return known
}

/** The recovery code, the name list and the copy in another folder. */
async function expectOutside(disk: MemoryDisk, possible: readonly Known[], hands: Hands): Promise<void> {
  const codes = new Set(possible.map((it) => it.recoveryCode))
  if (hands.isAboutKeys && codes.size === 1 && !codes.has(null)) {
    const { header } = await readProjectHeader(disk.file, projectPath)
    expect((await unlockByRecoveryCode(header, [...codes][0] ?? '')).length).toBe(32)
  }
  await expectList(possible, hands)
  const copy = possible[0]?.copy ?? null
  if (copy === null || possible.length > 1) return
  const opened = valueOf(await hands.store.open(copy.path, firstPassphrase, { readOnly: true }))
  expect(snapshotOf(replay(opened.loaded.snapshot, opened.loaded.frames))).toEqual(copy.snapshot)
  await opened.close()
}

async function expectList(possible: readonly Known[], { nameLists }: Hands): Promise<void> {
  for (const { listPassphrase } of possible) {
    const opened = await nameLists.open(nameListPath, listPassphrase)
    if (opened.ok) {
      const content = opened.value.content()
      opened.value.close()
      expect(possible.map((it) => it.list)).toContainEqual(content)
      return
    }
    if (opened.fault.code === 'vault.wrong-passphrase') continue
    expect([opened.fault.code, possible.some((it) => it.list === null)]).toEqual(['disk.missing', true])
    return
  }
  throw new Error('no passphrase opens the name list')
}
