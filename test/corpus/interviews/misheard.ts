import type { Chance } from './chance'

const swaps: readonly (readonly [RegExp, string])[] = [
  [/a/, 'å'],
  [/o/, 'u'],
  [/e/, 'i'],
  [/ei/, 'ai'],
  [/k/, 'ck'],
  [/([lnrst])(?=\p{L})/u, '$1$1'],
  [/d$/, ''],
  [/i/, 'e'],
]

/** A name as a machine may hear it: cut in two, or one sound for another. */
export function misheard(name: string, chance: Chance): string {
  if (name.length >= 5 && chance.happens(0.3)) {
    const at = chance.whole(2, name.length - 2)
    return `${name.slice(0, at)} ${name.slice(at)}`
  }
  const [head = '', tail] = [name.slice(0, 1), name.slice(1)]
  const fitting = swaps.filter(([sound]) => sound.test(tail))
  if (fitting.length === 0) return name
  const [sound, other] = chance.pick(fitting)
  return head + tail.replace(sound, other)
}
