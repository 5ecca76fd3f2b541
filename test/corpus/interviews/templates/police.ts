import type { FieldTemplates } from './field-templates'

/** Police in a wide district. */
export const police: FieldTemplates = {
  nb: `Vi er to på vakt, {m} og jeg, og så er det nitti kilometer til nærmeste patrulje.
Meldingen gikk ut på at {m.full} sto i veien med et jaktgevær, og det var jo gamle {m}, han hadde gått seg bort.
Jeg kjenner {w} fra barneskolen, og så skal jeg stå der og pågripe mannen hennes.
Bilen var en hvit Toyota, skiltet {plate}, og den hadde stått på {f} i tre døgn.
Han oppga fødselsnummeret, {nid}, og det stemte ikke, {?for da hadde han vært to år}.
Det er tre dommer på {m} fra før, og den siste er fra {dateword}, og likevel er det han de ringer når traktoren står fast.
Lensmannskontoret i {h} ble lagt ned {date}, og siden har {w} på butikken tatt imot hittegods.
Saken mot {m} har nummer {case}, og den ligger der ennå.
{w} ringte meg privat, på {phone}, og det har hun aldri gjort før.
Adressen var {addr}, og der bodde det ingen, det var bare en postkasse.
Den natta var det {g} som kjørte, han er {age} og nettopp ferdig på skolen, og han var hvit i ansiktet.
{m} er {!den eneste i bygda som har sittet inne}, så det er ham folk tenker på først.
Jeg har vært hos {w} og {m} fire ganger, og hver gang sier de at det ikke er noe.
Hun kom fra {t.in}, ny i jobben, {w}, og hun skjønte ikke at alle var i slekt.
De fant ham ved {v}, og det var faren, {m}, som gikk fremst.`,
  nn: `Vi køyrde til {v}, {m} og eg, og då hadde naboen alt gått inn.
Ho {w} stod på trappa med eit teppe rundt seg, og ho spurde om vi ville ha kaffi.
Då {m.full} vart funnen, var det eg som måtte gå til foreldra.
Det er ein kar som heiter {m}, og han har vi med heim kvar fredag, {?år ut og år inn}.
Lensmannen, {m}, han kjende alle, og no sit det ein i {t.in} og styrer alt på ein skjerm.
Bilen til {w} hadde skilt {plate}, og eg kjende han att på bulken.
Eg var på {o} og heldt føredrag, og då kom {k} bort og sa at ho ville bli politi.`,
}
