import { isHeldOut } from '../../../lexicon/held-out'
import type { Chance } from './chance'

const words = (text: string) => text.trim().split(/\s+/)

const surnameHeads = words(`
Brekk Kvern Løv Rogn Tuv Skår Hegg Orr Gjelt Myr Tveit Hest Sau Krok Fugl Spjut Grav Hauk Bratt Ljos Ulv Rust Kles Vårs Torv
Gjerd Flat Snar Skog Mosk Hjort Bekk Steins Djup Lang Røys Lyng Eiks Asp Selj Stor`)
const surnameTails = words(
  'stuen moen haugen bakken berget dalen lien eide seth rud tveit land vik nes stad gard skar vold hagen',
)
const placeHeads = words(`
Kvern Brekk Tuv Skår Orr Lang Djup Grunn Sauv Gås Hest Rogn Sild Torsk Lom Vind Regn Snar Mosk Øst Sør Nord Ytre Indre Kross
Rust Klepp Hjell Flat Gjelt Spjut Hav Stein Lyng Bratt Reins Ljos Eld`)
const placeTails = words(
  'våg vågen vika neset nes dalen dal bygda botn fjorden eidet stranda sund øya vær hamn foss mo grenda åsen',
)
const headsOfWork = words(`
barnehage skole ungdomsskole sykehjem legekontor legesenter bofellesskap bakeri bilverksted frisør gartneri kafé idrettslag
skulekorps menighet kro hotell mekaniske bygdetun bruk rør elektro transport gård sag tannklinikk
videregående oppvekstsenter aldershjem dagsenter fiskemottak slakteri meieri verksted byggevare trafikkskole treningssenter
bibliotek kulturskole fotball ungdomsklubb kirke veterinær apotek legevakt sjukeheim skule barnehage skole sykehus omsorgssenter helsehus`)
const firms = words('as sa bygg transport entreprenør rør regnskap maskin invest fisk oppdrett eiendom elektro consult')
const firmStarts = words(`
Nor Vest Kyst Fjord Polar Aqua Tek Bygg Mark Vann Lys Kraft Sol Kvik Proff Trygg Aktiv Smart Data Maritim Havn Berg Nordlys`)
const boats = words(
  'Havsula Terna Sjøgutt Nordstjerna Måken Havbris Fiskeren Solglytt Brottsjø Trygg Sildkongen Lunde Skarven',
)

/** A first name that no list has: the head of one with the tail of another. `isFree`: whether it may be used. */
export function madeFirstName(chance: Chance, from: readonly string[], isFree: (name: string) => boolean): string {
  for (;;) {
    const head = /^.*?[aeiouyæøå]+[^aeiouyæøå]+/iu.exec(chance.pick(from))?.[0] ?? ''
    const tail = /[aeiouyæøå]+[^aeiouyæøå]*[aeiouyæøå]?[^aeiouyæøå]*$/iu.exec(chance.pick(from))?.[0] ?? ''
    const name = (head + tail.toLowerCase()).replace(/[\s-]/g, '')
    if (name.length >= 4 && name.length <= 10 && isFree(name)) return name
  }
}

/** A surname as farms have, in no list. */
export function madeSurname(chance: Chance, isFree: (name: string) => boolean): string {
  for (;;) {
    const name = chance.pick(surnameHeads) + chance.pick(surnameTails)
    if (isFree(name)) return name
  }
}

/** A village, in no list. */
export function madePlace(chance: Chance, isFree: (name: string) => boolean): string {
  for (;;) {
    const name = chance.pick(placeHeads) + chance.pick(placeTails)
    if (isFree(name)) return name
  }
}

/** A workplace or firm: after a place, after a family, or a made word. */
export function madeWorkplace(chance: Chance, place: string, family: string): string {
  const sort = chance.next()
  if (sort < 0.6) return `${place} ${chance.pick(headsOfWork)}`
  if (sort < 0.8) return `${family} ${chance.pick(firms)}`
  return `${chance.pick(firmStarts)}${chance.pick(firmStarts).toLowerCase()} ${chance.pick(firms)}`
}

/** A boat: after somebody, or after what is on the sea. */
export function madeBoat(chance: Chance, first: string): string {
  return chance.happens(0.4) ? first : chance.pick(boats.filter((it) => !isHeldOut(it)))
}
