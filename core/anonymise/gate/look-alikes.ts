/** Letters of other alphabets that look like a Latin one, beside it. Source: Unicode Technical Standard 39, confusables. */
const pairs =
  'аa еe оo рp сc уy хx іi јj ѕs ԁd ԛq ԝw һh ӏl ɡg ɑa ɩi вb кk мm нh тt ' +
  'АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS ԚQ ԜW ҺH ӀI ' +
  'αa βb εe ιi κk νv οo ρp τt υu χx ϲc ϳj ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX'

const latin: ReadonlyMap<string, string> = new Map(
  pairs.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
)

/** A letter as the Latin one that it looks like; any other as it is. */
export function latinAlike(letter: string): string {
  return latin.get(letter) ?? letter
}

const figures: Readonly<Record<string, string>> = { 0: 'o', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b' }

/** What a word with figures among its letters may be read as: `sam1ra` as `samira` and `samlra`. */
export function readingsOfFigures(word: string): readonly string[] {
  const letters = word.replace(/[034578]/g, (figure) => figures[figure] ?? figure)
  return letters.includes('1') ? [letters.replaceAll('1', 'i'), letters.replaceAll('1', 'l')] : [letters]
}

const loose: Readonly<Record<string, string>> = { đ: 'd', ŋ: 'n', ŧ: 't', ø: 'o', æ: 'ae', å: 'a', ł: 'l', ß: 'ss' }
const closer: Readonly<Record<string, string>> = { ...loose, ø: 'oe', å: 'aa' }

/** A name in lower case as it is written where there are no such letters: `ternvær` as `ternvaer`, `håkon` as `hakon` and `haakon`. */
export function plainSpellings(name: string): readonly string[] {
  const spelled = [loose, closer].map((table) =>
    name
      .replace(/[đŋŧøæåłß]/gu, (letter) => table[letter] ?? letter)
      .normalize('NFD')
      .replace(/\p{M}/gu, ''),
  )
  return [...new Set(spelled)].filter((it) => it !== name)
}
