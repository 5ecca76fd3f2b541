import type { FieldTemplates } from './field-templates'

/** Farms: who takes over, who gives up. */
export const farming: FieldTemplates = {
  nb: `Jeg tok over {f} etter far, {m}, og han sa ingenting, han la bare nøklene på bordet.
{w} ville ha sau, og {m} ville ha ku, og så ble det geit, og det var det ingen som ville.
Naboen, {m.full}, har kjøpt opp alt på den siden av elva, og nå driver han fire gårder fra {n}.
Veterinæren heter {w}, og hun bruker to timer hit, så du ringer ikke for en katt.
På {f} har de {?bjørn i beitet} hvert år, og {m} mistet førti lam på en uke.
Da {m} ble alene, begynte han å spise hos oss, og det gjør han ennå, han er {age}.
Gardsnummeret, det står i papirene, kommunen krevde det, og jeg sendte alt til {mail}.
Melkebilen snur ved {v}, den går ikke lenger, så {w} kjører spannene selv.
Søsteren min, {w}, hun bor i {t.in}, og hun eier halve skogen uten å ha sett den.
{?Stein i åkeren}, det er det vi dyrker, brukte {m} å si.
Avløseren vår er {m} fra {land}, og uten ham hadde vi ikke hatt en fridag siden {dateword}.
{w} sitter i styret i {q}, og hun er {!den eneste kvinnen der}, så det blir fort til at hun lager kaffen.
Brannen var {date}. Vi sto på tunet, {w} og jeg, og så taket gå ned.
Alle kaller ham {m.pet}, jeg tror ikke han heter noe annet, egentlig, men på papiret er det {m.full}.
{g.s} traktor sto på jordet vårt hele vinteren, og jeg sa ikke noe, men jeg la merke til det.`,
  nn: `Garden heiter {f}, og vi har budd her sidan før dei byrja å skrive slikt ned.
Han {m} ville leggje ned, og ho {w} ville halde fram, og så vart dei skilde av det.
Eg gjekk på skule i {t.in}, på jordbruksskulen, og der møtte eg {w}.
Grannen vår, {m.full}, han har slutta med mjølk, og no sit han i vindauga og ser på oss.
Ho {w} er dyrlege for heile {h}, og ho har ikkje hatt ferie sidan {dateword}.
Dei frå {v} køyrer med motorsag i bilen, for du veit aldri kva som ligg over vegen.
{m} miste guten sin på setra, {age} var han, og etter det har dei ikkje vore der.
{?Vår kjære granne}, som vi seier, han {m.last}, han har stemna oss tre gonger.`,
}
