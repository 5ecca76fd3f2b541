import type { FieldTemplates } from './field-templates'

/** Home care at night: who drives, who is visited. */
export const homeCare: FieldTemplates = {
  nb: `Nei, altså, det var {w} som lærte meg opp, hun hadde kjørt den ruta i tolv år, og hun visste hvilke hunder du måtte hilse på først.
Jeg kom på jobb klokka ti, og da satt {m} på vaktrommet med jakka på, og jeg skjønte jo at noe var galt.
Så ringer alarmen hjemme hos {w.full}, og det er fire mil dit, og da står du der med {?dagvakta} som ikke har kommet.
Vi har en som heter {m}, og {m.s} kone ringer hver kveld og spør om han har spist, og det er {?liv og død} for henne.
Det er jo {!den eneste mannen som jobber natt} her, og han sier aldri noe, men du merker det på ham.
Hun bodde på {f}, helt innerst, og {w} brukte å sette fram kaffe til meg, uansett hva klokka var.
Da jeg begynte på {o} i {dateword}, var det ingen som hadde tid til å vise meg noe, {?jeg måtte finne nøklene selv}.
{m} hadde slag i {dateword}, og etter det var det bare {w} igjen av dem som kunne rutinene.
På {o} er det slik at om {w} er syk, da er det ingen. Da er det meg. {?Dag etter dag}.
{w} er {age}, og hun klarer seg selv, men sønnen, {m}, han bor i {t.in}, og han ringer til kontoret og krever ting.
Vi fikk beskjed av {a.full} om å skrive alt i journalen, og så var det likevel meg som måtte svare {!kommuneoverlegen}.
Nå har vi fått en ny leder, {w} heter hun, og hun har bestemt at vi skal ringe {phone} før vi går inn til noen alene.
Det sto en lapp på kjøleskapet, ring {m}, og så nummeret, {phone}, og det var jo søppeltømmeren, viste det seg.
{w.s} bil sto i grøfta ved {v}, og det var tjue kuldegrader, og jeg hadde {?et fall} på {f} samtidig.
Alle i {h} vet jo hvor vi stopper. Står bilen utenfor hos {m.last}, så vet hele bygda at det er noe.`,
  nn: `Det var ho {w} som lærte meg opp, og ho sa at du skal aldri gå inn utan å rope først.
Eg køyrde ut til {v} den natta, og då låg {m} på golvet, og han hadde lege der sidan {?halv elleve}.
{w} på {f} vil ha oss der klokka åtte, og ikkje eit minutt over, det er {?dag for dag} den same visa.
Han {m.full} var den første eg stelte åleine, og eg hugsar det som i går, for dottera hans stod i døra heile tida.
Når {m} har vakt, då veit eg at telefonen er på. Med {g} veit du aldri.
Eg ringde {o} og spurde om dei hadde ei seng, og {w} svarte at dei ikkje hadde hatt ei seng sidan {dateword}.
Mannen hennar {w}, han er {age}, og han ber henne framleis opp trappa kvar kveld.
Det er berre meg og {w} i heile {h} som kan setje den pumpa, og det seier seg sjølv at det ikkje går.`,
}
