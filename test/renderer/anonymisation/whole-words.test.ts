import { expect, it } from 'vitest'
import { wholeWords } from '../../../renderer/features/anonymisation/approval/whole-words'

it('the words around a place stand whole and on one line, with a mark where the context was cut', () => {
  const cut = { before: 'ar der også. Hva skjedde?\nDet ', after: ' bor i Bergen. Hun heter\nSha' }
  expect(wholeWords(cut, 20)).toEqual({ before: '… der også. Hva skjedde? Det ', after: ' bor i Bergen. Hun heter …' })
  expect(wholeWords(cut)).toEqual({ before: 'ar der også. Hva skjedde? Det ', after: ' bor i Bergen. Hun heter Sha' })
  expect(wholeWords({ before: '', after: '' })).toEqual({ before: '', after: '' })
})
