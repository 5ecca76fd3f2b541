import { expect } from 'vitest'
import { surveyOf, type Survey } from './survey'
import type { WorkedOn } from './worked-on'

const sayings =
  /: (project\.(damaged|rolled-back|in-use|not-a-project|newer-format)|vault\.wrong-passphrase|disk\.missing|broken)$/

/** Puts other bytes in the place of files, and looks at what a user meets then. */
export async function damageRig({ disk: sound, secrets, states }: WorkedOn) {
  const whole = await surveyOf(
    sound.crash('killed', () => 0),
    secrets,
  )
  const last = whole.snapshot!.rest.seq
  let count = 0

  async function found(changes: ReadonlyMap<string, Buffer | null>): Promise<Survey> {
    const disk = sound.crash('killed', () => 0)
    for (const [path, bytes] of changes)
      if (bytes === null) disk.remove(path)
      else disk.put(path, bytes)
    count += 1
    return surveyOf(disk, secrets)
  }

  /** What is there is right, and what is missing is said: the project's commands by their number. */
  function expectRight({ said, snapshot, missingCommands, backups, list }: Survey): void {
    for (const it of said) expect(it).toMatch(sayings)
    for (const it of backups) expect(whole.backups).toContain(it)
    if (list !== null) expect(list).toEqual(whole.list)
    if (snapshot === null) return
    const { seq } = snapshot.rest
    expect(snapshot).toEqual(states.find((it) => it.rest.seq === seq))
    if (seq < last) expect(missingCommands).toBe(last - seq)
  }

  return {
    sound: whole,
    /** All that the app has written, but for the copy in another folder, which is a project of its own. */
    paths: sound.all().flatMap(({ path }) => (path.includes('/kopier/') ? [] : [path])),
    count: () => count,
    /**
     * Damage takes nothing in silence: all is there as before, or something is said. A backup that is not whole is not
     * offered.
     */
    async expectTold(path: string, bytes: Buffer | null): Promise<void> {
      const survey = await found(new Map([[path, bytes]]))
      expectRight(survey)
      if (survey.said.length > 0) return
      const backups = path.includes('/backup/') ? survey.backups : whole.backups
      expect(survey).toEqual({ ...whole, backups })
    },
    /** Something is said, or a backup is not offered any more. */
    async expectNoticed(changes: ReadonlyMap<string, Buffer | null>): Promise<void> {
      const survey = await found(changes)
      expectRight(survey)
      expect(survey.said.length > 0 || survey.backups.length < whole.backups.length).toBe(true)
    },
    found,
  }
}

export type DamageRig = Awaited<ReturnType<typeof damageRig>>
