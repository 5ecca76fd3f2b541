import type { Messages } from '../messages'

export const help = {
  title: 'Hjelp',
  topics: 'Emne',
  toKeys: 'Vis alle snøggtastar',
  start: {
    title: 'Frå intervju til Word-fil',
    text: [
      'Legg til filene i Datamateriale. Førehandsvisinga syner kven som snakkar. Rett det som er lese feil, før noko blir lagra.',
      'Avgjer namn, stader og andre opplysningar i Anonymisering. Les gjennom teksten og godkjenn dokumentet.',
      'Merk tekst i Koding og skriv dei første bokstavane i ein kode. Du kan kode før namna er avgjorde.',
      'Lag Word-fila i Rapport. Sluttkontrollen les heile fila først. Står det noko att som skulle vore skjult, blir fila ikkje laga, og du ser kvar det står.',
    ],
  },
  material: {
    title: 'Datamateriale',
    text: [
      'Her ligg alt studien byggjer på: transkripsjonar, feltnotat, referat, opne svar, chat og vedlegg. Typen avgjer kva som blir talt.',
      'Filene blir lesne inn og krypterte. Originalfila di blir ikkje endra og ikkje sletta: henne må du ta vare på eller slette sjølv.',
      'Deltakarar er dei som snakkar og skal teljast. Intervjuar, moderator og tolk blir ikkje talde.',
    ],
  },
  anonymisation: {
    title: 'Anonymisering',
    text: [
      'Køen viser kvar person, kvar stad og kvar annan opplysning som appen har funne. Éi avgjerd gjeld alle treffa, men du kan også avgjere eitt dokument eller éin stad.',
      'Appen finn ikkje alt. Vel Les gjennom: Der tel appen kva du har lese, og du merkjer det han har oversett. Du kan også merkje i Koding.',
      'Når alt er avgjort og du har lese gjennom, kan du godkjenne. Då blir namna flytta til namnelista, og originalane blir sletta frå prosjektet. Det kan ikkje angrast.',
    ],
  },
  coding: {
    title: 'Koding',
    text: [
      'Marker tekst med musa eller tastane. Skriv nokre bokstavar i ein kode og trykk Enter. Finst ikkje koden, lagar du han samtidig.',
      'Eit utdrag kan ha fleire kodar, og utdrag kan overlappe. Stripene i margen viser kva som er koda. Peik på ei stripe, eller gå til henne med tastane, for å sjå kva ho heiter.',
      'Vel ei stripe for å byte kode, endre utdraget, seie om det støttar, nyanserer eller går imot, og skrive eit notat (N). Ctrl+I kodar med orda sjølve.',
      'Kodeboka står til høgre: dra kodane dit dei høyrer heime, slå dei saman eller legg dei til side. Appen seier først kva som skjer med kodingane. Notata ligg i fana ved sida av, og Alt+N skriv eit nytt.',
      'Alt blir lagra medan du arbeider. Angre verkar også i morgon.',
    ],
  },
  analysis: {
    title: 'Analyse',
    text: [
      'Tabellen tel utdrag og deltakarar for kvar kode, saman med alt som ligg under han. Setninga over tabellen seier kva som er talt, og av kor mange.',
      'Kvart tal er ei dør: trykk på det for å lese utdraga bak.',
    ],
  },
  report: {
    title: 'Rapport',
    text: [
      'Vel kva som skal vere med, og i kva rekkjefølgje. Sidene i midten viser korleis det blir på papir.',
      'Til høgre står sluttkontrollen. Kvar linje som stoppar fila, opnar staden der noko må gjerast.',
      'Kvar fil får ei kvittering: kva som er kontrollert, og kva som ikkje er det.',
    ],
  },
  nameList: {
    title: 'Namnelista',
    text: [
      'Namnelista er ei eiga, kryptert fil med eige passord. Der ligg namna som er tekne ut av teksten.',
      'Med namnelista kan heile den opphavlege teksten gjenskapast. Lagre henne ein annan stad enn prosjektet, der institusjonen din seier at slike lister skal liggje.',
      'Utan namnelista kan du kode og lage rapportar, men ikkje sjå kven som er kven, og ikkje slette for ein som trekkjer seg.',
    ],
  },
  limits: {
    title: 'Det appen ikkje ser',
    text: [
      'Forteljingar, dialekt, rolle saman med stad og bilete kan også peike ut ein person. Det kan ingen app avgjere for deg.',
      'Skjermbilete, nettlesartillegg og andre program på maskina går utanom sluttkontrollen.',
      'Avidentifisert materiale er framleis personopplysningar. Om noko er anonymt, vurderer du saman med rettleiar og institusjon.',
    ],
  },
} satisfies Messages['help']
