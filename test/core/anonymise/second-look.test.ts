import { describe, expect, it } from 'vitest'
import { interviews } from '../../corpus/interviews/interviews'
import { lookThrough } from '../../corpus/measure/coverage'
import { queuesOf } from '../../corpus/measure/review'
import { directIn, secondLookOf } from '../../corpus/measure/second-look'
import { hiddenKeys, secondLookReasons, type Kept } from '../../../core/anonymise/second-look'
import type { IdentifierKind } from '../../../core/model/identifier'

const hidden = hiddenKeys([
  { form: 'Ragnfrid Haugstrand', kind: 'person' },
  { form: 'Even', kind: 'person' },
  { form: 'Ternvær brygge', kind: 'organisation' },
])
const why = (text: string, kind: IdentifierKind = 'person', found: Kept['found'] = []) =>
  secondLookReasons({ text, kind, found }, hidden)

describe('what was kept comes again', () => {
  it('where the same form, or a part of a person’s name, is hidden at another place, in the genitive too', () => {
    expect(why('Even')).toContain('hidden-elsewhere')
    expect(why('even', 'other')).toEqual(['hidden-elsewhere', 'listed-name'])
    expect(why('Haugstrand')).toContain('hidden-elsewhere')
    expect(why('Ragnfrids')).toContain('hidden-elsewhere')
    expect(why('Ternvær brygge', 'organisation')).toEqual(['hidden-elsewhere'])
  })

  it('where it was taken for a person, or reads as one where it stands', () => {
    expect(why('Tjostolv')).toEqual(['reads-as-name'])
    expect(why('skybert')).toEqual(['reads-as-name'])
    expect(why('skybert', 'other', [{ kind: 'person', tier: 'ask' }])).toEqual(['reads-as-name'])
  })

  it('where it is a listed first name, in lower case too, or a listed surname or place with a capital', () => {
    expect(why('Kari', 'other')).toEqual(['listed-name'])
    expect(why('Bo', 'other')).toEqual(['listed-name'])
    expect(why('odd', 'place')).toEqual(['listed-name'])
    expect(why('Tromsø', 'place')).toEqual(['listed-place'])
  })

  it('where it has the shape of a number or an address', () => {
    expect(why('59 12 34 56', 'phone')).toEqual(['shape'])
    expect(why('59 12 34 56', 'other', [{ kind: 'phone', tier: 'ask' }])).toEqual(['shape'])
  })

  it('where it was taken for a name and is no everyday word', () => {
    expect(why('Shabnam', 'place')).toEqual(['unknown-word'])
    expect(why('Mieczysław Kovtunenko', 'organisation')).toEqual(['unknown-word'])
  })

  it('and not where it is made of everyday words, nor as a date or an age', () => {
    expect(why('fordi', 'other')).toEqual([])
    expect(why('brygge', 'place')).toEqual([])
    expect(why('17. mai', 'date')).toEqual([])
    expect(why('førtito', 'age')).toEqual([])
  })
})

describe('of interviews in which every candidate was rejected', () => {
  const looked = lookThrough(interviews({ seed: 61, interviewsEach: 8, words: 400 }))

  it('each direct identifier that was found gets a second look, however it is written', () => {
    for (const { looked: of, clusters } of queuesOf(looked)) {
      const direct = directIn(of, clusters)
      expect(direct.length).toBeGreaterThan(40)
      const shown = secondLookOf(clusters, new Set(clusters))
      expect(direct.filter((it) => !shown.has(it.cluster)).map((it) => it.asked.surface)).toEqual([])
    }
  })
})
