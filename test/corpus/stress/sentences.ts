const lines = (text: string): readonly string[] => text.trim().split('\n')

/** Sentences with one name inside (`@`), in bokmål, nynorsk and speech. Nothing else in them tells of anybody. */
export const inside = lines(`
Jeg traff @ på butikken dagen etter.
Da sa @ at det fikk holde for i dag.
Vi måtte ringe @ for å få vite det.
Det er @ som har nøkkelen til boden.
Hun bor sammen med @ i et hus uten trapp.
Etterpå gikk jeg bort til @ og sa unnskyld.
Han fikk låne bilen av @ den helga.
Jeg har aldri sett @ så sint som da.
Både jeg og @ var med fra starten.
Kanskje @ husker det bedre enn jeg gjør.
Så kommer @ inn døra og er klissvåt.
Takk og pris at @ var hjemme den kvelden.
Det var mora til @ som oppdaget det.
Alle visste at @ ikke kom tilbake.
Uten @ hadde vi gitt opp for lengst.
Eg bad @ om å setje seg ned litt.
Det var ho @ som fann det att.
Han @ seier ikkje så mykje til vanleg.
Då eg kom, sat @ ute på trappa.
Vi høyrde ikkje frå @ før til jul.
Æ prata med @ seinest i går.
Du må spør @, æ va ikkje der.
Hu @ sa det rett ut, hu, ass.
Eg såg @ stå der borte ved bilen.
Me spurte @ om hon ville ver med.
Den som bestemmer her, er @, ikke jeg.
«Kom nå», sa @ og tok på seg skoene.
Vi delte rom, @ og jeg, hele turen.
Brevet var til @, men jeg åpnet det.
Jeg skulle egentlig ha møtt @ klokka fire.`)

/** Sentences that begin with the name, where its capital says nothing. */
export const opening = lines(`
@ sa at det fikk holde for i dag.
@ ringte midt på natta og gråt.
@ hadde aldri gjort det før.
@ kom inn døra og var klissvåt.
@ bor i et hus uten trapp.
@ og jeg delte rom hele turen.
@ var den siste som gikk.
@ fikk beskjed, men ingen andre.
@ skulle egentlig ha møtt meg klokka fire.
@ husker det bedre enn jeg gjør.
@ tok med seg kaffe til alle.
@ er streng, men rettferdig.
@ ville ikke snakke om det.
@ lærte meg å kjøre på is.
@ visste det hele tida.
@ sat ute på trappa då eg kom.
@ fann det att dagen etter.
@ seier ikkje så mykje til vanleg.
@ sluttet i jobben etter to måneder.
@ trodde at vi hadde glemt det.`)
