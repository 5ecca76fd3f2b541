/**
 * What is said about people, in bokmål speech, a line each. `{A}`, `{B}` and `{C}`: three people by first name. `{A.full}`,
 * `{A.last}`, `{A.art}` (with the article of speech, where there is one), `{A.s}` (genitive), `{A.he}`, `{A.him}`, `{A.his}`,
 * `{A.kin}`: what A is to the speaker. `{P}`, `{O}`: a place, a workplace. `<…>`: a phrase. `(…|…)`: one of these.
 */
export const peopleTemplates = `
{A.kin}, {A}, {A.he} <did> <when>
{A.kin} {A.art} <did>
{A.kin} {A.he} heter {A}
{A.kin} heter {A.full} og <does>
{A.kin} er {A} da, {A.he} <does>
og så har vi {A}, {A.he} <does>
den eldste, {A}, <does>
den yngste heter {A} og den eldste heter {B}
vi er tre søsken, {A}, {B} og jeg
(ungene|jentene|guttene) mine heter {A}, {B} og {C}
jeg har to barn, {A} og {B}
da <said> {A} <that>
så <said> {A.art} <that>
nei <said> {A}, det går ikke
jeg ringte {A} <when>
jeg spurte {A} <that>
{A} <said> <that>
{A} <did> <when>
{A} <did>
{A.art} <did> og {B.art} <did>
{A.art} <does>
{A.art} var <feel> <when>
{A} og jeg var <feel>
{A} og {B} <did>
{A} og {B} har alltid hatt <thing> sammen
jeg og {A} <did>
meg og {A} og <thing>
både {A} og {B} <does>
verken {A} eller {B} <did>
enten {A} eller {B} må ta <thing>
det var {A} som <did>
det er {A} som <does>
det var ikke {A}, det var {B} som <did>
det var {A} sin idé
det var {A} jeg stolte på
det var {A.s} tur til å hente <thing>
jeg tok med {A} til <place>
jeg møtte {A} på <place> <when>
jeg kjente {A} fra før
jeg kjenner {A.art} godt
jeg så {A} stå ved <place>
jeg husker {A} best av dem
jeg savner {A} hver dag
jeg er så glad i {A}
vi bodde hos {A} <when>
jeg var hos {A} da det skjedde
det var fest hos {A} og {B}
jeg sa det til {A}
jeg ga <thing> til {A}
jeg fikk <thing> av {A}
jeg snakket med {A} om <thing>
jeg snakket lenge med {A.art} om det
du må spør {A} om det
hør med {A} om <thing>
jeg gikk i klasse med {A} og {B}
jeg giftet meg med {A} <when>
jeg ble sammen med {A} <when>
uten {A} hadde jeg ikke klart det
på grunn av {A} turte jeg ikke
takket være {A} gikk det bra
jeg er redd for {A}
jeg kranglet med {A} om <thing>
han minner meg om {A}
det handler om {A} alt sammen
jeg jobber sammen med {A} på <place>
jeg lærte det av {A}
jeg hørte det fra {A}
vi ventet på {A} ved <place>
jeg tenkte på {A} hele tida
de lo av {A} på <place>
{A.s} <thing> sto utenfor
<thing> til {A} var borte
<thing> hans {A} var borte
{A.kin} til {A} <did>
moren til {A} <did>
{A.s} mor <did>
broren til {A} <said> <that>
{A}, naboen vår, <did>
{A}, <post>, <did>
{A}, som er <post>, <said> <that>
<post>, {A}, <said> <that>
<post> {A} <did>
<post> heter {A.full}
<post> het {A} noe
<post> vår, {A.art}, <did>
{A.full} <did>
{A.full} var <post>
jeg heter {A} og <does>
jeg heter {A.full} og er fra {P}
mitt navn er {A.full}
{A} heter jeg
hei det er {A}
dette er {A.full} fra {O}
{A} fra {O} ringte
{A} på {O} <said> <that>
{A} som jobber på {O} <did>
{A.art} i {P} <did>
de kaller meg {A}
de kalte {A.him} {B}
{A.he} ble døpt {A.full} men kalles {B}
{A} han var <trait> han
{A} hun var <trait> hun
{A} altså <filler> {A.he} <did>
{A}, {A.kin} altså, <did>
{A} da, {A.he} var <trait>
{A} ja, {A.him} husker jeg
nei men {A} du, <said> jeg
hva mener du {A}
kom nå {A} sa jeg
(takk|unnskyld|hallo), {A}
{A}, kan du hente <thing>
vet du hva {A}, jeg var <feel>
da {A} <did> ble jeg <feel>
før {A} <did> var alt greit
hvis {A} <did> hadde jeg blitt <feel>
fordi {A} var <trait>
at {A} <did> kom som et sjokk
når {A} <does> så blir det bra
siden {A.art} er <trait> går det fint
(verst|best) var {A}
(fru|herr|familien) {A.last} <did>
han {A.last} <did>
hos {A.last} var det alltid kaffe
jeg husker {A.last}, <post>
lærer {A.last} var <trait>
{A.full} og {B.full} <did>
{A}, {B} og {C} <did>
{A} eller {B}, en av dem <did>
{A} med {B} og <thing>
jeg og {A} og {B} delte <thing>
hun {A} der <did>
han derre {A} <did>
denne {A} som <did>
ei som het {A} <did>
en som heter {A.full} <said> <that>
noen som heter {A}
{A} skriver du med to bokstaver
vi oppkalte {A.him} etter {B}
{A} fikk navnet etter {A.kin}
lille {A} <did>
(stakkars|snille|gamle) {A} <did>
{A} min <did>
{A} vår <does>
{A} er <post> nå
{A} var <feel>, <filler>, og <did>
{A} har flyttet til {P}
{A} bor i {P} og <does>
{A} kommer fra {P}
{A} begynte på {O} <when>
{A} og {B} traff hverandre i {P}
<opening> {A} <did>
<opening> {A.art} <did> <when>
<opening> {A} <said> <that>
<opening> det var {A} som <did>
<opening> {A.kin} {A} <did>
<opening> jeg ringte {A.art}
<opening> {A.full} <did>
<filler> {A} <did>
skal vi ta med {A} også
har du møtt {A}
hvor er {A}
hvem er {A}
er det {A} du tenker på
hvordan har {A} det nå
hva sa {A} til det
hva tenkte {A} da
var {A} med på det
kan du fortelle litt om {A}
hvordan ble du kjent med {A}
da ringte jeg {A} <when>
så ringte jeg {A} og spurte <that>
da spurte jeg {A} <that>
så gikk jeg til {A} med <thing>
så møtte jeg {A} på <place>
der traff vi {A} og {B}
da så jeg {A} ved <place>
nå bor jeg hos {A}
etterpå dro vi til {A} og <did>
<when> var {A} <feel>
<when> flyttet {A} til {P}
<when> ringte {A.art}
til slutt fikk jeg {A} med meg
i dag jobber {A} på {O}
så sa jeg til {A} <that>
da måtte {A} hente <thing>
så skulle {A} og {B} dele <thing>
heldigvis var {A} der
plutselig sto {A} der
for meg er {A} alt
kjenner du {A}
`
