import type { Messages } from '../messages'

export const imports = {
  'encoding-guessed': (_count, name) =>
    `Fila seier ikkje korleis æ, ø og å er lagra. Appen har gissa (${name}). Sjå etter om bokstavane er rette.`,
  'names-with-colon-not-speakers': (count) =>
    count === 1
      ? 'Éin stad liknar på eit namn med kolon, men er rekna som vanleg tekst.'
      : `${count} stader liknar på eit namn med kolon, men er rekna som vanleg tekst.`,
  'no-speakers': () => 'Fann ingen som snakkar. Skriv «Namn:» først i kvar replikk om det er ein samtale.',
  'comments-kept': (count) => (count === 1 ? '1 kommentar følgjer med.' : `${count} kommentarar følgjer med.`),
  'other-sheets-left-out': (count) =>
    count === 1
      ? 'Arket med mest tekst er lese. Eitt ark til i fila er ikkje med.'
      : `Arket med mest tekst er lese. ${count} andre ark i fila er ikkje med.`,
  'inserted-file-left-out': (count) =>
    count === 1
      ? 'Ei anna fil, sett inn i denne, er ikkje med. Hent ho inn for seg.'
      : `${count} andre filer, sette inn i denne, er ikkje med. Hent dei inn for seg.`,
  'deleted-text-left-out': (count) =>
    count === 1 ? '1 sletta retting er ikkje med.' : `${count} sletta rettingar er ikkje med.`,
  'hidden-text-left-out': (count) =>
    count === 1 ? '1 bit gøymd tekst er ikkje med.' : `${count} bitar gøymd tekst er ikkje med.`,
  'pictures-left-out': (count) => (count === 1 ? '1 bilete er ikkje med.' : `${count} bilete er ikkje med.`),
  'footnotes-kept-as-notes': (count) =>
    count === 1
      ? '1 fotnote er teken vare på som tekst utanom samtalen.'
      : `${count} fotnotar er tekne vare på som tekst utanom samtalen.`,
  'table-kept-as-notes': (count) =>
    count === 1
      ? '1 tabell er teken vare på som tekst utanom samtalen.'
      : `${count} tabellar er tekne vare på som tekst utanom samtalen.`,
  'codebook-read-as-text': () => 'Fila er ei kodebok, ikkje svar frå nokon. Ho er lesen som vanleg tekst.',
  'identifying-columns-left-out': (count: number) =>
    count === 1
      ? '1 kolonne som seier kven nokon er (namn, telefon, e-post, fødselsnummer eller adresse), er ikkje med.'
      : `${count} kolonnar som seier kven nokon er (namn, telefon, e-post, fødselsnummer eller adresse), er ikkje med.`,
  'captions-without-times': (count: number, line: string) =>
    count === 1
      ? `1 undertekst manglar tid og er teken vare på som tekst utanom samtalen (linje ${line}).`
      : `${count} undertekstar manglar tid og er tekne vare på som tekst utanom samtalen (den første på linje ${line}).`,
  'codings-kept': (count) =>
    count === 1 ? '1 koding følgjer med.' : `${count} kodingar følgjer med, med kodane dei står under.`,
  'codings-lost': (count) =>
    count === 1
      ? '1 koding har ingen stad i teksten og er ikkje med.'
      : `${count} kodingar har ingen stad i teksten og er ikkje med.`,
} satisfies Messages['imports']
