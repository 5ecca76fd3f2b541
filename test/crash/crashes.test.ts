import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectKept } from './expect-kept'
import type { Chapter, Known } from './known'
import type { CrashKind, MemoryDisk } from './memory-disk'
import { watchedDisk } from './moments'
import { handsOn, playChapter, possibleIn, startsOf, type Progress, type Start } from './play'
import { chanceFrom, goOnEvery, isDeep, tally } from './points'
import { story } from './story'

/** A moment at which everything may end, and what may be there after it. */
type Moment = Readonly<{ disk: MemoryDisk; possible: readonly Known[]; act: string }>

/** How the disk is left: each `anything` loses and keeps other writes. */
const endings: readonly Readonly<{ kind: CrashKind; seeds: number }>[] = [
  { kind: 'killed', seeds: 1 },
  { kind: 'power-cut', seeds: 1 },
  { kind: 'anything', seeds: isDeep ? 8 : 1 },
]
/** After every how many crashes the opening that mends is cut too, and at every how many of its moments. */
const mending = isDeep ? { every: 40, moments: 6 } : { every: 60, moments: 24 }

const points = tally()
let starts: readonly Start[]

beforeAll(async () => {
  starts = await startsOf(story)
})

afterAll(() => {
  console.log(['crash points', ...points.lines(), `${String(points.total()).padStart(7)}  in all`].join('\n'))
})

async function momentsOf(index: number): Promise<readonly Moment[]> {
  const { disk: start, known } = starts[index]!
  const disk = start.crash('killed', () => 0)
  const progress: Progress = { known, underWay: null }
  const moments: Moment[] = []
  const look = () =>
    void moments.push({
      disk: disk.crash('killed', () => 0),
      possible: possibleIn(progress),
      act: progress.underWay?.name ?? 'ending',
    })
  await playChapter(watchedDisk(disk, look), story[index]!, progress, (error) => {
    throw error
  })
  look()
  return moments
}

/** Two moments that leave the same behind are one. */
function printOf(disk: MemoryDisk, possible: readonly Known[]): string {
  const hash = createHash('sha256').update(possible.map((it) => it.snapshot?.rest.hash ?? '').join())
  for (const { path, bytes } of disk.all()) hash.update(`\n${path} ${bytes.length}\n`).update(bytes)
  return hash.digest('hex')
}

type Left = Readonly<{ kind: string; disk: MemoryDisk; possible: readonly Known[]; act: string }>

function* leftBy(moments: readonly Moment[], seen: Set<string>, name = ''): Generator<Left> {
  for (const [index, { disk, possible, act }] of moments.entries())
    for (const { kind, seeds } of endings)
      for (let seed = 0; seed < seeds; seed += 1) {
        const left = disk.crash(kind, chanceFrom(index * 16 + seed))
        const print = kind === 'killed' ? `${printOf(disk, possible)} k` : printOf(left, possible)
        if (seen.has(print)) continue
        seen.add(print)
        yield { kind: kind + name, disk: left, possible, act }
      }
}

async function expectPoint({ kind, disk, possible, act }: Left, chapter: Chapter): Promise<void> {
  points.add(kind)
  const hands = handsOn(disk.file, { ...chapter, day: chapter.day + 1 })
  await expectKept(disk, possible, hands, points.total() % goOnEvery === 0).catch((error: unknown) => {
    throw new Error(`${kind}, ${act}: ${(error as Error).message}`, { cause: error })
  })
}

/** The opening that mends is cut as well. */
async function momentsOfMending({ disk, possible, act }: Left, { day }: Chapter): Promise<readonly Moment[]> {
  const again = disk.crash('killed', () => 0)
  const moments: Moment[] = []
  const look = () => void moments.push({ disk: again.crash('killed', () => 0), possible, act: `${act}, then opening` })
  const { store } = handsOn(watchedDisk(again, look), { day: day + 1 })
  for (const { passphrase } of possible) {
    const opened = await store.open('/home/Uteliv.fortrolig', passphrase)
    if (opened.ok) await opened.value.close()
  }
  look()
  return moments
}

test.each(story.map((chapter, index) => [chapter.name, index] as const))(
  'a crash at any moment of %s loses nothing that was acknowledged, and leaves nothing by half',
  async (_, index) => {
    const chapter = story[index]!
    const seen = new Set<string>()
    let made = 0
    for (const left of leftBy(await momentsOf(index), seen)) {
      const copy = { ...left, disk: left.disk.crash('killed', () => 0) }
      await expectPoint(left, chapter)
      made += 1
      if (made % mending.every !== 0) continue
      const twice = [...leftBy(await momentsOfMending(copy, chapter), seen, ', and again while mending')]
      for (const it of twice.filter((_, at) => at % mending.moments === 0)) await expectPoint(it, chapter)
    }
  },
  1_200_000,
)

test('so many moments were looked at', () => {
  expect(points.total()).toBeGreaterThanOrEqual(isDeep ? 6000 : 1200)
})
