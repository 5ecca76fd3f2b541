/**
 * Everyday words of bokmål, nynorsk and English, in lower case: what a name must not be taken for. Written for this
 * project. Function words come first and apart: a sentence may begin with them without being about a person.
 */
export const functionWords = `
jeg eg æ æg ej meg deg seg du dere dykk dokker han ho hun hu henne hennes honom hans hennar den det dei de dem deim
dess vi me oss vår vårt våre vor min mi mitt mine din di ditt dine sin si sitt sine deres deira dykkar ham man ein en
et eit ei ett noe noen noko nokon nokre nokor ingen ingenting inkje ikkje ikke aldri alltid alle alt all allting hver
hvert kvar kvart hverandre kvarandre enhver hvem hva hvor hvorfor hvordan hvilken hvilket hvilke når kven kva kvifor
korleis kor kordan koffer koss korsen ka kem som at om og eller men for så da då nå no her der hit dit herfra derfra
hjem heim hjemme heime borte bort fram frem opp ned inn ut oppe nede inne ute over under bak foran framfor mellom
imellom blant mot imot med uten utan ved hos til fra frå av på i å etter før føre innen innan siden sidan sida gjennom
langs rundt omkring omtrent cirka kanskje sikkert vel jo ja nei jaja jada neida nja tja mm hm mhm eh øh hmm aha åja
nettopp akkurat bare berre også òg heller enda endå ennå enn igjen att atter allerede altså derfor difor dermed
likevel likevæl egentlig eigentleg liksom likson sånn slik slike slikt sånne sånt slikk denne dette disse desse hin
samme same selv sjølv sjøl annen anna annet andre begge både enten elles verken hverken dersom hvis viss fordi ettersom mens
medan skjønt uansett ellers elles forresten forøvrig dessuten faktisk kun nesten ganske veldig mye mykje mer meir mest
mange flere fleire flest få færre litt lite mindre minst nok svært altfor jævlig kjempe skikkelig ordentlig ordentleg
direkte straks snart ofte sjelden sjeldan stundom stadig støtt iblant nylig nyleg sist siste først neste forrige førre
hittil enno tidligere tidlegare seinere senere seinare sent seint tidlig tidleg lenge lengre lenger lengst vanligvis
vanlegvis gjerne helst ingensteds overalt null to tre fire fem seks sju syv åtte ni ti elleve tolv tretten fjorten
femten seksten sytten atten nitten tjue tyve tretti tredve førti femti seksti sytti åtti nitti hundre tusen million
første tredje fjerde femte sjette sjuende syvende åttende niende tiende halv halve par er var være vere vært vore blir
ble blei bli blitt vart verte vorte har hadde ha hatt kan kunne kunna skal skulle vil ville må måtte bør burde får
fikk fekk fått gjør gjer gjorde gjort gjøre gjere går gikk gjekk gå gått kommer kom komme kjem kome kommet lar lot lét
la latt tar tok ta tatt tek teke sto står stod stå stått sier seier sa sagt seie sagde like lik likt eks feks osv bla
ca dvs mtp mht pga evt jf nr kl mfl mv iht ift okei ok okay hei hallo takk unnskyld vær værsågod ikkesant the a an and
or but if then so because while when where who whom whose which what how why this that these those there here you he
she it we they him us them my your his its our their yours ours theirs is am are was were be been being do does did
done have has had having can could will would shall should may might must not yes yeah um uh well just really very
quite too also only even still yet ever never always often sometimes now today tomorrow yesterday of in on by from
with without about into onto between among through during before after above below up down out off again further once
any both each few more most other some such nor own than as oh maybe perhaps anyway though although however actually
`

/** Nouns, verbs, adjectives and adverbs that are also forms of names, or that begin sentences in interviews. */
export const contentWords = `
hals halsen skriv diplom halse andres brede bredt stoff stoffet stoffer timian mett mette roman romanen romaner steinar vegar kar karen karer foto trommer slit handbok håndbok presidenten statsminister
dag dager dagen dagene dagar natt natta natten netter morgen morgon morgenen kveld kvelden uke uka uken veke veka
måned måneden månad år året åra årene time timen timer timene timar minutt minutter sekund helg helga helgen jul jula
påske påska pinse sommer sommeren sumar sommaren vinter vinteren høst høsten haust hausten vår våren tid tida tiden
tider gang gangen ganger gonger gong mandag tirsdag onsdag torsdag fredag lørdag laurdag søndag sundag måndag tysdag
januar februar mars april mai juni juli august september oktober november desember mann mannen menn kvinne kvinna
kvinnen kvinner dame dama damen damer jente jenta jenter gutt gutten gutter guten barn barnet barna born ungdom
ungdommen ungdommer mor mora moren far faren mamma pappa mormor farmor morfar farfar bestemor bestefar søster søstera
søsteren bror broren brødre søsken onkel tante fetter kusine sønn sønnen son datter dattera datteren dotter kone kona
ektemann samboer kjæreste svigermor svigerfar svigersønn foreldre familie familien venn venner venninne nabo naboen
naboer folk folka menneske mennesker menneskene person personer personen gud herregud jesus fanden sjef sjefen leder
lederen leiar leiaren kollega kollegaer kollegaen kollegaene lege legen leger lækjar doktor doktoren sykepleier
sykepleieren sykepleiere sjukepleiar sjukepleiaren helsefagarbeider helsefagarbeideren pasient pasienten pasienter
pasientar bruker brukeren brukere pårørende vikar vikarer assistent assistenten lærer læreren lærar lærere elev eleven
elever student studenten studenter forsker intervjuer intervjueren informant informanten moderator deltaker deltakeren
tolk tolken rektor rektoren prest presten politi politiet ordfører ordføreren kommuneoverlegen kommuneoverlege
fagleder faglederen avdelingsleder vaktmester vaktmesteren sekretær rådgiver saksbehandler fastlege fastlegen vakt
vakta vakten vakter dagvakt nattvakt kveldsvakt legevakt legevakta legevakten hjemmetjeneste hjemmetjenesten
heimetenesta hjemmesykepleie sykehus sykehuset sjukehus sjukehuset sykehjem sykehjemmet sjukeheim sjukeheimen kommune
kommunen fylke fylket stat staten skole skolen skule skulen barnehage barnehagen universitet universitetet høgskole
høgskolen bygd bygda by byen byer land landet sted stedet stad staden steder hus huset hjem heim rom rommet bil bilen
biler vei veien veier veg vegen gate gata butikk butikken kontor kontoret jobb jobben arbeid arbeidet arbeide telefon
telefonen møte møtet turnus turnusen liste lista listen rapport rapporten nøkkel nøkkelen nøkler dør døra døren
kjøkken kaffe kaffen mat maten vann vatn vannet vatnet sjø sjøen hav havet fjord fjorden fjell fjellet dal dalen elv
elva øy øya skog skogen mark marka åker åkeren eng enga myr myra bakke bakken bakker haug haugen berg berget stein
steinen steiner strand stranda stranden vik vika vike nes neset sund sundet holme holmen ås åsen li lia mo moen moa
hage hagen bru brua bro broen kai kaia tun tunet gård gården gard garden voll vollen lund lunden bekk bekken foss
fossen hval ulv bjørn bjørnen elg elgen hund hunden katt katten hest hesten ku kua sau sauen rev reven gaup gaupe rype
fugl fuglen ørn falk ravn hauk fisk fisken fiske fisket sild torsk bie blomst rose rosa lilje gran furu bjørk ask alm
eik hegg selje or osp lind einer liv livet live leve lever levde levd død døden døde dø fødsel født fødd helse helsa
sykdom sykdommen sjukdom syk sjuk syke sjuke kreft stråling smerte smerter medisin medisiner sår såret blod hjerte
hjertet hode hodet hand hånd handa hånda hender fot foten føtter rygg ryggen øye øyet øyne øyner øre nese munn hår
ting tinget tingene tinga sak saken saker spørsmål spørsmålet svar svaret ord ordet språk språket tanke tanken tanker
følelse følelsen følelser kjensle grunn grunnen måte måten måtar måter del delen deler slutt slutten begynnelse start
starten problem problemet problemer problema forhold forholdet forholda ansvar ansvaret hjelp hjelpa hjelpen støtte
håp håpet tro trua tru frykt redsel redd redde trygg trygge tryggheit trygghet rolig roleg ro stille støy lyd lyset
lys mørk mørke mørkt mørket kald kaldt kulde varm varmt varme snø snøen regn regnet regne vind vinden storm stormen
ras raset rasa brann brannen ulykke ulykka ulukke fall fallet falle fell felle tale talen taler snakk prat prate sang
song bok boka penger pengar kroner krone pris prisen lønn lønna sol sola solen måne månen stjerne himmel himmelen hell
hellet uhell flaks lykke lykka lukke glede sorg sorga savn minne minner drøm ønske ønsket vilje viljen mål målet
mening meningen kraft krafta makt fred freden krig frid fride nåde ære odd odde stam stamme vers god godt gode bra fin
fint fine flott flotte stor stort store liten lita små ny nytt nye gammel gammalt gamle gamal ung ungt unge lang langt
lange kort korte høy høyt høye høg høgt lav lågt låg tung tungt tunge lett lette vanskelig vanskeleg viktig viktige
sterk sterkt sterke svak svake rik rike fattig hard hardt harde myk mjuk bløt våt tørr rein reint ren rent skitten
full fullt fulle tom tomt tomme åpen åpent åpne open ope lukket hel helt heile hele halv rett riktig rette feil galt
gal gale sann sant sanne falsk ærlig ærleg snill snilt snille slem sint sur glad glade trist triste trøtt trøtte
sliten slitne utslitt alene aleine åleine ensom einsam sammen saman flink flinke dyktig klok kloke dum dumme rar rart
rare vanlig vanleg vanlige spesiell spesielt spesielle egen eget egne eigen eige eigne sein seint tidlig fri fritt
frie travel travelt brun brune grønn grønne grøn grøne blå rød røde raud raude gul gule svart svarte hvit hvite kvit
kvite grå lyse even jevn lik like ulik klar klart klare rask raskt fort sakte våken våkne norsk norske samisk nynorsk
bokmål engelsk svensk dansk husker hugsar huske hugse husk tenker tenkte tenke tenkt tenkjer tror trur trodde trudde
synes syns syntes tykkjer mener meiner mente meine mene vet veit visste vite føler følte føle kjenner kjente kjenne
kjent ser så se sjå såg sett hører høyrer hørte høre høyre høyrt snakker snakket snakke snakka snakkar spør spurte
spørre spurt svarer svare forteller fortalte fortelle fortalt ringer ringte ringe ringt ring skriver skrev skrive
skrevet leser leste lese lest kjører kjørte kjøre kjørt køyrer køyrde reiser reiste reise drar dro dra drog dratt
flytter flyttet flytte flytta bor budde bodde bo bur jobber jobbet jobbe jobba arbeider venter ventet vente venta
sitter satt sitte sit ligger lå ligge legger la legge lagt sover sov sove sovet spiser spiste spise drikker drakk
drikke kjøper kjøpte kjøpe selger solgte brukte bruke brukt bruk finner fant finne funnet finn fann leter leite prøver
prøvde prøve prøvd forsøker hjelper hjalp hjelpe hjulpet tenk begynner begynte begynne byrja starter startet slutter
sluttet slutte stopper stoppet stoppe skjer skjedde skje skjedd hendte hende virker virket virke betyr betydde bety
handler handlet handle gjelder galdt blir bestemmer bestemte velger valgte velge valgt endrer endret endre forandrer
åpner åpnet lukker holder holdt holde held heldt halde setter satte sette gir ga gi gitt gjev gav gje gjeve møter
møtte møtt treffer traff treffe følger fulgte følge fulgt lærte lære lært forstår forsto forstå forstått skjønner
skjønte skjønne skjønt skjønar greier greide greie klarer klarte orker orket orke tør tørre turte liker likte likt
elsker hater håper ønsker gråter gråt gråte ler lo le smiler roper ropte rope kaller kalte kalle kalt heter het hete
heiter heite heitte hett sendte sender sende sendt får henter hentet hente kaster kastet passer passet passe vasker
vasket vaske steller stelte stelle stell dekke låner lånte låne låser låste låse skylder trenger trengte trenge treng
burde lover lovte love lovet byr bød faller falt fløy flyr bærer bar bære børe bryter brøt skjærer skar slår slo slå
slått synger synge sunget vokser vokste vokse vaks veks vinner vant vinne vunnet taper tapte tape endte ende enden
ender endelig endeleg bare berre straks plutselig plutseleg heldigvis dessverre selvfølgelig sjølvsagt naturligvis
naturlegvis absolutt totalt opplagt tydelig tydeleg trolig truleg mulig muleg kanhende visstnok iallfall hvertfall
ihvertfall altså nødt nødvendig enkelt enkle hos heime hjemme utenfor utanfor innenfor innanfor oppover nedover
innover utover intervju intervjuet opptak opptaket lydopptak transkripsjon samtale samtalen gruppe gruppa gruppen
fokusgruppe prosjekt prosjektet studie studien oppgave oppgaven oppgåve tema temaet side siden sider punkt punktet
teams word excel zoom nav nett nettet internett data datamaskin pc mobil mobilen mail epost e-post sms chat tone tonen
linje line tor tre treet treer ringen rist ris riset korn kornet hør bør børs kost kosten sine andre ville hans per pr
pers norge noreg norges vest nord sør aust øst østover vestover nordover sørover nordpå sørpå bygden grend grenda
tettsted sentrum nabolag distrikt region sone strøk kapp napp re rei fest festen lag laget klubb klubben korps korpset
kirke kirka kirken kyrkje kyrkja menighet råd rådet råde lov loven retten regel regler reglar regelen avtale avtalen
plan planen planer vedtak vedtaket tiltak tilbud tilbudet tjeneste tjenesten tjenester teneste tenesta system systemet
rutine rutiner rutinen kvalitet tillit respekt natur naturen fjære fjæra brygge brygga båt båten båter ferge ferga
ferja hurtigbåt fly flyet tog toget buss bussen lappen skilt skiltet tunnel tunnelen rasteplass vegg veggen tak taket
golv gulv gulvet vindu vindauge stol stolen bord bordet seng senga sofa sofaen tv tven radio avis avisa avisen bilde
bildet bilete film filmen spill spillet lek leken leik musikk kunst vits hytte hytta fjøs fjøset låve låven verksted
plen sti stien park parken torg torget plass plassen plasser gry gro groe lage laga lager lagde laging skape skapa ole
timeplan dagbok dagligliv livsløp nåtid fortid framtid fremtid framtida barndom oppvekst ungdomstid utdanning
utdanningen bakgrunn erfaring erfaringer erfaringen røynsle kunnskap kompetanse oppfølging behandling pleie omsorg
omsorga besøk besøket tilsyn alarm alarmen kode koden trapp trappa fare feste festet grave grav grava kamp kampen kors
krok kroken krona kvern lampe lampa mølle mølla nøtt pil pila ramme ramma rot rota skare skår slette sletta slott spor
sporet stav staven steg steget stokk stokken stubb svane svanen sving svingen tang tangen teig topp toppen torn tuft
vang vinge vrang drage dragen greve greven konge kongen dronning prins ridder ridderen borg borgen slekt slekta ætt
morn mornmorn haha hehe latter pause hvisker uhørbart utydelig kremter man woman men women child children people
family friend mother father brother sister daughter doctor nurse patient work job home house day night week month year
hour life death way thing place town city country car road school hospital interviewer interviewee participant speaker
respondent question answer good bad big small new old young long short first last next right left great little know
knew think thought said say says went go come came get got take took make made see saw want need feel felt tell told
asked call called talk talked lived mean means monday tuesday wednesday thursday friday saturday sunday january
february march may june july october december english norwegian christmas easter hope grace joy faith will bill grant
dean
`

/** Words that look like names in the middle of a sentence and tell of nobody: bodies of the state, programs, belief. */
export const safeNames = `
nav gud guds herregud jesus jesu kristus allah fanden satan bibelen koranen stortinget regjeringen regjeringa
helsedirektoratet fagforbundet folkehelseinstituttet arbeidstilsynet datatilsynet sikt nesh fhi nsd lånekassen
lånekassa skatteetaten husbanken utlendingsdirektoratet udi imdi barneombudet pasientombudet statsforvalteren
fylkesmannen helsetilsynet utdanningsdirektoratet udir helfo politiet nrk tv2 lo ys unio nho ks delta
sykepleierforbundet legeforeningen utdanningsforbundet teams word excel zoom powerpoint outlook facebook messenger
instagram snapchat tiktok youtube google whatsapp netflix wikipedia iphone ipad android microsoft windows apple 
vipps spotify norway norgeshistorien fn nato 
 olsen-banden korona corona covid covid-19 nvivo sms mms pc pcen tv dvd gps it ikt hr hms kols adhd ptsd
bpa dps bup poliklinikken ambulanse amk lar cv ceo ai chatgpt juleaften julaften nyttårsaften påskeaften skjærtorsdag
langfredag palmesøndag pinseaften sankthans sankthansaften mva org co2 dna bnp pcb ol vm nm em whisper autotekst ok id ikkesant vy ruter
`
