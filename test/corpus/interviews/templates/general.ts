import type { FieldTemplates } from './field-templates'

/** What may be told in any field: where one is from, who one grew up with, who died, whom one calls. */
export const general: FieldTemplates = {
  nb: `Jeg er født på {v} og oppvokst {t.in}, så jeg er vel egentlig ingen av delene.
Jeg heter {i.full}, og jeg har vært her siden {dateword}.
Mora mi, {w}, hun var fra {land}, og hun ble aldri ferdig med å være derfra.
Det var {m} som sa det først, og så sa {w} det, og da måtte det jo være sant.
Jeg tok bussen fra {t.word}, og det tok {?en time}, og {?nå} går den ikke lenger.
De kom flyttende fra {t.word}, og folk sa at {?det var moss på steinen} der borte.
{a} og jeg har kjent hverandre siden vi var seks. {a.s} mor var venninne med min.
Hvis du vil vite mer, må du spørre {w.full}, hun har alle papirene.
Eksamen tok jeg i {dateword}, og da var {m} sensor, og han sov.
Jeg er {age} nå, og jeg har tenkt å stå til jeg ikke står lenger.
Det er jo slik at {h.folk} ikke sier noe før det er for sent.
Typisk {h.ing}, sier de i {n}, og så ler de.
De snakker om {h}-modellen på alle disse konferansene, og ingen har vært her og sett.
{m} fikk kreft, og tre måneder etter var det {w}, og da sluttet jeg å gå på jobb.
Min mann, {m}, han kjører ambulanse, så vi ser hverandre i gangen.
«Ring meg», sa {w}, og jeg skrev nummeret på hånda, {phonesaid}.
{w} K. med K, ikke C, hun er nøye på det. {w.spelled}.
Det var hos {m.s} foreldre vi møttes, på {f}, og jeg hadde på meg feil sko.
Unnskyld, jeg sa {a}, men jeg mente {b}. Det var {b} som var der.
Sakspapirene ligger hos {o}, sak {case} tror jeg det var, og {w} har kopi.
Jeg vet ikke om jeg skal si dette, men {m.full} var ikke edru den kvelden.
Eldstejenta, {k}, hun er {age}, og den yngste, {l}, han begynner til høsten.
{m}, altså broren min, han har kontonummer og alt, {acct}, så bare send det dit.
I {t} bor det nok en som heter det samme, men {m.full} herfra er det bare én av.`,
  nn: `Eg er fødd på {v}, men eg gjekk på skule {t.in}, og det høyrer du vel.
Eg heiter {i.full}, og eg har halde på med dette sidan {dateword}.
{w} si mor og mi mor var systrer, så vi er tremenningar eller noko slikt.
Det var {m} som sa det, og han {m} seier ikkje noko utan å ha tenkt på det.
Vi køyrde om {t.word}, for vegen var stengd, og det tok {?ein time} til.
Du kan spørje {w.full}, ho sit på alt, og ho svarer på {mail}.
{h.ing}, det er eg, og det vert eg verande.
{m} døydde {date}, og det er rart, for eg legg framleis ut kopp til han.
Ho er {age}, {w}, og ho hugsar krigen betre enn i går.
Kona mi, {w}, ho kom frå {land}, og ho lærte nynorsk før ho lærte bokmål.
Ring {phone}, så svarer {m}, eller så svarer ingen.
{m.s} hus står tomt, og det er ikkje det einaste i {h} som gjer det.
Det er ikkje {!ordføraren} som bestemmer her, det er {w} på kontoret.
Vi fekk brev frå {o}, der det stod at saka, {case}, var avslutta.
{a} og {b} sat på kjøkkenet då eg kom inn, og dei slutta å prate.
Sonen vår, {k}, han bur i {t.in} og kjem heim når det er elgjakt.
I {h} er det ikkje noko som heiter tilfeldig. {m.last} og {g.last} har krangla om det gjerdet sidan {dateword}.
Eg kan ikkje seie kven det var. Jau, eg kan det. Det var {m.full}.
«Kom inn», sa {w}, og så fekk eg graut.`,
}

/** Somebody whose name is a word, where a sentence begins or a word of the kind stands beside. */
export const ambiguous: FieldTemplates = {
  nb: `{Dag} ringte midt på natta, og jeg trodde det var noe med mor.
{Even} var på møtet, {?også om} han hadde sagt at han ikke skulle komme.
{Liv} sto i døra, og det var {?liv i huset} den dagen, kan du tro.
{Bjørn} så det samme som meg, men han tør ikke si det.
Vi måtte hente {Stein}, for han hadde gått til feil hus, og der sto han og {?sparket i en stein}.
{Vår} er så liten ennå, hun skjønner ikke at {?vår tid} er over her.
{Hans} sa det til meg, rett ut. {?Hans ord}, ikke mine.`,
  nn: `Ho {Liv} ringde om morgonen, og ho var heilt stille, og då visste eg at det var {?liv eller død}.
Han {Dag} kom gåande over jordet {?midt på dagen}, og eg trudde eg såg syner.
{Even} var den siste som gjekk, og han sløkte lyset.
Ho {Vår} vart fødd {?i vår}, difor heiter ho det.
{Bjørn} og {Stein} var brør, og ingen av dei var slik dei heitte.`,
}

/** Turns of a second-language speaker, as they were said. */
export const secondLanguage = `Jeg heter {i}, jeg kommer fra {land}, jeg er her fem år nå.
Min sjef, hun heter {w}, hun er veldig snill, hun hjelpe meg med papir.
Første dag jeg var på {o}, jeg forstår ingenting, men {m} sa, bare se på meg.
{w} sin mann, han kjøre meg til jobb når bussen ikke komme.
Jeg bor på {v}, der er bare seks hus, og alle kjenner min bil.
Mine barn, {k} og {l}, de snakker norsk med hverandre, jeg er litt trist for det.
I {land} jeg var lærer. Her jeg er vikar, {?dag og natt}, alltid vikar.
Hun som heter {w}, hun spørre alltid, hvordan går det med din familie, og da jeg kan ikke si.
Jeg sender penger til min bror, {m}, han bor i {land} fortsatt.
De sa at jeg må ringe {phonesaid}, men der er bare musikk.
Min nabo {m} lærte meg å måke snø. Han er {age}, han ler av meg.
{m.full}, han er fra samme by som meg, men vi møttes i {t.in}.
Lærer på kurset, {w}, hun sa mitt navn riktig første gang. Det glemmer jeg ikke.
På papiret det står {i.full}, men alle sier bare {i.pet}.
Jeg fikk brev fra {o}, jeg forstår ikke, {w} leser for meg.
Da {m} døde, alle i {h} kom med mat. Jeg visste ikke det er sånn.
Jeg har vært på {f} en gang, på julefest, med {w} og hele familien.
Min kollega {w} hun kan ikke si {i}, hun sier noe annet, men det er greit.
Han fra kontoret, {m}, skrev feil fødselsdato, han skrev {date}.
Jeg jobber sammen med {w} og {m}. {w} er streng. {m} er ikke streng.`

/** Turns in English. */
export const english = `I came to {h} in {dateen}, and the first person I met was {w}, she was standing in the rain with a sign.
So {m} says to me, you can't do that here, and I said, why not, {m}, who is going to stop me?
My supervisor, {w.full}, she grew up in {t}, and she still says it is too small for her.
I used to live in {t}, but then {m} got the job at {o} and we moved.
{w.s} husband drives the bus, so she knows everything before anyone else does.
We had a meeting at {o}, and {m} never showed up, which is typical of him.
I was born in {land}, but I don't remember it, I remember {t}.
You can reach me at {mail}, or just ask {w}, she knows where I am.
There is only one doctor in {h}, {m.full}, and he is {ageen}.
{m} was the one who found the boat. {boat}, it was called, and nobody said anything for a while.
It was {w} who taught me to say no. {?Will} you do an extra shift? No. {?May} I think about it? No.
My daughter, {k}, she is {ageen}, and she corrects my Norwegian.
They call him {m.pet}, but I call him {m}, because his mother does.
We went to {v} last winter, me and {w} and {m}, and the road was closed behind us.
I think {m.last} is a difficult name, so I just say {m}.
The thing is, {a} doesn't trust {b}, and {b} knows that.
On {dateen2} there was a fire, and {w} lost everything but the piano.
The letter was sent to {addr}, and we had moved by then.
I remember {m.s} face when the woman from {q} told us.
{w} is the only one who speaks {?English} with my mother.
{m}, um, I mean {g}, he told me about this place.
You should talk to {w.full}. She was there from the beginning.
My number? It's {phone}, but I never answer it.
He is from {n}, {m}, and people from {n} don't mix with people from {h}.
So I went to {f} to see the house, and {w} had already sold it.`
