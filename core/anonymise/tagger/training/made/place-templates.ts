/** What is said about places, workplaces and boats, as in `people-templates.ts`; `{Q}`: a second place, `{V}`: a boat. */
export const placeTemplates = `
jeg er fra {P}
jeg kommer fra {P} opprinnelig
jeg <home> i {P}
jeg <home> på {P} <when>
vi <home> i {P} i mange år
vi flyttet til {P} <when>
vi flyttet fra {P} til {Q}
familien min <came> fra {P}
jeg <came> til {P} <when>
(faren|moren) min er fra {P}
{A} <home> i {P}
oppvokst i {P} er jeg
født og oppvokst i {P}
i {P} kjenner alle hverandre
på {P} var det ingen som <did>
i {P} var det <place> og <place>
det er langt til {P} herfra
det er fint i {P} om sommeren
det tar en time til {P}
vi kjørte gjennom {P} på veien
vi kjørte om {P} for å hente <thing>
bussen går om {P} og {Q}
butikken ved {P} er stengt
huset ligger ved {P}
hytta vår ligger på {P}
jeg savner {P}
jeg trives ikke i {P}
jeg kommer aldri tilbake til {P}
jeg har aldri vært i {P}
{P} er et lite sted
{P} er ikke stort <filler>
{P} var <trait> på den tida
mellom {P} og {Q} er det ingenting
utenfor {P} et sted
oppe i {P} er det annerledes
nede på {P} lå <place>
borte på {P} <home> {A}
inne i {P} fikk jeg <thing>
ute på {P} er det mye vær
bygda heter {P}
et sted som heter {P}
gården {P} er vår
sykehuset i {P} ringte
skolen i {P} ble lagt ned
kommunen, altså {P}, <said> <that>
nei ikke {P}, {Q} var det
det var i {P} jeg traff {A}
det var på {P} det skjedde
<opening> vi dro til {P} <when>
<opening> i {P} da, der <did> {A}
<filler> {P}
naboen i {P} <did>
hvor i {P} er det
hvordan var det å flytte til {P}
hvordan er det å bo i {P}
jeg begynte på {O} <when>
jeg jobber på {O}
jeg jobber i {O}
jeg fikk jobb i {O}
jeg hadde praksis på {O} <when>
jeg sluttet i {O} fordi jeg var <feel>
{A} er leder på {O}
{A} <said> opp på {O}
de på {O} <said> <that>
vi bestilte <thing> fra {O}
{O} gikk konkurs
{O} ligger ved <place>
hos {O} var jeg <feel>
ungene gikk i {O}
ungene går på {O}
så kom {O} inn i bildet
jeg startet {O} sammen med {A}
jeg eier {O} med {A.kin}
i {O} er vi åtte stykker
møtet var på {O}
jeg ringte {O} om <thing>
det var {O} som <did>
<opening> de på {O} <did>
jeg spilte i {O} <when>
hvordan er det å jobbe på {O}
hva gjorde du på {O}
jeg rodde på {V} <when>
vi var fem om bord på {V}
{A} hadde hyre på {V}
{V} forliste <when>
vi kjøpte {V} av {A}
båten heter {V}
{A} var skipper på {V}
da flyttet vi til {P}
så dro jeg til {P} <when>
nå bor jeg i {P}
den gangen bodde vi på {P}
der borte i {P} <home> {A}
så begynte jeg på {O}
etterpå jobbet jeg på {O}
<when> fikk jeg jobb hos {O}
<woman> jobber på {O}
<man> jobbet i {O} <when>
<post> på {O} <did>
vi leverte <thing> til {O}
jeg kjøpte <thing> hos {O}
jeg gikk på {O} <when>
jeg var elev på {O}
jeg har vært på {O} i ti år
så ble jeg overført til {O}
det står {O} på <thing>
sjefen på {O} heter {A}
jeg søkte på {O} og fikk jobben
på {O} kjenner alle hverandre
{O} og {P} er ikke det samme
vi slo oss sammen med {O}
<opening> i {O} er det <trait> folk
gården heter {P}
vi drev gården {P} <when>
<man> tok over {P} etter faren
på {P} har vi sauer og kyr
kyrne på {P} <did>
`
