/** More everyday words of bokmål and nynorsk, in lower case: their regular inflections and compounds follow. Written for this project. */
export const everydayWords = `
fagforening fagforbund fagforeining møtereferat referat referata kaffetrakter kaffekopp kaffemaskin bilradio bilbelte
sikkerhetsbelte arbeidsmiljø arbeidsmiljølov brøytebil skjema skjemaet skjemaer skjemaene statsforvalter pandemi
sakspapir sakspapira veterinær prestefrue prestefrua fosterfar fosterforeldre fosterheim fosterhjem fostermor fosterbarn
avløser avløysar avlaster pitch pitchen jaha jahaja neida heia jøje norge noreg noregs allikevel apropos huff uff pytt
fysj æsj heldigvis javisst forresten iblant ellers elles dessuten likegyldig sjølsagt javel neivel jøss jøsses herremin
heisann hallais lukt lukta lukten lukter røyk røyker røykere flamme flammer innbydelse invitasjon hektisk elementær
misunne misunnelig retning passe passelig fekte moped bunke suspendere suspendert tverrsnitt smart hjelm hjelmen hjelmer
speider speiding strikke strikket pus pusekatt demonstrere demonstrant bestemmelse utlending utlendinger opplysning
hovedutfordring ull genser gensere fordømme fordømmer rigg dryss knuse knus arbeidsprosess gjær lunk analytiker
konservator forbindelse innkalle innkalling forening foreining foreningen fotografi fotografisk dekning strø strør
rettsak rettssak museum museer tid tidsklemme talende mystisk mystikk påminne påminnelse påminning forsikring amper
sloss slåssing øve øvelse sprit instinkt instinktiv fordype fordypning hive hiver stasjon sjef utsette utsetting
instrument tromme trommer sett stappe stappfull ombud ombudsmann ansvar uansvarlig regjering partner jubilere jubilant
tynn slitt hall nysgjerrig masse turisme kopp kopper putt putter asjett asjetter autisme diagnose diagnosen utredning
henvisning epikrise blodtrykk blodprøve blodprøver insulin diabetes astma allergi angst depresjon depresjoner utbrent
utbrenthet rullator rullestol rullestolen trygghetsalarm medisindosett dosett tablett tabletter pille piller sprøyte
bandasje plaster feber influensa forkjølelse lungebetennelse hjerneslag slag hjerteinfarkt infarkt prolaps skulder
skuldra nakke nakken hofte hofta kne knær albue finger tå mage magen lunge lever nyre hud muskel operasjon operere
operert narkose rehabilitering fysioterapi fysioterapeut ergoterapeut psykolog psykologen psykiater psykiatri
poliklinikk avdeling avdelinga seksjon enhet leder teamleder mellomleder arbeidsgiver arbeidstaker arbeidsplass kollega
stilling vikariat ansettelse ansatt tilsatt permisjon sykemelding sykmelding sjukmelding egenmelding overtid vaktrom
pauserom garderobe turnusplan vaktliste vaktbytte rapportmøte personalmøte ledermøte ledermøta medarbeidersamtale
medarbeider budsjett innsparing nedskjæring omstilling omorganisering sammenslåing kommunesammenslåing rådhus
kommunestyre formannskap saksgang vedtaksbrev klage klagebrev klageinstans byråkrati skjemavelde saksmappe mappe perm
permen printer skriver maskin datamaskin tastatur skjerm passord nettbrett journal journalsystem loggføring
dokumentasjon avvik avviksmelding verneombud tillitsvalgt streik streiken lønnsoppgjør lønnstrinn tariff tariffavtale
medlemskap kontingent elevråd klasserom klasserommet klasseliste klassekamerat ungdomsskole barneskole videregående
lekse lekser lærerværelse lærerrom skolegård friminutt gymsal gymtime matteprøve matematikk prøve eksamen sensor
karakter karakterer fravær skulk skulke mobbe mobbing utenforskap spesialundervisning assistent pedagog pedagogisk
barnehagelærer ppt sfo aktivitetsskole læreplan fagfornyelsen undervisning undervise forelesning lesesal bachelor master
doktorgrad stipend studielån student hybel hybelen kollokvie matpakke matpakka niste kantine lunsj frokost middag
kveldsmat brunost brødskive smør ost skinke makrell fiskekaker fiskebolle kjøttkake potet poteter gulrot kål løk grøt
vaffel vafler kake kakemenn lefse lefser kjeks boller bolle sjokolade brus saft øl vin fryser kjøleskap oppvaskmaskin
oppvask vaskemaskin støvsuger støvsuge støv gulvvask klesvask strykejern ovn komfyr stekepanne gryte kniv gaffel skje
tallerken glass bukse jakke ytterjakke regnjakke regntøy støvel støvler lue vott votter skjerf sko joggesko uniform
arbeidstøy hansker munnbind smitte smittevern karantene vaksine vaksinere koronatid koronatida lockdown hjemmekontor
traktor slåmaskin silo rundball rundballer kalv kalver melking melkerobot melkekvote mjølk mjølkerobot gjødsel møkk
møkkakjellar gjerde gjerdet beite beitet beitelag ulv rovdyr jakt jeger elgjakt rifle gevær felle feller snøskuter
scooter slede pulk ski skispor løype løypa lysløype garn line fiskebåt sjark notbåt notlag fiskebruk fiskemottak fangst
fangsten kvote kvoten trål tråler kutter brønnbåt merd merder oppdrett settefisk laks lus lusetelling slakteri slakter
filet filetering mannskap skipper styrmann maskinist dekk dekket ror rorbu naust kaikant molo fyr fyret lykt flo flom
flomme springflo storm orkan uvær uveret kuling bris tåke tåka skodde vindkast snøras steinras jordras skred rasfare
evakuere evakuering redning redningsmann brannmann brannbil brannstasjon sykebil ambulansebil ambulansefly helikopter
blålys patrulje patruljebil avhør forhør politimann politikvinne håndjern anmelde anmeldelse siktelse tiltale tiltalt
dommer dommen advokat forsvarer aktor fengsel celle varetekt bot straff narkotika hasj rus rusa rusmiddel avrusning
overdose barnevern barnevernet barnevernspedagog plassering omsorgsovertakelse samvær samværsavtale tilsynsfører
beredskapshjem saksbehandler familievernkontor fylkesnemnd nemnda rettssalen tolketjeneste tolk tolketelefon asyl
asylsøker asylmottak mottak mottaket flyktning flyktninger oppholdstillatelse statsborgerskap norskkurs norskprøve
introduksjonsprogram introduksjonskurs intervjurunde bosetting bosette integrering fordommer rasisme hijab moské
kirkegård begravelse bryllup dåp konfirmasjon gudstjeneste bønn bønnene bedehus misjon læstadianer pinsevenn gründer
oppstart startup investor investorer kapital aksje aksjer emisjon selskap firma firmaet bedrift faktura fakturere
regnskapsfører regnskap skatt moms konkurs oppdrag kunde kunder salg markedsføring nettside nettbutikk lager logistikk
leverandør produkt prototype patent entreprenør snekker rørlegger elektriker maler murer taktekker sveiser mekaniker
sjåfør bussjåfør drosje taxi lastebil vogntog trailer henger tilhenger bremse bremser brems clutch girspak ratt rattet
vinterdekk piggdekk frontrute vindusvisker bensin diesel ladestasjon elbil parkering parkeringsplass bom bomring
rundkjøring veikryss fartsbot fartsgrense trafikk trafikkulykke leilighet blokk rekkehus enebolig tomannsbolig hybelhus
kjeller loft gang trappa stue stua soverom baderom bad do toalett vaskerom bod garasje uthus veranda terrasse balkong
plenklipper hekk blomsterbed drivhus snøfreser snømåking spade rake klasse lagkamp fotballkamp håndball trening
treningsstudio treneren trener løpe sykle sykkel sykkelen svømme svømmehall idrett idrettshall hallen cup turnering
seriekamp medalje gull sølv bronse konkurranse konkurrent konsert kor korøvelse gitar piano trommesett trekkspill fele
notene scene revy teater dans danse danseband fest festival marked julebord bursdag bursdagskake feire jubileum tale
skål gave gaver presang tulle tull tøys tøyse spøk vits latter gråte gråt kjefte kjeft krangle krangel bråk bråke mas
mase stress stresse stresset press presset belastning belastende slitsom slitsomt utmattet sliten trett lei skuffa
skuffet irritert irritasjon sinne sint frustrert frustrasjon sjokk sjokkert overrasket overraske flau skam skamme
skamfull sjalu misunnelse ensomhet lengsel savne tristhet modig modighet stolt stolthet takknemlig takknemlighet ydmyk
raus rause gavmild gjerrig sta stabeis treg lat latskap flittig nøyaktig ryddig rotete kaotisk kaos tilfeldig
tilfeldighet bevisst ubevisst åpenbart åpenbar innlysende selvsagt uheldig heldig passende upassende ekte uekte
akseptere aksept godta tåle tåler orke oppleve opplevelse opplevde erfare beskrive beskrivelse forklare forklaring
fordele fordel fordeler ulempe ulemper utfordre utfordring utfordringer mulighet muligheter løsning løsninger løse tilby
tilbyr foreslå forslag anbefale råde rådgivning veilede veiledning veileder mål målsetting delmål resultat resultater
konsekvens konsekvenser årsak årsaker virkning betydning meningsfull meningsløs verdifull verdiløs organisere
organisasjon prioritere prioritering planlegge planlegging koordinere koordinator samarbeide samarbeid samhandling
kommunisere kommunikasjon informere informasjon melding meldinger beskjed beskjeder telefonsvarer samtaler diskusjon
diskutere uenighet enig uenig avstemning flertall mindretall tusenvis hundrevis dusinvis annenhver annakvar halvparten
dobbelt trippel gjennomsnitt gjennomsnittlig prosent prosenten promille statistikk tall kilo kilometer liter meter
centimeter formiddag ettermiddag føremiddag midnatt daggry skumring kvelding solnedgang soloppgang mørketid midnattssol
årstid sesong sesongen kvartal halvår tiår hundreår århundre digital digitalisering teknologi teknisk programvare
oppdatering oppdatere app appen apper innlogging kodebrikke brukernavn skjermtid spill dataspill konsoll sosiale medier
nettmobbing bilde filmklipp opptaker mikrofon batteri lader ladekabel strøm strømbrudd sikring sikringer stikkontakt
lyspære lommelykt kristen kristne kristendom muslim muslimer muslimsk islam jøde buddhist ateist tro troende religion
religiøs pave biskop kapellan diakon klokker organist kantor amerikansk britisk fransk tysk russisk polsk litauisk
somalisk eritreisk etiopisk syrisk irakisk iransk afghansk kurdisk tyrkisk pakistansk indisk tamilsk vietnamesisk
thailandsk filippinsk ukrainsk kinesisk japansk spansk italiensk portugisisk gresk finsk kvensk islandsk færøysk nordisk
skandinavisk europeisk afrikansk asiatisk arabisk amerikaner amerikanere brite engelskmann tysker russer polakk polakker
svenske svensker danske dansker finne finner nordmann nordmenn kven kvener same samer samene sør-same kurder afghaner
syrer somalier eritreer ukrainer tamil vietnameser thai filippiner pakistaner nærmest nærmere lengst bortenfor
innimellom ovenfor ovenpå nedenfor nedenunder utapå innpå attpå attmed bakom framom forbi oppetter utetter innetter
bortetter nedetter uansett hvorledes hvorhen hvortil hvormed herved hermed deretter dernest dertil derav desto jo
unntatt unnateke bortsett ettersom imens idet såfremt såframt så lenge gjerne helst neppe tvert tvertimot imot omvendt
motsatt særlig særleg spesielt generelt konkret egentleg stort stortsett rett rettogslett iallefall ihvertfall tilfelle
tilfeldigvis muligens trulegvis sannsynlig sannsynligvis antagelig antakelig formodentlig formodentleg visst
tilsynelatende angivelig etterhvert omsider støtt titt ustanselig stadigvekk kontinuerlig vedvarende samtidig samstundes
plutseleg brått straks umiddelbart øyeblikkelig langsomt sakte fort raskt hurtig gradvis vanligvis oftest sjeldnere
sporadisk takk tusen unnskyld beklager gratulerer velkommen farvel hade morna snakkes lykke hjertelig kondolerer selve
selvaste ifra innafor utafor overfor ovafor framfor vedsida likeens likedan likeså noenlunde nokonlunde noensteds
nokonstad nokosinne noensinne ingensteds overalt annetsteds dritt drit faen fan helvete helvetes jævlig jævla dust idiot
tosk tulling tullete teit kul kult kule døll nais fett feit digg dødsfett kødde kødd kødda sjukt sykt heftig rått rå
råbra bånn gass oppsummere oppsummering oppsummert avslutte avslutning avslutningsvis innlede innledning innledningsvis
fortsette fortsettelse neste videre husmor husmødre husbond gardbrukar gårdbruker bonde bonden bønder småbruk småbrukar
fisker fiskere fiskar fiskarar håndverker handverkar butikkmedarbeider kassadame ekspeditør frisør baker kokk kokken
servitør renholder vaskehjelp vaskedame pensjonist uføretrygd ufør trygda trygdet dagpenger arbeidsledig arbeidssøker
attføring tiltaksplass praksisplass lærling læretid svennebrev fagbrev kursbevis sertifikat førerkort oldemor oldefar
tippoldemor grandtante grandonkel søskenbarn tremenning gudmor fadder stemor stefar stebror stesøster halvbror
halvsøster svoger svigerinne svigerforeldre tvilling tvillinger enebarn adoptivbarn ektefelle ektepar ekteskap forlovet
forlove skilsmisse skilt separert samlivsbrudd enke enkemann kjærest forhold dame kar karer typen typer fyren unge unger
ungane tenåring tenåringer ungdomsår pubertet spedbarn baby babyen smårolling forskning forskningsprosjekt
forskningsspørsmål metode metodikk datainnsamling spørreskjema spørreundersøkelse undersøkelse undersøkelsen undersøking
svarprosent samtykke samtykkeskjema informasjonsskriv intervjuguide båndopptaker anonym anonymitet taushetsplikt
teieplikt personvern blyant penn viskelær fotnote pynt pynte hviletid vinke skap skuff hylle logge logger høytidelig
fortere magisk innbrudd innbruddstyv hanskerom måke trille trillebår rar rarest bjeffe gjø dalbane lysbryter lysbrytar
gøy gøyr knake knirke trøytt møye systrer surr surre graut inspektør søsken søsknene tommel snike sneket snek aksjonær
hittegods søppel søppeltømmer søppelbil tavle tavla bakarst bakerst fremst fremre skjelve skalv meieri tannlege teppe
pute dyne laken oppgi oppga pågripe fridag ingeniør arkitekt tekniker ugle kråke måse hane høne høns kylling and gås
gris geit geiter bukk rein reinsdyr reinsdyrene reindrift flokk kattunge valp bjelle bjeller klokke armbånd smykke ring
kjede veske sekk ryggsekk koffert eske kasse pose pakke konvolutt frimerke stempel lim teip tape saks tråd nål knapp
glidelås pub profitt hjerne hjernen mjøl mel hvetemel kveitemjøl rap rape rappe hæl skvise direktiv stoiker stoisk
overtale låt salat blåse aktivist sprenge nyhet nyheter nederst øverst ytterst innerst reaksjonær litteratur kritiker
kritikk institusjon institusjonell territorium fredning frede frys konge dronning adel fyrste stat nasjon folk krigen
våpen soldat hær marine flåte fly flyger pilot bombe granat sverd spyd skjold rustning kamp seier nederlag fred
våpenhvile traktat avtale union allianse koalisjon opposisjon minister statsråd statssekretær avgift toll subsidie
støtte tilskudd bevilgning budsjettforlik stortingsmelding proposisjon høring høyring komité utvalg nemnd kommisjon
forskrift paragraf ledd bokstav lovverk lovgivning lovgjeving jurist juss rettsstat anke ankesak lagmann byrett
frikjenne frikjent dømt domfelt voldta voldtekt drap drapsmann drapssak mord morder gjerningsmann offer ofre vitne
vitner bevis spor etterforske etterforskning etterforsker artikkel avsnitt kapittel setning tittel overskrift forfatter
forfattar journalist redaktør redaksjon reporter fotograf presse pressemelding intervju lesar leser lytter seer publikum
skuespiller regissør manus film filmer roller hovedrolle komedie tragedie drama novelle dikt diktar poet roman essay
forlag utgivelse anmelder album plate låter hit band bandet vokalist trommeslager bassist gitarist konserten turné
plateselskap hiphop rapp rapper rock pop jazz blues folkemusikk korps dirigent komponist symfoni orgel kirkemusikk
oppskrift deig fyll steke koke kok vispe piske røre rør bland blande hell helle kna stekt kokt hakket hakk revet rasp
raspet sukker salt pepper krydder kanel kardemomme egg eggeplomme eggehvite melk fløte rømme yoghurt margarin olje eddik
sitron appelsin eple pære plomme bær jordbær blåbær tyttebær multe rips solbær druer rosiner mandel nøtter nøtt hvitløk
purre paprika tomat agurk avokado bønner linser ris pasta spagetti pizza saus dressing suppe gryterett kotelett biff lam
svin storfe reinskjøtt elgkjøtt torsk sei hyse uer kveite ørret røye reke krabbe hummer skjell vold volden kle kler
fiskeri sone vandre grunnskule grunnskole lån lånene tone omsette omsetning avkastning rente renter gjeld lånet bank
banken spare sparing nedbetale inntekt inntekter utgift utgifter utgiftsauke økning auke vekst veksten vekse nedgang
underskudd overskudd eksport import handel varer vare råvare tenne tennis badminton innebandy bandy ishockey skøyter
slalåm hopp hopprenn stafett renn rennet målgang start sekunder podium pall premie pokal omgang pause dommeren
straffespark corner frispark keeper spiss midtstopper lag laget lagspill taktikk kjemi fysikk biologi gener gen arv
mutasjon virus bakterie antibiotika immun kreftsvulst svulst stråle cellegift intensiv intensivavdeling akutt
akuttmottak kirurg kirurgi nevrologi nevrolog hjerneskade blodpropp propp koma respirator oksygen transplantasjon donor
ubehagelig ubehageleg behagelig behageleg romslig romslighet tolerere toleranse overbevise overtyde argument argumentere
påstå påstand hevde hevder motsette motsigelse sjølvmotseiing selvmotsigelse forpliktelse forplikting liberal
liberalisere sivilisere siviliserande utvikle utvikling framsteg fremskritt tilbakeslag territoriet ferskvann
ferskvannsfisk kjøtdeig kjøttdeig hæler låta meddommer meddommere konsul auksjon avstå tilføre eldsjel ildsjel kompleks
romantisk romane mindreverd kontroll kontrollfrik dryppe drypper kolonne kolonner snu snuing klikk klikke klikker krim
krimserie brøyte brøyting brøytinga attest attester blinke blinket blinker perle perler høflig høfleg høflighet spray
hårspray finklær arbeidsklær nordlys stearinlys levende lys lysene jaså knirk knirkete semistrukturert strukturert
begynn husdyr gårdsdyr kateter kjele kjelen kasserolle hilse hilsen hilser nøkkelboks nøkler nøklene butikk face ringing
rull ruller papp papir pappeske dunk kanne bøtte bøtter mugge kurv kurver stativ knagg knagger krakk krakker benk benker
skammel hengekøye telt sovepose liggeunderlag primus bål fakkel ved vedkubbe vedovn peis aske glo glør gnist røykvarsler
varsler brannslukker slange
`
