/**
 * Finite verbs that are said of people, in bokmål, nynorsk, speech and English, in lower case. Written for this project. None
 * is a noun that could follow a possessive («hans bror», «vår lærer»).
 */
export const finiteVerbs = `
sa sier seier seie si sir spurte spør svarte svarer ringte ringer ringt fortalte forteller fortel tenkte tenker tenkjer
mente mener meiner ropte roper lo ler gråt gråter grein grin smilte smiler spiste spiser åt et døde dør dødde fylte
fyller bodde bor budde bur jobber jobba jobbet arbeider arbeidet snakket snakka snakker snakkar hvisket kviskra kremter
nikker nikket kommenterte forklarte forklarer ba bad ber var er va e hadde hadd hade har ha kom kommer kjem kjæm kjæmm
gikk går gjekk gjikk skulle skal sku ville vil kunne kan kainn måtte må ble blir blei vart bli fikk får fekk tok tar tek
satt sat sitter sit sitt satte sette synes syns syntes tykkjer trodde tror trur trudde visste vet veit veta husker
hugsar huska husket glemte glemmer gløymde lærte lærer lærde fant fann finner finn sto stod står stend lå ligger låg
ligg la legger legg sluttet slutta sluttar slutter begynte begynner byrja byrjar startet starta starter stoppet stoppa
kjørte kjører køyrde køyrer køyre kjøre flyttet flytta flytter flyttar reiste reiser dro drar drog drev driver driv
hjalp hjelper hjelp ventet venta venter ventar vekket vekte våknet våkna våkner vaknar sov sover søv drakk drikker drikk
skrev skriver skreiv skriv leste leser las les så ser såg sett hørte hører høyrde høyrer kjente kjenner kjende følte
føler lovte lovet lova lover løy lyver gadd orker orka orket klarte klarer greide greier grei turte tør torde torer
likte liker likar elsker elsket elska hater hatet hata savner savnet savna ønsker ønsket ønska håper håpet håpa prøvde
prøver forsøkte forsøker nektet nekta nekter fortsatte fortsetter vant vinner vann tapte taper mistet mista mister fødte
fødde giftet gifta skilte sendte sender sende hentet henta henter hentar betalte betaler kjøpte kjøper solgte selger
selde sel ga gir gav gjev kastet kasta kaster vasket vaska vasker vaskar stelte steller lagde lager laga lagar bygde
bygger byggjer bygget gjorde gjør gjer brukte bruker brukar nevnte nevner nemnde heter het hette heiter heite fikser
fiksa fikset ordnet ordna ordner styrte styrer passer passet passa pleide pleier plar brydde bryr trengte trenger treng
døyr døydde løp løper sprang spring hopper hoppet hoppa falt faller fall fell slo slår skjøt dyttet dytta dytter trakk trekker
tålte tåler lever levde flirte flirer flira banna bannet kjefta kjeftet kjefter skrek skriker maste maser mase klaget
klaga klager oppdaget oppdaga møtte møter traff treffer fulgte følger følgde fylgde ringde vendte vender snudde snur
åpnet opna åpner opnar låste låser lukket lukka viste viser sparket sparka sparker spilte spiller spelte spelar synger
sang syng danset dansa kjempet kjempa sørget sørga tullet tulla tuller spøkte spøker skrøt skryter protesterte
insisterte foreslo bestemte bestemmer krangla kranglet krangle krangler forlot forlét forlater stakk stikker returnerte
havnet havna havner endte ender said says asked told tells called answered was is had has went goes came comes did does
got gets took takes made makes thought thinks knew knows wanted wants lived lives worked works died dies stood stands
sits left leaves moved moves helped helps never always still just kept keeps gave gives found finds saw sees heard felt
feels cried cries laughed laughs tried tries
`
