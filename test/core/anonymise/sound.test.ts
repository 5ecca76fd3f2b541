import { expect, test } from 'vitest'
import { soundOf } from '../../../core/anonymise/sound'

test.each([
  ['cathrine', 'katrine'],
  ['christoffer', 'kristofer'],
  ['sophie', 'sofie'],
  ['wenche', 'venke'],
  ['haakon', 'håkon'],
  ['jonathan', 'jonatan'],
  ['alexander', 'aleksander'],
  ['zehra', 'sera'],
  ['brynhild', 'brinhil'],
])('%s is heard as %s', (spelled, heard) => expect(soundOf(spelled)).toBe(soundOf(heard)))

test.each([
  ['hanne', 'anne'],
  ['kari', 'karin'],
  ['jon', 'jan'],
  ['moe', 'moen'],
])('%s is not heard as %s', (one, other) => expect(soundOf(one)).not.toBe(soundOf(other)))
