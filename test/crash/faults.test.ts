import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectKept } from './expect-kept'
import { faultKinds, faultyDisk, type DiskCall } from './faulty-disk'
import type { Known } from './known'
import { handsOn, isExpected, playChapter, possibleIn, startsOf, type Progress, type Start } from './play'
import { goOnEvery, isDeep, tally } from './points'
import { story } from './story'

/** Of the places of each kind, every how many are tried. */
const stride = isDeep ? 1 : 6

const points = tally()
let starts: readonly Start[]
/** The calls of each chapter, when nothing fails. */
let calls: readonly (readonly DiskCall[])[]

beforeAll(async () => {
  starts = await startsOf(story)
  calls = await Promise.all(story.map((_, index) => callsOf(index)))
})

afterAll(() => {
  console.log(['fault points', ...points.lines(), `${String(points.total()).padStart(7)}  in all`].join('\n'))
})

const chapters = story.map((chapter, index) => [chapter.name, index] as const)
const none = { code: 'EIO', times: 0 } as const

async function callsOf(index: number): Promise<readonly DiskCall[]> {
  const { disk, known } = starts[index]!
  const faulty = faultyDisk(disk.crash('killed', () => 0).file, Infinity, none)
  await playChapter(faulty.file, story[index]!, { known, underWay: null }, (error) => {
    throw error
  })
  return faulty.calls
}

/** A window that was kept waiting goes on as if nothing had been. */
const isWaitedFor = (name: string) => name.endsWith('while another program holds the file') || name === 'short write'

/** Plays the chapter on a disk that fails there, and then looks at what is left of it. Gives how many faults were told. */
async function tryPoint(index: number, at: number, kind: (typeof faultKinds)[number]): Promise<number> {
  const chapter = story[index]!
  const { disk: start, known } = starts[index]!
  const disk = start.crash('killed', () => 0)
  const progress: Progress = { known, underWay: null }
  let told = 0
  const possible: Known[] = []
  await playChapter(faultyDisk(disk.file, at, kind.fault).file, chapter, progress, (error) => {
    told += 1
    if (!isExpected(error)) throw error
    possible.push(...possibleIn(progress))
  })
  points.add(kind.name)
  const after = progress.underWay === null ? [progress.known] : [...possibleIn(progress), ...possible]
  // What was answered after a fault must outlast the power too.
  const left = at % 2 === 0 ? disk.crash('power-cut', () => 0) : disk
  const hands = handsOn(left.file, { ...chapter, day: chapter.day + 1 })
  await expectKept(left, after, hands, points.total() % goOnEvery === 0)
  return told
}

test.each(chapters)(
  'a disk that fails at any call of %s is a fault in words, and nothing acknowledged is lost',
  async (name, index) => {
    for (const [number, kind] of faultKinds.entries()) {
      const places = calls[index]!.flatMap((call, before) => (kind.calls.includes(call) ? [before + 1] : []))
      for (const at of places.filter((_, place) => (place + number) % stride === 0)) {
        const told = await tryPoint(index, at, kind).catch((error: unknown) => {
          const call = calls[index]![at - 1] ?? ''
          throw new Error(`${kind.name} at ${call} (${at}) of ${name}: ${(error as Error).message}`, { cause: error })
        })
        if (isWaitedFor(kind.name)) expect([kind.name, at, told]).toEqual([kind.name, at, 0])
      }
    }
  },
  1_200_000,
)

test('so many points were tried', () => {
  expect(points.total()).toBeGreaterThanOrEqual(isDeep ? 4000 : 900)
})
