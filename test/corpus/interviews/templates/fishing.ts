import type { FieldTemplates } from './field-templates'

/** A fishing village: boats, landings, those who stay. */
export const fishing: FieldTemplates = {
  nb: `Far min og {m} eide {boat} sammen, og da de ble uvenner, sto båten på land i tre år.
Vi leverer på {v}, og der er det {w} som tar imot, og hun veier alt to ganger.
Det var {m} som så ham først. Han hadde gått ut alene {date}, og ingen gjør det på den tida av året.
{m.last}-ene har fisket her i fem generasjoner, og nå er det en fra {land} som har kjøpt kvoten.
Jeg rodde fiske med {m} fra jeg var fjorten, og {g} var med, han var jo bare guttungen.
{?Vår i havet}, det er noe for seg selv. {m} brukte å si at da lukter det penger.
Hun {w} på bruket ringte og sa at nå stenger de, og da var vi elleve stykker uten noe å gå til.
Det står om det i {paper}, hvis du leter, det var en stor sak den vinteren.
{boat} gikk ned utenfor {v}, og {m} og broren hans ble berget av en ferje.
Så sier {g}, han er jo {age}, at han aldri har lært å svømme. Førti år på sjøen!
Vi hadde et møte på {f}, i naustet til {m.full}, og der var alle enige til kaffen var drukket opp.
På brygga i {h} står det fortsatt {m.s} kasser, ingen har rørt dem.
{w} er {!den eneste kvinnelige skipperen} på den kysten, og hun får høre det, {?hver eneste dag}.
Kjøperen sitter i {t.in}, og han har aldri sett en båt, tror jeg, men han bestemmer prisen.
Nevøen min, {m}, har registrert båten på firmaet, {orgno}, og det var for å slippe unna noe med skatt.`,
  nn: `Han {m} hadde sjark, og ho {w} egna på land, slik var det med alle den gongen.
Det var om bord på {boat} eg lærte det, og skipper var {m.full}, ein stor mann med små hender.
Vi låg innverst i fjorden ved {v} og venta på vêret, og då sa {m} at no går vi.
{m} på {f} sel ikkje. Han har sagt det til alle, og han kjem til å seie det til han døyr.
I {paper} skreiv dei at det var vår skuld, og så var det {g} som hadde gløymt å kople pumpa.
Eldste sonen til {w}, han er {age}, han vil overta, men han får ikkje lån.
Dei siste som budde på {v}, det var {w} og {m}, og dei flytta til {t.in} {dateword}.`,
}
