/** Forms of speech as transcribers write them, from all parts of the country, in lower case. Written for this project. */
export const dialectWords = `
æ æg ej e eg ekj jæ je jei i mæ mei meg dæ dei deg sæ sei seg dåkk dåkker dåkke dokk døkk dykk døkker dokke oss åss okke
okkes vårs våres hos min minj mitt mett dett sett ditt di dinj sin sinj si sitt han hann hainn hænn hanj n n'n 'n ho hu
hun hon hona na a henne hennar hinner hinna hennes honom hånnom haimm dæm dem dom døm deim deires deiras dæmmes dæmmers
demmes demmers itj ittj itte itt ikkj ikkje ikke ittje ikkjen ente inte ikkj' itjno ittno nåkka nokka nokke noka någe
någen någå nåen nåkkån nåkken nån nåkkon nokon nåkko nåko noko nåe noe nåkker noen naen någenting nokkan ingenting inkje
inga ingen ingenj ka kæ kå kem kæm kven kvem kenn ke kor kord korr kosn koss kossen korsn korsen koles kolles kossn
korleis kølles køssen kølessen hoss hossen håssen åssen hvorn hvordan hvafforno kaffer kaffør kaførr koffør koffer
koffor kofor kvifor ferkva når kå'tid katti ka-tid kortid nårti da då daa så sånn sånnen sånne sånt slik slekt sleik
slekkt slig slike såinn sån va var vaore vorre vørre vært vore verte vorti vart blei ble bli blitt blidd vårti vorte er
ær ska skal skal'n sku skull skulle vill vil vilje ville ha hadd hadde hæ har he hi hev havt kan kainn kænn kanj kunn
kunne kunnj gå går gjekk gjikk gikk gjækk gjekka gått jekk kom kåm kjæm kjem kommer kjæmm komme kømme komm gjer jer jør
gjør gjøre jårr gjorde gjord jord jorde gjort jort fer fær førr før ferr førri førre te tell til tel tæ tå åv av ta fra
frå ifrå med me må ma mått sa sir sier seie seier sie sagt sakt såg sjer ser sjå se sjett veit vet væt væit visst viste
vess vesst viss hvis dersom trur tror trudd trodd meine meina mein tænkt tænke tænker tenkt tenkte huske hugse hugsa
kjenne kjent kjænne kjænt synt synes tøkt tykt tykkje snakke snakka snakkt prat prata prate fortell fortæll fortalt
førtæll førtell førtalt førstå forstå førsto førtjene førrbanna spør spørr spurt spurd svar svart svare svarte lær lært
les læs læst skriv skrev skreiv ring ringt ringte kall kalle kallt kallte hete heit heter het hette heitt heitte stå sto
stod stein sta sitta sit satt sat ligg låg lagt låkk løp spring sprang for farra farri dro drog drar kjør kjøre kjørt
køyr køyre køyrt kjørte kjåre flytt flytta flytte bo bor budd bodd bodde budde jobb jobba jobbe arbei arbeid arbeie
arbeidd strev streve slit slet sleit ete et åt eti drekk drakk drikk sov søv sovva sove våkn våkna vakn vakna gråt grin
grein grine grinte læ lo le flir flire flirt fleip kødda tull tulla berre bærre bærr bare barre bæss bars banj åsså å og
au å'så òg óg åg ogå åg'så eller ellers æller æll elle ell heller hell men mæn mænn menn fordi førdi atte at ætt etter
ætter ette æt enn einn ennå enno einno ennu inno fortsatt framleis frammels no nå nu nu'n her hær herre hærre der dær
dærre dar derre hit hitte dit ditte hjem heim heime hem himme hime hjæmme bort bortt borti borte bortpå ut uti ute utpå
oppi oppå oppe oppme oppover neri neddi nedi nedpå nerpå inni inne innpå bak bakom bakpå attme attmed attpå atti attåt
ifra imella imellom mellom millom mella underst oppunder bortafor bortme dersta herfra all aill alle aille alt ailt
alltid ailti alltids alder aldri ailler ailldri ailldeles kvar hver kvart hvert kver kvær kvert hår kvarandre kværandre
hverandre mange mang mangen fleir fleire flere flest mykje mykj mye my møkje mykkjy møe lite litt litta litte lett
litegrann littegrann minst mest mæst meir meire mer mæir meiræ stor stør størr stort største liten lita små såmmå gammel
gammal gamle gammelt ny nytt nye nyss god go godt goe goa bra best bæst besst besste bedre bere bær betre verre verst
værre værst hel heil heile heilt helt halv hailv rektig riktig akkurat akkurrat akkorat nøyaktig veldig veldi vældig
svært sabla jævla sykt dritt drita fælt fæl fære fårrærdelig forferdelig førferdelig skikkelig skikkeli skikkle
ordentlig ordentli ordntli kjempe rar rart fin fint finj fiin stygg stygt fyrst først føst førster sist sest siste seste
sia sidn sidan siden sea senere seinar seinere seint tidlig tidli tille tidleg ofte oft åfte støtt sjelden sjøll sjøl
sjølv selv sjæl sæll samme samma same sam dæssa dessan disse diss desse denne dennj denna dettan detta dette det de
dæ'kke e'kke ha'kke va'kke ska'kke vi'kke kan'kje mor mora morra far farn faren fårsj bror brorn bro'n søster søstra
søstera søsta unge onga ongan unga ungan onge ongane kjerring kjæring kjærring kjerringa kalln kailln mann mannj mainn
mainnen mannjen kona kånå kånna dame dama jente jenta jentan jænta jænte jentongan gut gutt guten gutten gutan guttan
gutungen folk folka følk kar karn karan nabo naboen naboan hus huset huse hytt hytta fjøs fjøsn kyr ku kua kjyr kyrne
saua sauan sauen hest hæst bil biln bila bilan båt båtn båten båtan skole skoln skulen skula skulan jobben peng penga
pænga pengan mat maten kaffi kaffien kaffen vatn vatne vann melk mjølk mjelk tid tida tia ti'a dag dagn da'n da'en dagan
natt natta nattn kveld kvelden kvell kvelln kveldn mårra mårran morran imorra imårra i-går igår igjår ikveld idag år
året åre åran uka uke veka veke vekun måna månen måneden time timan tima minutt minuttan klokka klåkka klokko ja jau jo
jauda jaja jada jadda joda jodda nei næ nææ næi nei'da neida mm mhm jaggu jaggu'n jammen jammen'n jamen sjø skjø sjø'h
vøtt vettu veit'u skjønner'u skjønne skjønn skjønt asså ass alså altså atså lissom liksom liksåm likssom leksom ikkesant
ikkje'sant ikksant kje'sant kanskje kansje kansjke kanskj kainnskje kannskje kanne wolla wallah wallahi brur baosj keef
kæbe kebe sjpa floser flus aina baufe lø dølle tæsje gæern gærn gærning serr seriøst seriøs as ba' bare-bare jækk tok
tåk tåkk tatt tætt tæk tek tar gir gjir jir gje ga gav gæv gitt gjett jett fekk fikk fækk få får fått fådd brukt bruke
bruka prøvd prøve prøva hjelp hjælp hjælpe hjalp hjælpt hjelpt støkk støkke stykk stykke stykkje bunad kørkje kjørka
kjerka kyrkja kyrka butikk butikken krambua krambu bua bygda bygdin bygdn bya byn byen byan veien vein vegen væien veia
veian ferja ferga færja fjorn fjor'n fjorden fjell fjellet fjelle dal dal'n dalen skog skogen skaun skau sjyen sjøn
sjøen havet hava øya øyn øyan
`
