const ones = 'null|en|ett|ein|eitt|to|tre|fire|fem|seks|sju|syv|åtte|ni'
const teens = 'ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten'
const tens = 'tjue|tyve|tretti|tredve|førti|femti|seksti|sytti|åtti|nitti'
const englishOnes = 'one|two|three|four|five|six|seven|eight|nine'
const englishTeens = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'
const englishTens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'

/** A number word from 10 to 99 as one or two words, in Norwegian or English, for a pattern with the flags iu. */
export const twoDigitWords = `(?:(?:${ones})og(?:${tens})|(?:${tens})[ -]?(?:${ones})|${teens}|${tens}|(?:${englishTens})[ -]?(?:${englishOnes})|${englishTeens}|${englishTens})`

/** A number word from 0 to 9 in Norwegian, for a pattern with the flags iu. */
export const oneDigitWords = `(?:${ones})`

/** A number word from 0 to 999 in Norwegian, two-figure ones in English too. */
export const houseNumberWords = `(?:(?:(?:${ones}) )?hundre(?: og (?:${twoDigitWords}|${oneDigitWords}))?|${twoDigitWords}|${oneDigitWords})`
