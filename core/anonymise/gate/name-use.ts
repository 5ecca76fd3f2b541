import type { IdentifierKind } from '../../model/identifier'
import type { Token } from './token'

/** Verbs that somebody does: after a word that opens a sentence they make it a name. */
const doing = new Set(
  (
    'sa sier seier fortalte forteller fortel mente meiner mener trodde tror trur tenkte tenker tenkjer spurte spør ' +
    'svarte svarer svarar ringte ringer kom kommer kjem gikk går gjekk dro drar reiste jobbet jobbar jobber jobba arbeider ' +
    'arbeidde hadde har fikk får fekk var er ble blei blir vart ville vil skal skulle kan kunne må måtte gjør gjorde ' +
    'gjer vet visste veit ser så tok tar tek satt sitter sit sto står stod lå ligger flyttet flytta flytter sluttet ' +
    'slutta begynte byrja hjalp hjelper kjørte køyrde kjører kalte heter heiter bor bur bodde budde døde said says ' +
    'told thinks thought was is has had went came goes comes would could will can'
  ).split(' '),
)

/** Whoever may be the subject after a verb: «Nå har vi», «Nå er det». */
const subjects = new Set('jeg eg æ du han hun ho det vi me dere dykk de dei man we you they he she'.split(' '))

/**
 * Whether a capitalised word that is also an everyday word stands as a name. Inside a sentence a capital makes it one.
 * At its beginning the word after it decides: another capital, somebody's doing, a comma, or nothing at all make it a
 * name («Dag sa det», «Liv Moen», «Dag, hør her», a heading «Liv»); anything else leaves it a word («Dag for dag»,
 * «Vår erfaring»). In lower case it is always a word («dag for dag»).
 * A place does nothing: where its verb has another subject after it, the word opens the sentence as an adverb, as
 * Norwegian has the verb second («Nå har vi ventet», but «Nå er en bygd»).
 */
export function isNameUse(tokens: readonly Token[], at: number, kind: IdentifierKind): boolean {
  const token = tokens[at] as Token
  const next = tokens[at + 1]
  if (!token.isCapital) return false
  if (!token.isInitial) return true
  if (next === undefined || next.passage !== token.passage) return true
  if (/[^\s]/u.test(next.gap)) return true
  if (next.isCapital) return true
  if (!doing.has(next.key)) return false
  const after = tokens[at + 2]
  return kind === 'person' || after?.passage !== token.passage || !subjects.has(after.key)
}
