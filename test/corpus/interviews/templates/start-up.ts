import type { FieldTemplates } from './field-templates'

/** A small firm that wants to grow. */
export const startUp: FieldTemplates = {
  nb: `Ideen var egentlig {w.s}, men det var {m} som kunne kode, så da ble det de to, og så meg som ingenting kunne.
Vi satt i kjelleren til {m}, og han hadde en stor, svart hund, og hunden var med på alle møtene.
{w.full} kom inn som investor, og hun ville se tall vi ikke hadde.
Så fikk vi nei fra {q}, og {m} ble så sint at han ringte dem opp igjen, på {phone}.
Du finner oss på {url}, men siden er jo fra den gangen vi trodde at vi skulle selge til sykehus.
Pitchen ble holdt av {g}, og han er {age}, og han hadde sneket seg inn på studentbillett.
Han {m} flyttet til {t.in} for å være nærmere kundene, og da gikk det egentlig i stykker.
Kontoret ligger på {f}, i et gammelt meieri, og {w} sover der når det er levering.
Firmaet heter {o}, og det er et dårlig navn, jeg sa det, {?men hvem hører på meg}.
Da {w} gikk ut av styret, {date}, var det ingen som hadde lest aksjonæravtalen.
Jeg skrev til henne på {mailsaid}, og hun svarte med en tommel opp, det var alt.
Det er {m} som er flink med folk. {?Even om} han ikke liker det selv.
Pengene gikk fra {acct}, og det var {m} som hadde fullmakt, så det var egentlig ikke noe å si på.
{a} og {b} satt hjemme hos seg selv hele pandemien, og det var den beste koden vi har skrevet.
Første kunde var en tannlege i {h}, {m.full}, og han bruker det fortsatt, tror jeg.`,
  nn: `Det var {m} som fann på det, på hytta til {w}, og så vart det firma av det.
Vi søkte om pengar {dateword}, og då var det {w.full} som hadde saka, og ho forstod kva vi snakka om.
Han {m} har slutta, han er på {q} no, og vi saknar han kvar einaste dag.
Eg ringer framleis {g} når serveren er nede, han svarar alltid, også om natta.
Vi heldt til i {n} det første året, i bakrommet hos frisøren, og {w} klipte oss gratis.
{m.s} mor gjorde rekneskapen. Ho er {age} og har aldri brukt noko anna enn penn.`,
}
