import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coversTurns } from '../../../../core/service/material/import-speakers'
import { carriedMend } from '../../../../renderer/features/material/import/carry-mend'
import {
  assigned,
  beginMend,
  merged,
  ownVoice,
  voiceAt,
  withSharer,
  withVoice,
} from '../../../../renderer/features/material/import/mend'
import { speakersOf } from '../../../../renderer/features/material/import/mend-answers'
import { previewOf } from './previews'

const before = previewOf([
  ['Intervjuer', 'Hva da?'],
  ['Astrid', 'Ingenting.'],
  ['Rom', 'Ja.'],
  ['Rom', 'Nei.'],
  ['Merk', 'døra var låst.'],
])
/** As before, but «Merk» is no speaker. */
const after = previewOf([
  ['Intervjuer', 'Hva da?'],
  ['Astrid', 'Ingenting.'],
  ['Rom', 'Ja.'],
  ['Rom', 'Nei.\nMerk: døra var låst.'],
])
const reread = { before, after, participants: [] }
const begun = beginMend(before.speakers, [])

describe('what was mended about the speakers, when the file is read once more', () => {
  it('stays where the label is the same: name, role and person', () => {
    const mend = withVoice(begun, ownVoice('Astrid'), { label: 'Deltaker 4', role: 'moderator' })
    const voice = carriedMend(mend, reread).voices.find((it) => it.id === ownVoice('Astrid'))
    expect(voice).toEqual({ id: ownVoice('Astrid'), label: 'Deltaker 4', role: 'moderator', person: null })
  })

  it('is proposed anew where nothing was touched', () => {
    expect(carriedMend(begun, reread)).toEqual(beginMend(after.speakers, []))
  })

  it('keeps a merging of two labels that are both there', () => {
    const mend = merged(begun, ownVoice('Astrid'), ownVoice('Rom'))
    expect(voiceAt(carriedMend(mend, reread), after.draft.turns, 1)).toBe(ownVoice('Rom'))
  })

  it('lets go of a merging into a label that is gone', () => {
    const mend = merged(begun, ownVoice('Astrid'), ownVoice('Merk'))
    expect(voiceAt(carriedMend(mend, reread), after.draft.turns, 1)).toBe(ownVoice('Astrid'))
  })

  it('makes somebody new of a voice that was the same as one that is gone', () => {
    const mend = withVoice(begun, ownVoice('Astrid'), { person: { sameAs: ownVoice('Merk') } })
    expect(carriedMend(mend, reread).voices.find((it) => it.id === ownVoice('Astrid'))?.person).toBe('new')
  })

  it('keeps a turn that was given away where its words are, and a sharing with whoever shares', () => {
    const shared = withSharer(begun, 'Rom', { newLabel: 'Rom 2' })
    const second = shared.voices.at(-1)!.id
    const carried = carriedMend(assigned(shared, [2, 3], second), reread)
    expect(voiceAt(carried, after.draft.turns, 2)).toBe(second)
    // These words are others now.
    expect(voiceAt(carried, after.draft.turns, 3)).toBe(ownVoice('Rom'))
    expect(carried.shares.get('Rom')).toEqual([ownVoice('Rom'), second])
  })

  it('gives the next new person an id that nobody has', () => {
    const once = carriedMend(withSharer(begun, 'Rom', { newLabel: 'Rom 2' }), reread)
    const twice = withSharer(once, 'Rom', { newLabel: 'Rom 3' })
    expect(new Set(twice.voices.map((it) => it.id)).size).toBe(twice.voices.length)
  })
})

describe('whatever is read after whatever was mended', () => {
  const label = fc.option(fc.constantFrom('Intervjuer', 'Rom', 'Astrid', 'Merk'), { freq: 6 })
  const lines = fc.array(fc.tuple(label, fc.constantFrom('ja', 'nei', 'vet ikke')), { minLength: 1, maxLength: 20 })

  it('every turn with a label has one speaker, whom the project can take', () => {
    fc.assert(
      fc.property(lines, lines, fc.tuple(fc.nat(9), fc.nat(9)), fc.array(fc.nat(19)), (one, other, [a, b], given) => {
        const first = previewOf(one)
        const then = previewOf(other)
        const voices = beginMend(first.speakers, []).voices
        if (voices.length === 0) return
        const from = voices[a % voices.length]!
        const into = voices[b % voices.length]!
        const shared = withSharer(beginMend(first.speakers, []), from.label, { newLabel: 'Ny' })
        const turns = given.filter((it) => one[it]?.[0] === from.label)
        const mend = assigned(merged(shared, from.id, into.id), turns, shared.voices.at(-1)!.id)
        const carried = carriedMend(mend, { before: first, after: then, participants: [] })
        expect(coversTurns(then.draft.turns, speakersOf(carried, then.draft.turns))).toBe(true)
      }),
    )
  })
})
