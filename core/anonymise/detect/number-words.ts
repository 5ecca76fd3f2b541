const ones: Readonly<Record<string, number>> = {
  null: 0,
  en: 1,
  ein: 1,
  ett: 1,
  eitt: 1,
  et: 1,
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  sju: 7,
  syv: 7,
  åtte: 8,
  ni: 9,
}
const teens: Readonly<Record<string, number>> = {
  ti: 10,
  elleve: 11,
  tolv: 12,
  tretten: 13,
  fjorten: 14,
  femten: 15,
  seksten: 16,
  sytten: 17,
  atten: 18,
  nitten: 19,
}
const tens: Readonly<Record<string, number>> = {
  tjue: 20,
  tyve: 20,
  tretti: 30,
  tredve: 30,
  førti: 40,
  femti: 50,
  seksti: 60,
  sytti: 70,
  åtti: 80,
  nitti: 90,
}

const english: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const englishTens: readonly string[] = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

function allNumberWords(): ReadonlyMap<string, number> {
  const words = new Map<string, number>([...Object.entries(ones), ...Object.entries(teens), ...Object.entries(tens)])
  english.forEach((word, value) => words.set(word, value))
  englishTens.forEach((word, at) => words.set(word, 20 + 10 * at))
  for (const [ten, value] of Object.entries(tens))
    for (const [one, more] of Object.entries(ones))
      if (more > 0) {
        words.set(ten + one, value + more)
        words.set(`${one}og${ten}`, value + more)
      }
  words.set('hundre', 100)
  words.set('hundred', 100)
  return words
}

/** Number words from 0 to 100 as one word: Norwegian ones in the old and new way of counting, and English ones. */
export const numberWords = allNumberWords()

const digitOrdinals: readonly (readonly [string, number])[] = [
  ['første', 1],
  ['fyrste', 1],
  ['andre', 2],
  ['tredje', 3],
  ['fjerde', 4],
  ['femte', 5],
  ['sjette', 6],
  ['sjuende', 7],
  ['sjuande', 7],
  ['syvende', 7],
  ['åttende', 8],
  ['åttande', 8],
  ['niende', 9],
  ['niande', 9],
]

/** Norwegian ordinals from 1 to 31, bokmål and nynorsk. */
export const ordinalWords: ReadonlyMap<string, number> = new Map([
  ...digitOrdinals,
  ...['tiende', 'tiande'].map((it) => [it, 10] as const),
  ['ellevte', 11],
  ['tolvte', 12],
  ['trettende', 13],
  ['trettande', 13],
  ['fjortende', 14],
  ['fjortande', 14],
  ['femtende', 15],
  ['femtande', 15],
  ['sekstende', 16],
  ['sekstande', 16],
  ['syttende', 17],
  ['syttande', 17],
  ['attende', 18],
  ['attande', 18],
  ['nittende', 19],
  ['nittande', 19],
  ['tjuende', 20],
  ['tjuande', 20],
  ['tyvende', 20],
  ...digitOrdinals.map(([word, value]) => [`tjue${word}`, 20 + value] as const),
  ['trettiende', 30],
  ['trettiande', 30],
  ['tredevte', 30],
  ['enogtjuende', 21],
  ['einogtjuande', 21],
  ['trettiførste', 31],
  ['trettifyrste', 31],
])

/** English ordinals from 1 to 31, with a hyphen where they have two parts. */
export const englishOrdinalWords: readonly string[] =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  )
