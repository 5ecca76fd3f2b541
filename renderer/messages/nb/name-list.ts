export const nameList = {
  title: 'Navneliste',
  make: {
    title: 'Lag navnelisten',
    why: 'Når du godkjenner et dokument, flyttes navnene til en egen, kryptert fil: navnelisten.',
    set: 'Med navnelisten kan hele den opprinnelige teksten gjenskapes. Lagre den et annet sted enn prosjektet, der institusjonen din sier at slike lister skal ligge.',
    place: 'Hvor skal navnelisten ligge?',
    choosePlace: 'Velg sted',
    placeTitle: 'Velg hvor navnelisten skal ligge',
    placeMissing: 'Velg hvor navnelisten skal ligge.',
    besideProject: 'Dette er samme mappe som prosjektet. Et annet sted er tryggere.',
    password: 'Passord for navnelisten',
    passwordHelp: 'Et annet passord enn prosjektets. Minst ti tegn, gjerne en setning.',
    submit: 'Lag navnelisten',
    saveHere: 'Lagre her',
  },
  open: {
    title: 'Åpne navnelisten',
    lead: 'Navnelisten må være åpen når du avgjør navn på nytt, importerer mer eller lager filer med full kontroll.',
    lastSeen: 'Sist sett her',
    another: 'Velg en annen fil',
    chooseTitle: 'Velg navnelisten',
    password: 'Passord for navnelisten',
    submit: 'Åpne navnelisten',
    lost: 'Uten navnelisten kan du kode og lage rapporter, men ikke se hvem som er hvem, og ikke slette for en som trekker seg.',
  },
  close: {
    title: 'Navnelisten er åpen',
    lead: 'Så lenge den er åpen, kan appen vise de opprinnelige navnene og søke etter dem i alt som går ut.',
    submit: 'Lukk navnelisten',
  },
  deleted:
    'Navnelisten er slettet. Om materialet er anonymt, avhenger også av lydopptak, samtykkeskjemaer, originalfiler og om noen kan kjennes igjen. Det vurderer du sammen med veileder og institusjon.',
}
