/** Turns written in four manners of speech. */
export const dialects = {
  nord: `Æ va jo på sjøen med han {m} i fjorten år, og han sa kanskje ti ord.
Ho {w} på butikken, ho veit alt, ho veit det før du veit det sjøl.
Så kom'n {m} inn døra, heilt våt, og sa at no e'n borte, båten.
Æ ringte ho {w}, og ho va på {v}, og der e det ikkje dekning.
Han {m} og ho {w} har vorre gift sia {dateword}, og dæm krangle ennu.
Æ e fra {h}, {h.ing} på min hals, og æ skjemmes ikkje.
Det va'n {m.full} som hadde nøkkeln, og han va i {t.in}.
Ka ho heite igjen, ho på {o}, {w}, ja. Ho e grei.
Han {m.pet}, vi kalle'n bare det, han e {age} og køyre scooter.
Oppe på {f} har'n {m} satt opp gjerde, og no kjem ingen forbi.
Det e'n {m} sin feil, sa ho {w}, og så grein ho.
{m} {m.last}, han ja. Æ skulle ønske æ kunne si nokka pent.
Dæm flytta hit fra {land}, og {k} begynte i klassen til guten min.
Da raset gikk, {date}, va æ hos ho {w} på {v}.
Du må spørre {w.full}, æ va bare med på det siste.
Han {Dag} e ikkje på jobb {?i dag}, han e aldri på jobb.
Ho {Liv} sa det rett ut, at {?livet} e førr kort tell sånt.
{!Ordføraren} e søskenbarnet tell {m}, så det gikk jo gjennom.`,
  trønder: `Æ snakka med a {w} i går, og ho sa at n {m} itj kjæm.
N {m} e den besste dæm ha på {o}, men han får itj fast.
Ho {w} på {f}, ho ha fjorten kjyr og ingen kar.
Hainn {m} vart sjuk i {dateword}, og sia ha a {w} drevve ailt.
Vi va oppi {v} og leitt etter n {m}, heile bygda va med.
Du veit n {m.full}, hainn som hadd lastebil? Hainn e død.
Ho {k}, jænta te {w}, ho e {age} og ska studer.
Æ e itj {h.ing}, æ e innfløtta, og det får du hør.
Mæn n {m}, hainn sa itj nå, hainn satt bærre der.
Det va a {w} som ringt, ho e {!bestyreren} der, og ho va itj blid.
Du kainn spør n {g}, hainn va med på {boat} i åtte år.
Dæm kjæm fra {n}, og dæm trur dæm e nå.
{Stein} ha sagt opp. Det va itj {?en stein} som va igjen da hainn va ferdi.
Vi hadd besøk frå {t}, ei som het {w}, og ho skreiv ned ailt.
A {w.s} bil, den står der einno, ved {v}.
Hainn {m.pet} kainn du ring, nummeret e {phone}.`,
  vest: `Eg sa det te {m}, eg sa det, men han ville jo ikkje høre.
{w} hon bodde oppi {f}, og der va det nittito trappetrinn.
Me kjente jo {m}, alle kjente {m}, han va på {o} i førti år.
Så kommer {w} og sier at nå e det slutt, og {m} bare ler.
Eg e fra {h}, ikkje fra {n}, det e viktig å få sagt.
{m.full}, han va læreren min, og han slo. Det va sånn då.
Ka va det hon hette, hon fra {land}. {w}, ja. Någen kalte na {w.pet}.
Det va {date}, det regnet, og {m} sto i porten.
Hon {k} e {age}, og hon går på skole {t.in}.
Mannen te {w} jobber på {boat}, to uker på og fire av.
Du får ringe {m}, {phone}, han tar den alltid.
Eg va på {v} heile sommaren, hos {w} og {m}, og me fisket kvar kveld.
{Bjørn} går aldri inn i skogen. Han seier at {?bjørnen} har han i speilet.
Når {m} blir sinna, då blir han stille, og då går {w}.
Di {m.last}-ene, di eier halve {h}.
{Hans} ringte, og det va ikkje {?hans} skyld, sa han.`,
  øst: `Hu {w} er sånn, hu sier det rett i trynet på deg, ass.
Jeg sverger, {m} har ikke gjort noe, det var {g} som dytta.
Han {m} bor rett over meg, i {t}, vi har gått i samme klasse siden vi var små, lissom.
A {w} ringte meg og bare, kom ned, kom ned, og jeg bare, hva skjer?
Broren til {m}, {g}, han er {age}, han jobber på {o}.
Wolla, {w.full} er den eneste læreren som gadd å høre.
De kom fra {land}, mora til {m}, og hu lagde mat til hele oppgangen.
N {m} sa det til hu {w}, og så visste alle det, skjønner'u.
Alle kaller'n {m.pet}, ingen vet hva'n egentlig heter, men det er {m}.
Vi hang på senteret, jeg og {m} og {g}, og vakta, hu {w}, var chill.
Jeg bor i {addr}, så jeg ser jo alt som skjer.
Hu {Liv} på klubben, hu redda meg, {?på liv}, hu gjorde det.
Så flytta'n {m} til {v}, langt ute på landet, det finnes ikke en kebab der engang.
Moren til {k} jobber på {q}, hu kjenner alle.
Du skulle sett {m} da {w} kom inn, han ble helt hvit, bror.
Snappen hans er {m}, og nummeret er {phone}, men ikke si at jeg ga det.`,
} as const
