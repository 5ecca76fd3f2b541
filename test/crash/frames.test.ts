import { afterAll, beforeAll, expect, test } from 'vitest'
import { emptyNameList } from '../../core/model/name-list'
import { damageRig, type DamageRig } from './damage-rig'
import { surveyOf } from './survey'
import { workedOn, workOn, type WorkedOn } from './worked-on'

let made: WorkedOn
/** The same work in another project, behind the same passphrase. */
let other: WorkedOn
let rig: DamageRig
let journal: string

beforeAll(async () => {
  made = await workedOn()
  other = await workedOn()
  rig = await damageRig(made)
  journal = rig.paths.findLast((it) => /fortrolig\/journal\.\d+$/.test(it) && made.disk.bytes(it).length > 0) ?? ''
})

afterAll(() => {
  console.log(`frames changed ${rig.count()}`)
})

/** The frames of a file: `[u32 length | nonce 12 | tag 16 | ciphertext]`. */
function framesOf(bytes: Buffer): readonly Buffer[] {
  const frames: Buffer[] = []
  for (let at = 0; at < bytes.length;) {
    const end = at + 32 + bytes.readUInt32BE(at)
    frames.push(bytes.subarray(at, end))
    at = end
  }
  return frames
}

async function expectNoticed(path: string, bytes: Buffer | null): Promise<void> {
  await rig.expectNoticed(new Map([[path, bytes]])).catch((error: unknown) => {
    throw new Error(`${path}: ${(error as Error).message}`, { cause: error })
  })
}

/** The files with one frame each that the project needs, the header and the name list with them. */
function sealedFiles(): readonly string[] {
  return rig.paths.filter(
    (it) => /\/(rest|audit)\.\d+$|\/(documents|sources)\/|\.navneliste$/.test(it) && !isPrevious(it),
  )
}

/** Of the generation before the last one, which nobody reads while the last is whole. */
function isPrevious(path: string): boolean {
  const file = /^(.*\.fortrolig\/(?:rest|documents\/[^/]+))\.(\d+)$/.exec(path)
  if (file === null) return false
  return rig.paths.some((it) => it.startsWith(`${file[1]}.`) && Number(it.split('.').at(-1)) > Number(file[2]))
}

test('the journal of the work has a frame for each of its three commands', () => {
  expect(framesOf(made.disk.bytes(journal))).toHaveLength(3)
})

// The journal is whole up to there: only this computer's head file knows of more.
test('a journal cut between two frames is noticed', async () => {
  const frames = framesOf(made.disk.bytes(journal))
  for (let kept = 0; kept < frames.length; kept += 1) await expectNoticed(journal, Buffer.concat(frames.slice(0, kept)))
})

test('on a computer that has not seen the project, a journal cut between two frames cannot be noticed', async () => {
  const disk = made.disk.crash('killed', () => 0)
  disk.put(journal, framesOf(disk.bytes(journal))[0]!)
  const survey = await surveyOf(disk, made.secrets, { appData: '/home/app-data/annen' })
  expect([survey.said, survey.snapshot]).toEqual([[], made.states[1]])
})

test('each frame of the journal changed, taken out, doubled, or put in the place of another is noticed', async () => {
  const frames = framesOf(made.disk.bytes(journal))
  for (const [index, frame] of frames.entries()) {
    const changed = Buffer.from(frame)
    changed[40] = changed[40]! ^ 1
    const without = frames.toSpliced(index, 1)
    await expectNoticed(journal, Buffer.concat(frames.with(index, changed)))
    await expectNoticed(journal, Buffer.concat(without))
    for (let to = 0; to <= frames.length; to += 1) {
      if (to < frames.length && to !== index)
        await expectNoticed(journal, Buffer.concat(without.toSpliced(to, 0, frame)))
      // Behind the last it is a frame too many: said, and nothing is lost.
      await expectNoticed(journal, Buffer.concat(frames.toSpliced(to, 0, frame)))
    }
  }
})

test('a frame of another generation’s journal, or of another project’s, is noticed', async () => {
  const frames = framesOf(made.disk.bytes(journal))
  const strangers = [
    ...framesOf(other.disk.bytes(journal)),
    ...rig.paths
      .filter((it) => /journal\.\d+$/.test(it) && it !== journal)
      .flatMap((it) => framesOf(made.disk.bytes(it))),
  ]
  expect(strangers.length).toBeGreaterThan(3)
  for (const stranger of strangers)
    for (const index of frames.keys()) await expectNoticed(journal, Buffer.concat(frames.with(index, stranger)))
})

test('a frame that was taken back and put where another one stands now is noticed', async () => {
  const before = made.disk.crash('killed', () => 0)
  before.put(journal, Buffer.concat(framesOf(before.bytes(journal)).slice(0, 2)))
  const elsewhere = await workOn(before, made)
  const survey = await rig.found(new Map([[journal, elsewhere.bytes(journal)]]))
  expect(survey.said).toEqual(['notice: project.rolled-back'])
})

test('each sealed file that is empty, doubled, or of another project is noticed', async () => {
  const files = sealedFiles()
  expect(files.length).toBeGreaterThan(15)
  for (const path of files) {
    const bytes = made.disk.bytes(path)
    await expectNoticed(path, Buffer.alloc(0))
    await expectNoticed(path, Buffer.concat([bytes, bytes]))
    if (other.disk.all().some((it) => it.path === path && !path.endsWith('.navneliste')))
      await expectNoticed(path, other.disk.bytes(path))
  }
})

test('each sealed file in the place of another one is noticed', async () => {
  const files = sealedFiles().filter((it) => !it.includes('/backup/'))
  for (const path of files)
    for (const from of files)
      if (from !== path && sameKind(from, path)) await expectNoticed(path, made.disk.bytes(from))
})

function sameKind(a: string, b: string): boolean {
  const kind = (path: string) =>
    /(rest|audit|documents|sources|navneliste)/.exec(path.split('fortrolig')[1] ?? path)?.[0]
  return kind(a) === kind(b)
}

test('the whole folder put back to what it was a session earlier is noticed', async () => {
  const disk = made.earlier.crash('killed', () => 0)
  for (const { path, bytes } of made.disk.all()) if (path.includes('/heads/')) disk.put(path, bytes)
  const survey = await surveyOf(disk, made.secrets)
  expect(survey.said).toEqual(['notice: project.rolled-back'])
})

// The data key is the same, so the password of then opens the project of today: all that can be done is to say so.
test('an older header put back is noticed where the newer one was seen', async () => {
  const disk = made.disk.crash('killed', () => 0)
  for (const path of rig.paths.filter((it) => it.endsWith('header.json')))
    disk.put(path, made.withFirstPassphrase.disk.bytes(path))
  const { passphrase } = made.withFirstPassphrase
  const secrets = { ...made.secrets, passphrase }
  expect(passphrase).not.toBe(made.secrets.passphrase)
  for (const said of [['notice: project.older-password'], ['notice: project.older-password']]) {
    const survey = await surveyOf(disk, secrets)
    expect([survey.said, survey.snapshot]).toEqual([said, rig.sound.snapshot])
  }
  expect((await surveyOf(disk, secrets, { appData: '/home/other' })).said).toEqual([])
})

test('an older name list put back opens with what it held then, and is noticed where the newer one was seen', async () => {
  const path = rig.paths.find((it) => it.endsWith('.navneliste'))!
  const disk = made.disk.crash('killed', () => 0)
  disk.put(path, made.earlier.bytes(path))
  const survey = await surveyOf(disk, made.secrets)
  expect([survey.said, survey.list]).toEqual([['name list: name-list.rolled-back'], emptyNameList('liste')])
  const elsewhere = await surveyOf(disk, made.secrets, { appData: '/home/other' })
  expect([elsewhere.said, elsewhere.list]).toEqual([[], emptyNameList('liste')])
})
