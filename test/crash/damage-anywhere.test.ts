import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { damageRig, type DamageRig } from './damage-rig'
import { isDeep } from './points'
import { workedOn, type WorkedOn } from './worked-on'

let made: WorkedOn
let rig: DamageRig
/** All that the app has written, but for the copy in another folder, which is a project of its own. */
let paths: readonly string[]

beforeAll(async () => {
  made = await workedOn()
  rig = await damageRig(made)
  paths = rig.paths.filter((it) => made.disk.bytes(it).length > 0)
})

afterAll(() => {
  console.log(`damages ${rig.count()}`)
})

/** The files, small ones as often as large ones, and a place in each. */
const places = fc.record({ file: fc.nat(), at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }) })
const runs = { numRuns: isDeep ? 1500 : 80, endOnFailure: true }

function damageProperty(damaged: (bytes: Buffer, at: number, value: number) => Buffer): Promise<void> {
  return fc.assert(
    fc.asyncProperty(places, fc.integer({ min: 1, max: 255 }), async ({ file, at }, value) => {
      const path = paths[file % paths.length]!
      const bytes = made.disk.bytes(path)
      await rig.expectTold(path, damaged(bytes, Math.floor(at * bytes.length), value))
    }),
    runs,
  )
}

test('all of it is found in a project that is sound', () => {
  const { sound } = rig
  expect([sound.said, sound.snapshot?.rest.seq]).toEqual([[], made.states.at(-1)?.rest.seq])
  expect(sound.backups.length).toBeGreaterThan(1)
  expect(sound.sources.filter((it) => it !== null)).toHaveLength(1)
  expect(paths.length).toBeGreaterThan(25)
})

test(
  'one byte changed anywhere is noticed, or takes nothing',
  () =>
    damageProperty((bytes, at, value) => {
      bytes[at] = bytes[at]! ^ value
      return bytes
    }),
  1_200_000,
)

test(
  'a file cut anywhere is noticed, or takes nothing',
  () => damageProperty((bytes, at) => bytes.subarray(0, at)),
  1_200_000,
)

test(
  'a block of zeros anywhere is noticed, or takes nothing',
  () => damageProperty((bytes, at, value) => bytes.fill(0, at, Math.min(bytes.length, at + value * 2))),
  1_200_000,
)

test(
  'a file with something behind its end is noticed, or takes nothing',
  () => damageProperty((bytes, at, value) => Buffer.concat([bytes, bytes.subarray(at, at + value)])),
  1_200_000,
)

test('a file that is gone is noticed, or takes nothing', async () => {
  // The project does not know which documents came from a file: their imported bytes are the one thing that may be gone.
  for (const path of paths.filter((it) => !it.includes('/sources/')))
    await rig.expectTold(path, null).catch((error: unknown) => {
      throw new Error(`${path}: ${(error as Error).message}`, { cause: error })
    })
})

test('every byte of the journal, the header, the head and the name list, changed', async () => {
  const step = isDeep ? 1 : 13
  const small = paths.filter((it) => /\/(journal\.\d+|header\.json|[^/]+\.navneliste)$|\/heads\//.test(it))
  expect(small.length).toBeGreaterThanOrEqual(5)
  for (const path of small)
    for (let at = 0; at < made.disk.bytes(path).length; at += step) {
      const bytes = made.disk.bytes(path)
      bytes[at] = bytes[at]! ^ 0x08
      await rig.expectTold(path, bytes).catch((error: unknown) => {
        throw new Error(`byte ${at} of ${path}: ${(error as Error).message}`, { cause: error })
      })
    }
}, 1_200_000)
