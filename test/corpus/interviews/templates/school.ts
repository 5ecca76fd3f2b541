import type { FieldTemplates } from './field-templates'

/** A school where everybody knows every family. */
export const school: FieldTemplates = {
  nb: `Vi hadde en gutt i sjette klasse, {m}, og det tok oss to år å skjønne at han ikke så tavla.
{w} har vært kontaktlærer her siden {dateword}, og hun kan navnet på søsknene til alle sammen.
Foreldrene til {k} ville ikke komme inn, så vi tok møtet i bilen, og det ble faktisk det beste møtet vi hadde.
Jeg sa til {m}, han som er inspektør, at vi må slutte å kalle det mobbing før vi har snakket med {k.s} mor.
Det var på {o} det skjedde, i storefri, og {w} hadde tilsyn, men hun sto jo på den andre siden av bygget.
På ungdomstrinnet har de {m.full} i matte, og han er streng, {?men rettferdig}, sier elevene.
Nå har vi tre på trinnet som heter {k}, så de kaller den ene {k.init}, og det vet alle hvem er.
{w} ble flyttet fra {q} til oss midt i skoleåret, og ingen spurte henne om {?en eneste ting}.
Faren er {!den eneste presten} her, så når {k} sa det høyt i klassen, var det hele bygda som fikk vite det.
Da {g} sluttet, sto vi uten kontaktlærer i fire uker, og rektor, {w}, tok timene selv.
Jeg tenker på {k} hver gang jeg går forbi det vinduet. Hun var {age} da hun flyttet til {t.in}.
Melding fra hjemmet kommer på {mail}, og så glemmer vi å lese den, {?det er ikke mer mystisk enn det}.
Elevene fra {v} tar bussen klokka seks, og {k} og broren går to kilometer før bussen i det hele tatt kommer.
«{k} sa at hun ikke turte å gå hjem», sa helsesykepleieren, og da måtte vi jo gjøre noe.
Han heter egentlig {m.full}, men alle sier bare {m.pet}, også foreldrene.`,
  nn: `Ho {k} sat bakarst og sa ingenting, og så ein dag reiste ho seg og las heile teksten, og då grein eg.
Eg har hatt {m} sidan første klasse, og eg kjenner han på gangen før eg ser han.
Mor til {k} arbeider på {q}, så ho kjem rett frå nattevakt på foreldremøta, og ho søv litt, og det er greitt.
På {o} var vi åtte lærarar då eg byrja, no er vi fire, og ein av dei er {w}, som går av til sommaren.
{m.s} pult står tom enno. Vi har ikkje fått oss til å flytte han.
Det var {w.full} som skreiv vedtaket, og ho hadde aldri møtt guten.
Dei som kjem frå {v}, dei må gå opp til krysset, og {k} er den yngste, {age} er ho.`,
}
