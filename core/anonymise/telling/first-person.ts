import type { Language } from '../../model/scalars'

/** Whoever speaks of themselves: both written forms, and the dialects that transcripts keep. */
const norwegian = /(?<![\p{L}\p{N}])(?:jeg|eg|æ|jæ|meg|mæ|min|mi|mitt|mine|sjøl|sjølv)(?![\p{L}\p{N}])/iu
const english = /(?<![\p{L}\p{N}])(?:I|I['’](?:m|ve|d|ll)|me|my|mine|myself)(?![\p{L}\p{N}])/u

/** Whether a sentence has the speaker in it. */
export function isFirstPerson(sentence: string, language: Language): boolean {
  return (language === 'en' ? english : norwegian).test(sentence)
}

const norwegianSelf = String.raw`(?<![\p{L}\p{N}])(?:jeg|eg|æ|jæ)(?:\s+[\p{L}]+){0,2}\s+(?:er|e|va|var|ble|blei|vart|har vært|har vore|jobber|jobbar|arbeider|arbeider|sitter|sit)`
const norwegianInverted = String.raw`(?<![\p{L}\p{N}])(?:er|e|va|var|ble|blei|vart|jobber|jobbar|arbeider)\s+(?:jo\s+)?(?:jeg|eg|æ|jæ)`
const englishSelf = String.raw`(?<![\p{L}\p{N}])I(?:['’]m|['’]ve been| am| was| became| work| have been| serve)`
const selfNorwegian = new RegExp(`${norwegianSelf}|${norwegianInverted}`, 'iu')
const selfEnglish = new RegExp(englishSelf, 'u')

/** Whether a sentence says what the speaker is, was or became. */
export function saysWhatOneIs(sentence: string, language: Language): boolean {
  return (language === 'en' ? selfEnglish : selfNorwegian).test(sentence)
}
