import type { IdentifierKind } from '../../../../core/model/identifier'
import type { Language } from '../../../../core/model/scalars'
import type { Chance } from './chance'

/**
 * How an identifier is written. `valid`: a shape that people write it in; `spoken`: as it is said aloud, or as software for
 * speech writes that down; `split`: over lines, or in groups that nobody would choose.
 */
export type Form = 'valid' | 'spoken' | 'split'

/** One identifier as it is written somewhere. `kinds`: what it may rightly be held for. */
export type Written = Readonly<{
  written: string
  kinds: readonly IdentifierKind[]
  language?: Language
  /** A word without which nobody could tell («KID», «skiltet»), with its space. */
  lead?: string
}>
export type Maker = (chance: Chance) => Written

/** The makers of one kind of identifier by form. */
export type Kind = Readonly<{ name: string; makers: Readonly<Record<Form, Maker>> }>

/** A text with one identifier in it. */
export type Example = Readonly<{ text: string; start: number; end: number; form: Form }> & Written

const frames: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  nb: [
    ['Hun sa at det var ', ' som sto der.'],
    ['', ''],
    ['Informant: Ja, ', ', tror jeg.'],
    ['Vi skrev (', ') på lappen.'],
    ['Da sa han «', '» til meg.'],
    ['Det var altså ', '.'],
    ['Intervjuer: Hva var det?\nInformant: ', '\nIntervjuer: Takk.'],
    ['Var det ', '?'],
    ['og så ', ' … ja'],
    ['Ikke sant: ', '; det husker jeg!'],
  ],
  nn: [
    ['Ho sa at det var ', ' som stod der.'],
    ['Informant: Ja, ', ', trur eg.'],
    ['Vi skreiv (', ') på lappen.'],
    ['Det var altså ', '.'],
    ['Intervjuar: Kva var det?\nInformant: ', '\nIntervjuar: Takk.'],
  ],
  en: [
    ['She said that it was ', ' on the note.'],
    ['Informant: Yes, ', ', I think.'],
    ['We wrote (', ') there.'],
    ['It was ', '.'],
  ],
}

/** The identifier in a sentence, after a label, in brackets or quotes, alone on its line or before a mark. */
export function exampleOf(kind: Kind, form: Form, chance: Chance): Example {
  const made = kind.makers[form](chance)
  const [before, after] = chance.pick(frames[made.language ?? 'nb'])
  const lead = before + (made.lead ?? '')
  const start = lead.length
  return { ...made, form, text: lead + made.written + after, start, end: start + made.written.length }
}

/** The makers as one: each call takes one of them. */
export function oneOf(...makers: readonly Maker[]): Maker {
  return (chance) => chance.pick(makers)(chance)
}
