import { describe, expect, it } from 'vitest'
import { hiddenKeys, secondLookReasons } from '../../../core/anonymise/second-look'
import type { IdentifierKind } from '../../../core/model/identifier'

const hidden = hiddenKeys([
  { form: 'Ragnfrid Haugstrand', kind: 'person' },
  { form: 'Even', kind: 'person' },
  { form: 'Ternvær brygge', kind: 'organisation' },
])
const why = (text: string, kind: IdentifierKind = 'person') => secondLookReasons({ text, kind }, hidden)

describe('what was kept comes again', () => {
  it('where the same form, or a part of a person’s name, is hidden at another place, in the genitive too', () => {
    expect(why('Even')).toContain('hidden-elsewhere')
    expect(why('even')).toEqual(['hidden-elsewhere'])
    expect(why('Haugstrand')).toEqual(['hidden-elsewhere'])
    expect(why('Ragnfrids')).toEqual(['hidden-elsewhere'])
    expect(why('Ternvær brygge', 'organisation')).toEqual(['hidden-elsewhere'])
  })

  it('where it is a listed name or place with a capital', () => {
    expect(why('Kari')).toEqual(['listed-name'])
    expect(why('Tromsø', 'place')).toEqual(['listed-place'])
  })

  it('where it has the shape of a number or an address', () => {
    expect(why('59 12 34 56', 'phone')).toEqual(['shape'])
  })

  it('and not where it looks like a word', () => {
    expect(why('dag')).toEqual([])
    expect(why('Honnørordene', 'other')).toEqual([])
    expect(why('brygge', 'place')).toEqual([])
  })
})
