/**
 * Words that are first names too, each with sentences in which it is the word: `word: sentence / sentence`. In the same texts
 * people bear these names, so that what stands around has to tell.
 */
export const firstNameWords = `
liv: det er et helt liv vi snakker om / jeg ville ha mitt eget liv / det var ikke noe liv å leve / et nytt liv begynte da
vår: huset vår står der ennå / det var en vår med mye regn / mora vår ble syk / neste vår skal vi bygge / leiligheten vår er liten
vera: det må få vera / eg ville vera i fred / det kan vera at ho kjem / ho skulle vera heime
sine: de har sine egne rutiner / han tok med sakene sine / hun ringte barna sine / alle har sine ting
tale: han holdt en tale i bryllupet / det er tale om penger / hun øvde på en tale til konfirmasjonen
live: vi så det live på skjermen / det ble sendt live / jeg hørte dem live en gang
ask: vi har ask og bjørk i skogen / treet er en ask / de hogde en gammel ask
ville: jeg ville ikke mer / hun ville hjem / de ville at jeg skulle slutte / det ville vært lettere / hva ville du gjort
dag: en dag kom han ikke / hver dag er lik / det var en fin dag / i dag er det bedre / dag og natt
odd: det var litt odd å se / en litt odd type
per: to ganger per uke / hvor mye er det per måned / fem kroner per stykk / en gang per år
bo: jeg kan ikke bo der lenger / hvor skal vi bo / det er dyrt å bo alene / de fikk ikke bo sammen
helga: vi drar på hytta i helga / hele helga satt jeg inne / det ble helga før jeg våknet / hver eneste helga siden
sanne: det er det sanne bildet / den sanne grunnen kom fram / de sanne tallene lå i skuffen
sol: det var sol hele dagen / vi satt i sol og vind / han trenger sol / uten sol blir det mørkt
stein: det ligger en stein i veien / huset er av stein / hun kastet en stein
finn: finn en løsning da / finn fram papirene / jeg sa finn deg noe å gjøre
bjørn: vi så en bjørn i skogen / det var spor etter bjørn / de skjøt en bjørn
bror: jeg har en bror / han er bror til naboen / en bror er en bror / min bror døde ung
mai: det var i mai / vi gifter oss i mai / syttende mai var kald / fra mai til juli
august: i august begynte skolen / det var august og varmt / fra slutten av august
storm: det ble storm den natta / en storm tok taket / etter en storm blir det stille
gry: ved dag gry / en ny tid gry / vi så morgenens gry
hans: det var hans tur / boka hans er borte / mora hans ringte / hans egen bror sa det
andre: de andre gikk hjem / den andre gangen / noen andre må ta det / alle andre fikk / på den andre siden
endre: det går an å endre seg / vi må endre planen / ingenting kommer til å endre seg
tom: jeg var helt tom / flaska var tom / leiligheten sto tom / tom for penger
line: han satte en line / vi dro line hele natta / det går på en tynn line
kristen: hun er kristen / jeg er ikke kristen / en kristen familie / han ble kristen som voksen
my: det er my å gjøre / det var så my folk / e har my å tenk på
tone: det var en tone i stemmen / hun slo an en tone / hver tone var feil / han hadde en annen tone
iris: øyet har en iris / iris og pupille / det vokste en iris i hagen
viola: det vokser en viola i bedet / vi plantet en viola / hun spiller viola
rose: hun fikk en rose / vi må rose dem mer / de fikk rose og takk
falk: vi så en falk / en falk hekker der oppe / øyne som en falk
ravn: en ravn satt på taket / svart som en ravn / det var ravn over fjellet
vilje: det handler om vilje / han har en sterk vilje / av egen fri vilje
brede: det var et brede der / bakkene er brede / de har brede skuldre
mette: alle var mette / ungene ble mette / vi gikk mette fra bordet
lene: du kan lene deg på meg / han måtte lene seg fram / å ha noen å lene seg til
gro: ting må få gro / såret ville ikke gro / la det gro
gard: dei har gard / det er ein gammal gard / vi driv gard
siv: det vokser siv langs vannet / de fletter siv / mellom siv og gress
eik: bordet er av eik / en eik ved låven / den store eik som sto der
lykke: det er ikke ren lykke / ønsk meg lykke til / en slags lykke
stjerne: en stjerne på himmelen / hun er en stjerne / vi så en stjerne falle
lind: det var lind og mild luft / en lind sto på tunet
mina: det var mina feil / boka er mina / ungan mina er store
kai: båten lå ved kai / vi la til kai / på en kai i nord
tina: kjøttet må tina / det har tina ute / isen tina om våren
linn: det var en linn vinter / de ble linn om hjertet
una: æ una ho det / det må du una meg / unn og una hverandre
dina: er det dina klær / æ så dina sko
ella: ella så blir det krig / no ella aldri / ella kordan
anna: ein anna gong / noko anna / ho anna der borte / på den anna sida / ikkje anna enn det
inga: det er inga som veit / inga av oss sa noko / det er inga skam
signe: signe papirene / du må signe her / jeg ville ikke signe
rune: det sto en rune på steinen / hver rune betyr noe
arne: vi satt rundt en arne / ved arne og bord
jo: det var jo sånn / jeg sa jo det / han er jo snill / det gikk jo bra / vi kan jo prøve
fred: la meg være i fred / de ville ha fred / krig og fred / jeg fikk ikke fred for det
vesla: ho vesla sov / den vesla jenta / vesla vår er syk
vetle: den vetle guten / han vetle er med / vetle bror min
ane: jeg kunne ikke ane det / de lot meg ane at noe var galt
helle: du må helle det ut / veien begynte å helle / helle vann på det
juni: i juni er det ferie / skolen slutter i juni / juni var våt
max: det tar max ti minutter / max to om gangen
synne: ho skulle synne seg fram
sky: det var ei sky på himmelen / han var sky og stille / ikke en sky å se
lilje: en lilje i vinduet / de la en lilje på kista
ulv: de så en ulv / ulv og bjørn / redd for ulv
ørn: vi så en ørn / ei ørn satt der / det er ørn i fjellet
selje: det vokser selje langs elva / en selje ved veien
frid: eg ville ha frid / dei fekk ikkje vera i frid
kaia: båten lå ved kaia / nede på kaia sto alle / de falt fra kaia
klara: æ klara det ikkje / vi klara oss / han klara ikkje meir
rasa: taket rasa ned / jorda rasa ut / alt rasa rundt meg
stig: prisane stig heile tida / det går ein stig opp / vatnet stig
van: eg er ikkje van med det / han var van til å bestemme
kalle: du kan kalle det hva du vil / de ville kalle meg lat / å kalle noen for det
lyder: det lyder rart / brevet lyder sånn / hvordan lyder det
rene: rene klær i skapet / det rene vrøvl / helt rene hender
aina: den aina dagen / på den aina sida / nån aina enn mæ
bjørnar: det var bjørnar i skogen / to bjørnar og ein unge
steinar: store steinar i åkeren / vi bar steinar heile dagen
kåre: de skulle kåre en vinner / å kåre den beste
`

/** Words that are surnames or places too, each with sentences in which it is the word. */
export const placeWords = `
ski: vi gikk på ski / jeg smurte ski / nye ski koster mye / på ski til hytta
stad: på ein annan stad / ein stad må du bu / det var ikkje nokon stad å gå
time: jeg har time hos legen / om en time / en time senere ringte de / det tok en time
ås: oppe på en ås / det er en ås bak huset / over ås og myr
sel: vi så en sel / det lå en sel i fjæra / de skjøt sel før
hell: det var hell i uhell / vi hadde hell med oss / mer hell enn forstand
os: det lukta os / ved ein os / det var os frå motoren
sand: det var sand overalt / ungene lekte i sand / sand i skoene / grus og sand
sund: det går et sund der / over et sund med båt / sund og frisk
vik: inne i en vik / det er ei vik bak neset / vi la til i en vik
nes: ute på et nes / bak et nes lå båten
fall: i så fall blir det bra / det var et stygt fall / i alle fall ikke meg / i verste fall
nå: nå er det nok / hva gjør vi nå / jeg kan ikke nå fram / å nå bussen
råde: legen kan råde deg / det får råde / å råde over egne penger
lom: en lom ropte på vannet / vi hørte en lom
eid: det er et eid der / over eid og myr
vang: på en vang / det var vang og eng
hol: det var hol i veggen / eit hol i taket / hol i skoa
sola: sola skinte / sola gikk ned / sola varmet / vi satt i sola
tro: jeg vil tro det / det er en tro / tro meg / du kan tro det var kaldt / håp og tro
berg: det var bare berg / et berg falt ned / i berg og ur
dal: nede i en dal / det er en trang dal
haug: det lå en haug med klær / en haug med regninger / på en haug
li: oppe i ei li / ei bratt li
bø: utpå ein bø / innmark og bø
bru: over ei bru / de bygde bru / ei bru av tre
strand: på ei strand / vi lå på strand i syden / det var strand og sol
moen: bortpå moen var det flatt / moen bak huset
bakken: jeg satt på bakken / han falt i bakken / ned bakken / bakken var frosset
haugen: oppe på haugen / haugen bak låven
myra: vi gikk over myra / myra var våt / bær på myra
åsen: over åsen / sola bak åsen / åsen bak huset
lia: oppe i lia / lia var bratt / sauene i lia
sletta: bortover sletta / sletta var tom / han sletta alt
stranda: nede på stranda / stranda var full av folk / bål på stranda
viken: inne i viken / båten lå i viken
dalen: opp dalen / dalen var trang / folk i dalen visste det
skogen: i skogen var det stille / skogen er vår / ut i skogen
lunden: inne i lunden / lunden bak kirka
fossen: ved fossen / fossen dura
vågen: inne i vågen / vågen la seg
neset: ute på neset / neset var bart
gran: vi hogde ei gran / ei gran i hagen / gran og furu
furu: bordet er av furu / ei furu falt
ål: han fisket ål / en ål i garnet / glatt som en ål
flå: de måtte flå reven / å flå sauen
lund: i en lund
voll: på en voll / bak en voll
hagen: ute i hagen / hagen var full av epler / vi satt i hagen
engen: på engen / engen var grønn
lie: det var en lie med langt skaft
holm: ute på en holm / en holm med fugl
løkken: på løkken spilte vi / løkken var gjørmete
tangen: ute på tangen / tangen i fjæra
fjell: i fjell og daler / det var bare fjell / de går i fjell
skog: det er skog overalt / skog og mark / vi hogde skog
bang: det sa bang / et stort bang
lange: det var lange dager / lange netter / de lange kveldene / så lange lister
berge: de prøvde å berge båten / å berge seg / berge dyra
vold: det var vold hjemme / han brukte vold / vold og trusler / utsatt for vold
rød: bilen er rød / han ble rød i ansiktet / rød og hvit
borg: det var en borg / hjemmet er en borg
bakker: over bakker og berg / bratte bakker hele veien
bekken: nede ved bekken / bekken var tørr
brenne: det begynte å brenne / å brenne seg / de lot det brenne
dammen: ute på dammen / dammen frøs til
drage: en drage på himmelen / vi lagde en drage
eie: å eie noe selv / de vil eie alt / du kan ikke eie folk
fjær: lett som ei fjær / ei fjær i lufta
flo: det var flo den natta / ved flo og fjære
grov: det var en grov feil / en grov mann / hun fikk en grov beskjed
havn: vi fant en havn / trygg havn / båten gikk i havn
heia: vi heia på laget / alle heia / oppe på heia
hella: det hella ned / regnet hella
horn: kua hadde horn / spille horn i korpset
høye: det er høye krav / høye hæler / de høye trærne
kroken: borte i kroken / fisken sto på kroken
lampe: en lampe i taket / jeg kjøpte en lampe
odden: ute på odden / rundt odden
plassen: det var ikke den plassen jeg ville ha / på plassen min / over plassen
ring: hun fikk en ring / gå i ring / ring meg da
ringen: han mistet ringen / i ringen sto alle
rom: det var ikke rom for det / et rom til / på et rom alene
rygg: jeg har vondt i rygg og nakke / en sterk rygg
rygge: han skulle rygge bilen / å rygge ut
skille: de ville skille seg / å skille mellom det
skjold: et skjold rundt meg / bak et skjold
stien: langs stien / stien var våt / ned stien
strøm: uten strøm i huset / det var strøm i kabelen / strøm og vann
fjord: inne i en fjord / fjord og fjell
bud: det kom bud om det / de la inn bud / et bud til
kjeller: nede i en kjeller / huset har kjeller
ler: de ler av meg / vi ler mye / hun ler alltid
son: eg har ein son / ein son og to døtrer
stø: stø på hånden / ho var stø
støtt: det var støtt bråk / han er støtt borte
tretten: jeg var tretten år / tretten stykker / klokka tretten
kampen: det var kampen om penger / kampen tok aldri slutt / etter kampen
lade: du må lade telefonen / å lade bilen
straumen: straumen gjekk / straumen var sterk
binde: å binde seg / de måtte binde båten
røyken: røyken lå over byen / røyken kom under døra
skar: gjennom et skar / hun skar seg
hem: vi sov på hem
`
