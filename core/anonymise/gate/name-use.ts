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

/**
 * Whether a capitalised word that is also an everyday word stands as a name. Inside a sentence a capital makes it one.
 * At its beginning the word after it decides: another capital, somebody's doing, a comma, or nothing at all make it a
 * name («Dag sa det», «Liv Moen», «Dag, hør her», a heading «Liv»); anything else leaves it a word («Dag for dag»,
 * «Vår erfaring»). In lower case it is always a word («dag for dag»).
 */
export function isNameUse(token: Token, next: Token | undefined): boolean {
  if (!token.isCapital) return false
  if (!token.isInitial) return true
  if (next === undefined || next.passage !== token.passage) return true
  if (/[^\s]/u.test(next.gap)) return true
  return next.isCapital || doing.has(next.key)
}
