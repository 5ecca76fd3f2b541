/** Each topic: a title, and paragraphs that are read from the top. */
export const help = {
  title: 'Hjelp',
  topics: 'Emner',
  toKeys: 'Vis alle hurtigtaster',
  start: {
    title: 'Fra intervju til Word-fil',
    text: [
      'Legg til filene i Datamateriale. Forhåndsvisningen viser hvem som snakker. Rett det som er lest feil, før noe lagres.',
      'Avgjør navn, steder og andre opplysninger i Anonymisering. Les gjennom teksten og godkjenn dokumentet.',
      'Merk tekst i Koding og skriv de første bokstavene i en kode. Du kan kode før navnene er avgjort.',
      'Lag Word-filen i Rapport. Sluttkontrollen leser hele filen først. Står det noe igjen som skulle vært skjult, blir filen ikke laget, og du ser hvor det står.',
    ],
  },
  material: {
    title: 'Datamateriale',
    text: [
      'Her ligger alt studien bygger på: transkripsjoner, feltnotater, referater, åpne svar, chat og vedlegg. Typen avgjør hva som telles.',
      'Filene leses inn og krypteres. Originalfilen din blir ikke endret og ikke slettet: den må du ta vare på eller slette selv.',
      'Deltakere er de som snakker og skal telles. Intervjuer, moderator og tolk telles ikke.',
    ],
  },
  anonymisation: {
    title: 'Anonymisering',
    text: [
      'Køen viser hver person, hvert sted og hver annen opplysning som appen har funnet. Én avgjørelse gjelder alle treff, men du kan også avgjøre ett dokument eller ett sted.',
      'Appen finner ikke alt. Velg Les gjennom: Der teller appen hva du har lest, og du merker det den har oversett. Du kan også merke i Koding.',
      'Når alt er avgjort og du har lest gjennom, kan du godkjenne. Da flyttes navnene til navnelisten, og originalene slettes fra prosjektet. Det kan ikke angres.',
    ],
  },
  coding: {
    title: 'Koding',
    text: [
      'Marker tekst med musen eller tastene. Skriv noen bokstaver i en kode og trykk Enter. Finnes ikke koden, lager du den samtidig.',
      'Et utdrag kan ha flere koder, og utdrag kan overlappe. Stripene i margen viser hva som er kodet. Pek på en stripe, eller gå til den med tastene, for å se hva den heter.',
      'Velg en stripe for å bytte kode, endre utdraget, si om det støtter, nyanserer eller går imot, og skrive et notat (N). Ctrl+I koder med ordene selv.',
      'Kodeboken står til høyre: dra kodene dit de hører hjemme, slå dem sammen eller legg dem til side. Appen sier først hva som skjer med kodingene. Notatene ligger i fanen ved siden av, og Alt+N skriver et nytt.',
      'Alt lagres mens du arbeider. Angre virker også i morgen.',
    ],
  },
  analysis: {
    title: 'Analyse',
    text: [
      'Tabellen teller utdrag og deltakere for hver kode, sammen med alt som ligger under den. Setningen over tabellen sier hva som er talt, og av hvor mange.',
      'Hvert tall er en dør: trykk på det for å lese utdragene bak.',
    ],
  },
  report: {
    title: 'Rapport',
    text: [
      'Velg hva som skal med, og i hvilken rekkefølge. Sidene i midten viser hvordan det blir på papir.',
      'Til høyre står sluttkontrollen. Hver linje som stopper filen, åpner stedet der det må gjøres noe.',
      'Hver fil får en kvittering: hva som er kontrollert, og hva som ikke er det.',
    ],
  },
  nameList: {
    title: 'Navnelisten',
    text: [
      'Navnelisten er en egen, kryptert fil med eget passord. Der ligger navnene som er tatt ut av teksten.',
      'Med navnelisten kan hele den opprinnelige teksten gjenskapes. Lagre den et annet sted enn prosjektet, der institusjonen din sier at slike lister skal ligge.',
      'Uten navnelisten kan du kode og lage rapporter, men ikke se hvem som er hvem, og ikke slette for en som trekker seg.',
    ],
  },
  limits: {
    title: 'Det appen ikke ser',
    text: [
      'Fortellinger, dialekt, rolle sammen med sted og bilder kan også peke ut en person. Det kan ingen app avgjøre for deg.',
      'Skjermbilder, nettlesertillegg og andre programmer på maskinen går utenom sluttkontrollen.',
      'Avidentifisert materiale er fortsatt personopplysninger. Om noe er anonymt, vurderer du sammen med veileder og institusjon.',
    ],
  },
}
