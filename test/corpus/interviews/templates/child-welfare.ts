import type { FieldTemplates } from './field-templates'

/** Child welfare: cases, foster homes, meetings. */
export const childWelfare: FieldTemplates = {
  nb: `Saken til {k} lå hos {m} da jeg begynte, og det var fire permer og ingen konklusjon.
Jeg fikk en telefon fra {o}, og det var {w} som sa at nå må dere komme, nå, {?ikke i morgen}.
Mor heter {w.full}, far er ukjent, og {k} hadde bodd tre steder før han var seks.
Vi kjørte til {v} for å hente henne, og {k} hadde pakket selv, hun hadde tatt med en lampe.
Fosterfaren, {m}, han var rolig hele tida, det var vi andre som gråt.
Hun er {age} nå, {k}, og hun sender meg kort hver jul fra {t.in}.
I fylkesnemnda var det {m} som la fram saken, og jeg så at {w.s} hender skalv.
Det var lærerne på {q} som meldte, og det visste mor, for det var {!hun som kjørte skolebussen}.
{w} sa: «Dere kommer når det har brent, aldri når det ryker». Hun hadde rett i det, {?i så fall}.
Saksnummeret er {case}, det kommer jeg til å huske til jeg dør.
{m.full} og {w} har vært beredskapshjem siden {dateword}, og de har hatt over tretti barn.
Besteforeldrene på {f} ville ha ham, men {m} er {age}, og vi måtte si nei.
{a} og {b} er ikke i slekt, altså, men de kaller hverandre søsken, og hvem er vi til å nekte dem det.
Mailen fra advokaten kom til {mail}, og den ble liggende i tre uker, for jeg var sykmeldt.
Alle i {h} visste det, {?det er det verste}. Prestefrua, frisøren og {m.last} på butikken.`,
  nn: `Ho {k} ringde meg sjølv. Ho var {age}, og ho hadde funne nummeret på nettet.
Saka vart meld av {q}, og det var {w} som skreiv, og ho hadde skrive godt.
Far til {k}, han {m}, han kom på kontoret og sette seg på golvet, og så sat vi der, begge to.
Fosterheimen var på {v}, og det var ein gard, og {k} fekk sin eigen kalv.
{m.s} advokat meinte at vi hadde gått for fort fram, og det kan godt hende.
Eg møtte {w} på butikken etterpå, og ho helsa, og det er eg glad for enno.
Det er {w.full} som er leiar no, ho kom frå {n}, og ho har rydda opp.`,
}
