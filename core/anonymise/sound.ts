const spelledOtherwise: readonly (readonly [RegExp, string])[] = [
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/ch|ck|q/gu, 'k'],
  [/c(?=[eiyæø])/gu, 's'],
  [/c/gu, 'k'],
  [/w|hv/gu, 'v'],
  [/z/gu, 's'],
  [/x/gu, 'ks'],
  [/aa/gu, 'å'],
  [/ae|ä|æ/gu, 'e'],
  [/oe|ö/gu, 'ø'],
  [/y/gu, 'i'],
  [/(?:hj|gj)/gu, 'j'],
  [/(?<=\p{L})h/gu, ''],
  [/(?<=[ln])d(?!\p{L})/gu, ''],
  [/(\p{L})\1+/gu, '$1'],
]

/**
 * How a name sounds to a Norwegian ear, in letters: what is heard alike has one key («Cathrine» and «Katrine», «Kristofer»
 * and «Christoffer»). Takes a folded name; words stay apart. Made for names: silent h and d, ch, th, c, w, z, doubled letters.
 */
export function soundOf(folded: string): string {
  return spelledOtherwise.reduce((sound, [spelled, heard]) => sound.replace(spelled, heard), folded)
}
