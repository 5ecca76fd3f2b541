import { foldName, isCommonWord } from './lexicon/lexicon'

/**
 * The forms in which an original may stand in Norwegian text: itself, its genitive with s, apostrophe or both, the
 * definite and plural of a surname (Hansen-ene, Hansenane), the families (Jensens), and the stem of hyphen compounds
 * (`Ternvær-`). A name that is an everyday word takes endings with a hyphen only (`Dag-ane`, never `dagane`).
 * The matcher folds case and closes up spaced letters; that is not repeated here.
 */
export function inflectedForms(original: string): readonly string[] {
  const name = original.normalize('NFC').trim().replace(/\s+/g, ' ')
  if (name === '') return []
  return [...new Set([name, ...genitives(name), ...endedForms(name), ...joinedForms(name)])]
}

function genitives(name: string): readonly string[] {
  if (!/[\p{L}\p{N}]$/u.test(name)) return []
  const withS = [`${name}s`, `${name}’s`, `${name}'s`]
  return /[sxz]$/iu.test(name) ? [`${name}’`, `${name}'`, ...withS] : withS
}

function endedForms(name: string): readonly string[] {
  if (!/\p{L}$/u.test(name)) return []
  const hyphened = ['', 'ene', 'ane', 'en', 'familien', 'folket'].map((ending) => `${name}-${ending}`)
  if (name.length < 4 || isCommonWord(foldName(name))) return hyphened
  const plural = /e$/iu.test(name) ? [`${name}ne`, `${name.slice(0, -1)}ane`] : [`${name}ene`, `${name}ane`]
  return [...hyphened, ...plural, `${name}s-familien`]
}

function joinedForms(name: string): readonly string[] {
  if (!/[- ]/.test(name)) return []
  return [name.replace(/[- ]/g, ''), name.replace(/ /g, '-'), name.replace(/-/g, ' ')]
}
