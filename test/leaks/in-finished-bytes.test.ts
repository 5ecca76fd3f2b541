import { beforeAll, describe, expect, it } from 'vitest'
import type { Term } from '../../core/anonymise/gate/verdict'
import { unzipParts } from '../../core/export/zip'
import { finishedFile, judged, type FinishedFile } from '../core/anonymise/gate/finished-file'
import { channels } from './finished-channels'
import { forms, originals } from './forms'

let clean: FinishedFile
beforeAll(async () => {
  clean = await finishedFile()
})

const kinds: Partial<Record<keyof typeof originals, Term['kind']>> = {
  place: 'place',
  sami: 'place',
  organisation: 'organisation',
  phone: 'phone',
  date: 'date',
  email: 'email',
}
const terms = Object.entries(originals).map(([of, form]) => ({ form, kind: kinds[of as 'place'] ?? 'person' }))

/** In the long run every form in each channel; else some, others in each: all of them are planted somewhere. */
const step = process.env['FORTROLIG_DEEP'] === undefined ? 41 : 1
const planted = channels.map((it, index) => ({
  ...it,
  forms: forms.filter((form, at) => at % step === index % step && !/\p{Cc}/u.test(form.written)),
}))

describe.each(planted)('a finished file that says a name in $channel', ({ part, plant, forms: here }) => {
  it.each(here)('is refused there: $manner', ({ written }) => {
    const file = plant(clean, `om ${written} igjen`)
    expect(unzipParts(file.bytes)).not.toEqual(unzipParts(clean.bytes))
    expect(judged(file, { terms }).findings.map((it) => it.part)).toContain(part)
  })
})

describe('a finished file is refused whatever is put into it, for nobody says what it is', () => {
  it.each(channels)('$channel', ({ part, plant }) => {
    const refused = judged(plant(clean, 'skogen'), { terms: [] }).findings.filter((it) => it.part === part)
    expect(refused.length).toBeGreaterThan(0)
  })
})
