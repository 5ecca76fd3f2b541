import { firstNames, foldName, places, surnames } from './lexicon/lexicon'

const apostrophes = "['’ʼ`´]"
const bareApostrophe = new RegExp(`([sxzSXZ])${apostrophes}$`, 'u')
const apostropheS = new RegExp(`${apostrophes}[sS]$`, 'u')
const sibilant = /[sxz]$/iu

function isKnown(folded: string): boolean {
  return firstNames().has(folded) || surnames().has(folded) || places().has(folded)
}

/**
 * A name without its genitive: Karis → Kari, Hans’ → Hans, NAV's → NAV; Jonas stays. One s is taken only where the
 * rest is a listed name, or the whole is none and the rest is long enough to be one. Hyphen compounds are left alone.
 */
export function baseForm(surface: string): string {
  if (bareApostrophe.test(surface)) return surface.slice(0, -1)
  if (apostropheS.test(surface)) return surface.slice(0, -2)
  if (!/s$/iu.test(surface)) return surface
  const last = foldName(surface.slice(Math.max(surface.lastIndexOf(' '), surface.lastIndexOf('-')) + 1))
  const rest = last.slice(0, -1)
  if (isKnown(last)) return surface
  if (isKnown(rest)) return surface.slice(0, -1)
  return rest.length >= 3 && !sibilant.test(rest) && !/(nes|as|us|is|os)$/u.test(last) ? surface.slice(0, -1) : surface
}

/** The genitive of a name as Norwegian writes it: an s, after s, x or z an apostrophe. English writes ’s. */
export function genitiveOf(name: string, language: 'nb' | 'nn' | 'en'): string {
  if (language === 'en') return sibilant.test(name) ? `${name}’` : `${name}’s`
  return sibilant.test(name) ? `${name}’` : `${name}s`
}
