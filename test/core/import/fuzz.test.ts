import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { unzipSync, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { fault } from '../../../core/contract/fault'
import { draft } from '../../../core/import/draft'
import { layOut } from '../../../core/import/lay-out'
import { readTranscript } from '../../../core/import/read-transcript'

const folder = new URL('../../fixtures/transcripts/', import.meta.url)
const seeds = readdirSync(folder).filter((name) => /\.(txt|docx)$/.test(name))
const bytes = new Map(seeds.map((name) => [name, new Uint8Array(readFileSync(new URL(name, folder)))]))

/** Whatever the bytes: an answer of the right shape. `import.unreadable` would be an exception that was caught. */
function expectAnswer(name: string, input: Uint8Array) {
  const result = readTranscript(name, input)
  if (!result.ok) expect(fault.parse(result.fault).code).toMatch(/^import\.(?!unreadable)/)
  else expect(layOut(draft.parse(result.value)).text.length).toBeGreaterThanOrEqual(0)
}

type Edit = readonly ['flip' | 'cut' | 'insert' | 'drop', number, number]
const edit: fc.Arbitrary<Edit> = fc.tuple(
  fc.constantFrom('flip', 'cut', 'insert', 'drop'),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.nat(255),
)

function apply(input: Uint8Array, [kind, where, value]: Edit): Uint8Array {
  const at = Math.floor(where * input.length)
  if (kind === 'cut') return input.slice(0, at)
  if (kind === 'flip') return input.map((byte, index) => (index === at ? byte ^ (value || 1) : byte))
  const head = [...input.slice(0, at)]
  return Uint8Array.from(
    kind === 'insert' ? [...head, value, ...input.slice(at)] : [...head, ...input.slice(at + 1 + (value % 9))],
  )
}

it('answers 500 damaged files with a draft or a fault, never with an exception', () => {
  const edits = fc.array(edit, { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(fc.constantFrom(...seeds), edits, (name, changes) => {
      expectAnswer(name, changes.reduce(apply, bytes.get(name)!))
    }),
    { numRuns: 500 },
  )
})

it('answers 200 Word files whose XML is damaged inside a sound package', () => {
  const docx = seeds.filter((name) => name.endsWith('.docx'))
  fc.assert(
    fc.property(fc.constantFrom(...docx), fc.array(edit, { minLength: 1, maxLength: 3 }), (name, changes) => {
      const files = unzipSync(bytes.get(name)!)
      files['word/document.xml'] = Uint8Array.from(changes.reduce(apply, files['word/document.xml']!))
      expectAnswer(name, zipSync(files, { level: 0 }))
    }),
    { numRuns: 200 },
  )
})

it('answers 300 inputs of any bytes under any name', () => {
  const name = fc.constantFrom('a.txt', 'a.docx', 'a', 'a.jpg', '')
  fc.assert(fc.property(name, fc.uint8Array({ maxLength: 400 }), expectAnswer), { numRuns: 300 })
})
