import { describe, expect, it } from 'vitest'
import { readAnyTranscriptWithDrops } from '../../../core/import/read-any-transcript'
import { withoutStrayRejections } from '../../../electron/host/work/stray-rejections'
import { chanceFrom, isDeep } from '../../crash/points'
import { expectRead, expectSound } from './fuzz/expect-read'
import { mutated } from './fuzz/mutate'
import { pdfSeed, seeds } from './fuzz/seeds'

/** How many damaged files of each seed; the long form is `npm run test:deep`. */
const each = isDeep ? 2100 : 50
const eachPdf = isDeep ? 600 : 30
/** The number of the first one: others than the usual are had by another. */
const first = Number(process.env.FORTROLIG_FUZZ_FROM ?? 0)

describe('a damaged file is read whole or refused by a code, in good time', () => {
  it.each(seeds.map((it, index) => [it.name, index] as const))(
    '%s',
    (name, index) => {
      const counts = { read: 0, refused: 0 }
      for (let number = first; number < first + each; number += 1) {
        const chance = chanceFrom(number * 1000 + index)
        const other = seeds[Math.floor(chance() * seeds.length)]!
        const bytes = mutated(seeds[index]!, chance, other)
        try {
          counts[expectRead(name, bytes)] += 1
        } catch (error) {
          throw new Error(`${name} number ${number}: ${String(error)}`, { cause: error })
        }
      }
      expect(counts.read + counts.refused).toBe(each)
      // Not all damage may be such that nothing is read: then the readers would not be tested.
      expect(counts.read).toBeGreaterThan(0)
      if (isDeep) console.log(`${name}: ${counts.read} read, ${counts.refused} refused`)
    },
    3_600_000,
  )

  it('a PDF', async () => {
    const counts = { read: 0, refused: 0 }
    for (let number = first; number < first + eachPdf; number += 1) {
      const chance = chanceFrom(number)
      const bytes = mutated(pdfSeed, chance, seeds[Math.floor(chance() * seeds.length)]!)
      counts[expectSound(await withoutStrayRejections(() => readAnyTranscriptWithDrops('a.pdf', bytes)))] += 1
    }
    expect(counts.read).toBeGreaterThan(0)
    if (isDeep) console.log(`a.pdf: ${counts.read} read, ${counts.refused} refused`)
  }, 3_600_000)

  it('any bytes under any name', () => {
    for (let number = 0; number < each * 6; number += 1) {
      const chance = chanceFrom(number)
      const bytes = Uint8Array.from({ length: Math.floor(chance() * 400) }, () => Math.floor(chance() * 256))
      const name = ['a.txt', 'a.docx', 'a', 'a.csv', 'a.html', ''][Math.floor(chance() * 6)]!
      expectRead(name, bytes)
    }
  })
})
