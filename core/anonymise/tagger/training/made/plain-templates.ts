/** What is said without any name, as in `people-templates.ts`. `<word>`: any everyday word, or one of a dialect. */
export const plainTemplates = `
jeg vet ikke helt hva jeg skal si
det var egentlig ganske greit
jeg var <feel> <when>
<opening> jeg var <feel>
<opening> vi <did> <when>
<man> <did>
<woman> <did>
<woman> <said> <that>
<man> <said> <that>
<opening> <woman> <did>
<opening> <man> <said> <that>
<post> <said> <that>
<post> <did> <when>
<opening> <post> <said> <that>
jeg tok med <thing> til <place>
jeg glemte <thing> på <place>
vi delte på <thing>
vi hadde ikke råd til <thing>
<thing> sto ved <place>
<thing> var det ingen som tenkte på
<filler> det var sånn det var
da jeg kom til <place> var jeg <feel>
når jeg er på <place> blir jeg <feel>
det var på <place> det skjedde
det var <man> som <did>
det er <woman> som <does>
jeg var hos <post> <when>
jeg ringte <woman> om <thing>
jeg spurte <post> om <thing>
jeg møtte <man> på <place>
jeg snakket med <post> <when>
hun <did>
han <did>
han er <trait> og <does>
hun er <trait> men <does>
de var <feel> begge to
ingen <did>
alle <did>
noen <did>
den ene <did> og den andre <did>
en av dem <said> <that>
de på <place> <said> <that>
jeg bor like ved <place>
jeg jobber på <place>
jeg begynte på <place> <when>
jeg kom hjem fra <place>
vi kjørte til <place> og hentet <thing>
vi gikk fra <place> til <place>
bussen går forbi <place>
det er ikke langt til <place>
vi flyttet <when>
i byen er det annerledes
på bygda kjenner alle hverandre
ute på landet er det stille
hjemme hos oss var det <man> som <did>
hva tenker du om det
hvordan var det for deg
kan du fortelle litt mer om <thing>
hvordan gikk det med <thing>
hvem snakker du med når du er <feel>
hvor lenge varte det
og hva skjedde så
når begynte det
hvorfor tror du at det ble sånn
ja, det kan du si
nei, det vil jeg ikke si
mm, <filler>, det stemmer
altså <filler> jeg <did>
det handler om å bli sett
det handler om <thing> og ingenting annet
jeg har alltid vært <trait>
jeg har jobbet med <thing> i ti år
jeg fikk time hos <post>
jeg tror ikke <post> forsto hvor <feel> jeg var
hvis <man> <did> hadde jeg blitt <feel>
fordi <woman> var <trait>
når <post> <does> så blir det bra
at <woman> <did> kom som et sjokk
sønnen og dattera <did>
faren og moren min <did>
jeg og <man> <did>
<woman> og jeg var <feel>
både <man> og <woman> <did>
uten <thing> hadde jeg ikke klart det
på grunn av <thing> turte jeg ikke
den gamle <did>
(stakkars|snille|gamle) <man> <did>
det går i ett, <filler>
vi må le litt også
vi lo så vi gråt
sola skinte og det var sommer
det snødde hele dagen
ti minutter etter ringte <post>
klokka var over tolv da <man> <did>
i alle fall to ganger i uka
det koster for mye, <filler>
jeg drakk kaffe med <post>
du blir vant til det
man må bare stå i det
det er ikke sikkert at <post> <did>
jeg ser på det som en <thing>
kjempefint, <filler>
helt forferdelig, <filler>
akkurat, og så <did> <man>
jeg tenkte på <word> hele tida
det var <word> som <did>
det er <word> som <does>
det var ikke <word>, det var <word>
<word> og <word> og sånn
<word> og jeg <did>
jeg og <word> <did>
<word> <did>
<word> <did> <when>
<word> <said> <that>
da <said> <word> <that>
nei <word>, sa jeg
jeg må <word> litt
skal vi <word> nå
vi <word> og <word> hele dagen
han er litt <word>
hun ble helt <word>
jeg snakket med <word> om <thing>
jeg ringte <word> <when>
jeg møtte <word> på <place>
hos <word> var det alltid kaffe
vi bodde på <word> <when>
vi flyttet til <word> <when>
vi kom fra <word>
<opening> i <word> da
<opening> <word> <word>
<filler> <word>
min <word> <did>
denne <word> som <did>
han <word> der <did>
hun <word> <did>
en <word> til
(en|ei) <word> <did>
den <word> <word> <did>
noe <word> noe
mye <word> og lite <word>
så <word> at jeg <did>
hva er <word> egentlig
uten <word> og <word>
ikke noe <word>
for <word> var det
<word> var <feel>
<word> er <trait>
da ringte jeg <post> <when>
så ringte jeg og spurte <that>
da spurte jeg <man> <that>
så gikk jeg til <place> med <thing>
så møtte jeg <word> på <place>
<when> var jeg <feel>
<when> ringte <post>
til slutt fikk jeg <thing> med meg
da måtte vi hente <thing>
så skulle vi dele <thing>
heldigvis var <woman> der
plutselig sto <man> der
da flyttet vi <when>
så begynte jeg på <place>
steg for steg
ord for ord
bit for bit og time for time
uke for uke og måned for måned
år etter år
gang på gang
side om side
dag ut og dag inn
natt og dag
fra dag til dag
litt etter litt, <filler>
det gikk steg for steg
`
