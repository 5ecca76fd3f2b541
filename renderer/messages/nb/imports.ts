import type { Output } from '../../../core/contract/contract'

type Code = Output<'import.preview'>['draft']['messages'][number]['code']
type Words = Readonly<Record<Code, (count: number, name: string) => string>>

/** What an importer noticed, in words. */
export const imports: Words = {
  'encoding-guessed': (_count, name) =>
    `Filen sier ikke hvordan æ, ø og å er lagret. Appen har gjettet (${name}). Se etter om bokstavene er riktige.`,
  'names-with-colon-not-speakers': (count) =>
    count === 1
      ? 'Ett sted ligner på et navn med kolon, men er regnet som vanlig tekst.'
      : `${count} steder ligner på et navn med kolon, men er regnet som vanlig tekst.`,
  'no-speakers': () => 'Fant ingen som snakker. Skriv «Navn:» først i hver replikk om det er en samtale.',
  'comments-kept': (count) => (count === 1 ? '1 kommentar følger med.' : `${count} kommentarer følger med.`),
  'other-sheets-left-out': (count) =>
    count === 1
      ? 'Arket med mest tekst er lest. Ett ark til i filen er ikke med.'
      : `Arket med mest tekst er lest. ${count} andre ark i filen er ikke med.`,
  'inserted-file-left-out': (count) =>
    count === 1
      ? 'En annen fil, satt inn i denne, er ikke med. Hent den inn for seg.'
      : `${count} andre filer, satt inn i denne, er ikke med. Hent dem inn for seg.`,
  'deleted-text-left-out': (count) =>
    count === 1 ? '1 slettet rettelse er ikke med.' : `${count} slettede rettelser er ikke med.`,
  'hidden-text-left-out': (count) =>
    count === 1 ? '1 bit skjult tekst er ikke med.' : `${count} biter skjult tekst er ikke med.`,
  'pictures-left-out': (count) => (count === 1 ? '1 bilde er ikke med.' : `${count} bilder er ikke med.`),
  'footnotes-kept-as-notes': (count) =>
    count === 1
      ? '1 fotnote er tatt vare på som tekst utenom samtalen.'
      : `${count} fotnoter er tatt vare på som tekst utenom samtalen.`,
  'table-kept-as-notes': (count) =>
    count === 1
      ? '1 tabell er tatt vare på som tekst utenom samtalen.'
      : `${count} tabeller er tatt vare på som tekst utenom samtalen.`,
  'codebook-read-as-text': () => 'Filen er en kodebok, ikke svar fra noen. Den er lest som vanlig tekst.',
  'identifying-columns-left-out': (count) =>
    count === 1
      ? '1 kolonne som sier hvem noen er (navn, telefon, e-post, fødselsnummer eller adresse), er ikke med.'
      : `${count} kolonner som sier hvem noen er (navn, telefon, e-post, fødselsnummer eller adresse), er ikke med.`,
  'captions-without-times': (count, line) =>
    count === 1
      ? `1 undertekst mangler tid og er tatt vare på som tekst utenom samtalen (linje ${line}).`
      : `${count} undertekster mangler tid og er tatt vare på som tekst utenom samtalen (den første på linje ${line}).`,
  'codings-kept': (count) =>
    count === 1 ? '1 koding følger med.' : `${count} kodinger følger med, med kodene de står under.`,
  'codings-lost': (count) =>
    count === 1
      ? '1 koding har ikke noe sted i teksten og er ikke med.'
      : `${count} kodinger har ikke noe sted i teksten og er ikke med.`,
}
