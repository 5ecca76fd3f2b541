import type { FieldTemplates } from './field-templates'

/** Reception of refugees: those who arrive and those who receive. */
export const refugees: FieldTemplates = {
  nb: `{w} kom alene med to barn, fra {land}, og det første hun spurte om var hvor biblioteket lå.
Vi fikk bosatt {m} på {v}, og det gikk én buss om dagen dit.
{m.full} var ingeniør i {land}, og her vasker han på {o}, og han sier at det er helt greit, men det er det jo ikke.
Tolken, han heter {m}, han er fra samme by, så {w} ville ikke si noe mens han satt der.
{k} snakker norsk nå, {h.ing}-dialekt til og med, og han retter på moren sin.
Hun sa navnet sitt, og jeg måtte be henne stave det, {w.spelled}, og så lo vi begge to.
DUF-nummeret var feil, og da {w} ringte {phone}, satt hun i kø i femti minutter.
Mannen til {w} er fortsatt i {land}, og det har gått fire år siden {dateword}.
{w} er {!den eneste som snakker tigrinja her}, så hun er med på alt, også på fødestua.
De kaller ham {m.pet} på jobben, for de får ikke til {m}, og det syns jeg er litt trist.
Familien {m.last} bodde over butikken, og folk kom med klær, {?sekk på sekk på sekk}.
På introduksjonsprogrammet i {h} var det elleve stykker, og {m} var den eldste, {age}.
Jeg husker at {k} tegnet huset sitt, og så strøk hun det ut igjen.
Kontaktpersonen min heter {w}, og hun bor på {f}, og der har vi feiret jul to ganger.
{m} har fått jobb på {q}, og det var ikke NAV som ordnet det, det var {w} i kassa.`,
  nn: `Ho {w} kom hit {dateword}, og ho hadde berre ein plastpose med papir.
{m} er frå {land}, og han har lært meg å lage brød, og eg har lært han å køyre på is.
Dei første som vart busette i {h}, det var {w} og mannen, {m.full}.
Guten, {k}, han er {age}, og han spelar fotball for {q} no.
Ho sa at ho heitte {w}, men i passet stod det {w.last}, og så vart alt feil etter det.
På {o} tok dei inn tre stykke, og {m} er der enno, han er den beste dei har.
Vi kalla han {m.pet}, for det sa han sjølv, og det var ikkje før seinare vi skjøna at det var eit kallenamn.`,
}
