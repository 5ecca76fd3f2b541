import type { Snapshot } from '../../core/history/snapshot'
import { codeOf, replacing, idOf } from '../electron/host/store/material'
import { append, documentsOf, leaveProject, openList, openProject, projectOf } from './acts'
import type { Known } from './known'
import type { MemoryDisk } from './memory-disk'
import { handsOn, startsOf } from './play'
import { story } from './story'
import type { Secrets } from './survey'

export type WorkedOn = Readonly<{
  disk: MemoryDisk
  known: Known
  secrets: Secrets
  /** What the project held after each of its last commands. */
  states: readonly Snapshot[]
  /** The disk as it was a session earlier. */
  earlier: MemoryDisk
  /** Before it was put behind another passphrase. */
  withFirstPassphrase: Readonly<{ disk: MemoryDisk; passphrase: string }>
}>

/** A project with something of everything in it, whose program was killed while three commands were in the journal. */
export async function workedOn(): Promise<WorkedOn> {
  const starts = await startsOf(story)
  const index = story.findIndex((it) => it.name === 'withdrawing')
  const [before, { disk: start, known: first }] = [starts[index - 1]!, starts[index]!]
  const old = starts[story.findIndex((it) => it.name === 'passwords')]!
  const withFirstPassphrase = { disk: old.disk, passphrase: old.known.passphrase }
  const disk = start.crash('killed', () => 0)
  const hands = handsOn(disk.file, { day: 18 })
  let known = first
  const states = [known.snapshot!]
  await openProject.run(hands, known)
  await openList.run(hands, known)
  for (const act of [
    append((change) => change.add(codeOf(21))),
    append(replacing(idOf('document', 2), 'aldri', 'ofte')),
    append((change) => change.add(codeOf(22))),
  ]) {
    await act.run(hands, known)
    known = act.after(known)
    states.push(known.snapshot!)
  }
  if (projectOf(hands).journalLength() !== 3) throw new Error('the journal holds something else')
  const left = disk.crash('killed', () => 0)
  hands.list?.close()
  await leaveProject.run(hands, known)
  const { passphrase, listPassphrase } = known
  const secrets = { passphrase, listPassphrase, documents: documentsOf(known) }
  return { disk: left, known, secrets, states, earlier: before.disk, withFirstPassphrase }
}

/** Another command where the third one of the work stood. */
export async function workOn(disk: MemoryDisk, { known, states }: WorkedOn): Promise<MemoryDisk> {
  const hands = handsOn(disk.file, { day: 18 })
  const before = { ...known, snapshot: states.at(-2)! }
  await openProject.run(hands, before)
  await append((change) => change.add(codeOf(23))).run(hands, before)
  const left = disk.crash('killed', () => 0)
  await leaveProject.run(hands, before)
  return left
}
