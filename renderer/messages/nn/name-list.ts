import type { Messages } from '../messages'

export const nameList = {
  title: 'Namneliste',
  make: {
    title: 'Lag namnelista',
    why: 'Når du godkjenner eit dokument, blir namna flytta til ei eiga, kryptert fil: namnelista.',
    set: 'Med namnelista kan heile den opphavlege teksten gjenskapast. Lagre henne ein annan stad enn prosjektet, der institusjonen din seier at slike lister skal liggje.',
    place: 'Kvar skal namnelista liggje?',
    choosePlace: 'Vel stad',
    placeTitle: 'Vel kvar namnelista skal liggje',
    placeMissing: 'Vel kvar namnelista skal liggje.',
    besideProject: 'Dette er same mappa som prosjektet. Ein annan stad er tryggare.',
    password: 'Passord for namnelista',
    passwordHelp: 'Eit anna passord enn det prosjektet har. Minst ti teikn, gjerne ei setning.',
    submit: 'Lag namnelista',
    saveHere: 'Lagre her',
  },
  open: {
    title: 'Opne namnelista',
    lead: 'Namnelista må vere open når du avgjer namn på nytt, importerer meir eller lagar filer med full kontroll.',
    lastSeen: 'Sist sett her',
    another: 'Vel ei anna fil',
    chooseTitle: 'Vel namnelista',
    password: 'Passord for namnelista',
    submit: 'Opne namnelista',
    lost: 'Utan namnelista kan du kode og lage rapportar, men ikkje sjå kven som er kven, og ikkje slette for ein som trekkjer seg.',
  },
  close: {
    title: 'Namnelista er open',
    lead: 'Så lenge ho er open, kan appen vise dei opphavlege namna og søkje etter dei i alt som går ut.',
    submit: 'Lukk namnelista',
  },
  remove: {
    open: 'Slett namnelista …',
    title: 'Slett namnelista for godt',
    lead: 'Fila blir sletta, og prosjektet hugsar datoen. Etterpå kan ingen sjå kven som er kven, inga erstatning kan gjenopprettast, og ein som trekkjer seg, kan ikkje lenger finnast på namn. Dette kan ikkje angrast. Kopiar du sjølv har laga av fila, må du slette sjølv.',
    submit: 'Slett for godt',
  },
  deleted:
    'Namnelista er sletta. Om materialet er anonymt, kjem også an på lydopptak, samtykkeskjema, originalfiler og om nokon kan kjennast att. Det vurderer du saman med rettleiar og institusjon.',
} satisfies Messages['nameList']
