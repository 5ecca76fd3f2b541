import type { IdentifierKind } from '../../model/identifier'
import { baseForm } from '../base-form'
import { foldName, surnames } from '../lexicon/lexicon'

const names = new Set<IdentifierKind>(['person', 'place', 'organisation', 'other'])
const numeric = new Set<IdentifierKind>(['phone', 'national-id', 'account', 'organisation-number', 'plate'])

/**
 * What two surfaces of one kind share when they mean the same: names without genitive, in lower case, parted by single
 * spaces; numbers as their digits and letters; the rest in lower case.
 */
export function formKey(surface: string, kind: IdentifierKind): string {
  if (numeric.has(kind)) return numberKey(surface)
  if (kind === 'other') return foldName(displayForm(surface.replace(vessel, ''), kind))
  if (kind === 'person') return familyKey(surface) ?? foldName(displayForm(turnName(surface), kind))
  if (names.has(kind)) return foldName(displayForm(surface, kind))
  return foldName(plainSpaces(surface))
}

const vessel = /^(?:[MDSR]\/[SKFTY]|MS|KNM|hurtigbåten|ferga|ferja|sjarken|skøyta)\s«?/iu

/** A surface as a base form: without genitive and the tail of a hyphen compound, line breaks closed; a family keeps its plural. */
export function displayForm(surface: string, kind: IdentifierKind): string {
  if (!names.has(kind)) return plainSpaces(surface)
  if (kind === 'person' && familyKey(surface) !== null) return plainSpaces(surface)
  const closed = kind === 'person' ? closeUp(surface) : plainSpaces(surface)
  return baseForm(withoutTail(closed.normalize('NFC')))
}

/** A hyphen compound without its words: «Ternvær-modellen» → «Ternvær», «gamle-Ola» → «Ola». Double names stay whole. */
function withoutTail(surface: string): string {
  // Asked of every name in every count of the queue, and nearly none has one: looking behind each letter takes long.
  if (!/[-‐‑]/u.test(surface)) return surface
  return surface
    .replace(/^\p{Ll}[\p{L}\p{M}]*[-‐‑](?=\p{Lu})/u, '')
    .replace(/(?<=\p{Lu}[\p{L}\p{M}]+)[-‐‑]\p{Ll}[\p{L}\p{M}-]*$/u, '')
}

/** «Hansenane», «Hansen-ene»: the family of a surname of the lists, which is none of its members. */
function familyKey(surface: string): string | null {
  const single = /^(\p{L}+?)[-‐‑]?(?:ene|ane|ne)$/u.exec(surface)?.[1]
  return single && surnames().has(foldName(single)) ? `${foldName(single)}ene` : null
}

function numberKey(surface: string): string {
  const plain = foldName(surface).replace(/[^\p{L}\p{N}]/gu, '')
  return plain || foldName(surface)
}

/** A label as a name: «Nilsen, Astrid» → «Astrid Nilsen», «Kjell Dahl (Gjest)» → «Kjell Dahl». */
export function turnName(label: string): string {
  const surface = label.replace(/\s*\((?:gjest|guest|ekstern|external)\)$/iu, '')
  const parts = surface.match(/^(\p{Lu}[\p{L}-]+),\s(\p{Lu}[\p{L} -]+)$/u)
  return parts ? `${parts[2]} ${parts[1]}` : surface
}

/** Spelled letters closed up («s a m i r a»), a break after a hyphen taken away, spaces made plain. */
function closeUp(surface: string): string {
  const plain = plainSpaces(surface)
  return /^\p{L}(?:[ .,…–-]{1,3}\p{L}){2,}$/u.test(plain) ? plain.replace(/[^\p{L}]/gu, '') : plain
}

function plainSpaces(surface: string): string {
  return surface
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/([-‐‑])\n/g, '$1')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
}
