/**
 * Phrases of spoken bokmål without any name, by symbol: what templates say between the names. `<…>` stands for one of another
 * symbol. A line each.
 */
export const phrases = {
  said: 'sa\nspurte\nmente\nsvarte\nfortalte\nropte\nhvisket\nforklarte\ninnrømmet\nlovte\nskrev\nsier\nspør\nmener\ntrodde',
  that: `
at det ordnet seg
at jeg måtte sove
at det ikke var min skyld
at vi skulle prøve igjen
hva jeg egentlig ville
om jeg trengte hjelp
at det var bare å komme
at pengene var brukt opp
om noen hadde ringt
at jeg så sliten ut
at hun ikke orket mer
at han skulle ta seg av det
om vi hadde spist
at nå får det være nok
hvorfor ingen sa ifra
at det kom til å gå bra`,
  did: `
kom hjem sent den kvelden
hadde allerede ringt legen
tok med seg nøklene
satte på kaffe
gråt hele veien
lo bare av det
begynte å rydde
sto i gangen med jakka på
hjalp meg med papirene
visste ingenting
ville ikke snakke om det
lagde mat til alle
kjørte meg på skolen
sluttet på jobben
flyttet inn til kjæresten
gikk tur med hunden
skulle ha vakt
var borte hele uka
hadde med kake
sov på sofaen
var den som ryddet opp
trodde ikke på det
ble syk om våren
fikk seg en ny jobb
dro før det ble lyst
døde for to år siden
måtte bære alt alene
kunne ikke svømme
satt ved vinduet og ventet
hater møter
likte seg aldri der
pleier å si det rett ut
har alltid vært snill
er flink med folk
skrev alt ned i ei bok
glemte hele avtalen
åpnet døra og så på meg
henter ungene på fredager`,
  does: `
jobber med regnskap nå
er eldst av oss
bor like ved
har tre unger
tar seg av det praktiske
studerer fremdeles
er pensjonist
kjører buss
har egen bil
er den rolige av dem
sover dårlig om natta
ringer hver søndag
trenger ro
vil helst være alene`,
  when: `
den gangen
i fjor
den sommeren
midt på natta
da jeg var liten
etter begravelsen
for noen år siden
på mandag
like før jul
i helgene
hver eneste dag
da det sto på som verst
en kveld
da barna var små`,
  filler: 'altså\nikke sant\nliksom\nskjønner du\neh\nfor å si det sånn\njo\nja\nvel\ntror jeg\nmå jeg si\nhusker jeg',
  opening:
    'ja\nmen\nog så\nfor\ndet er jo sånn at\njeg husker at\njeg tror at\nså var det det at\nnei\njo\nda\naltså\nmm\nog da',
  thing: `
bilen
huset
nøklene
pengene
maten
skolen
hunden
telefonen
båten
sykkelen
papirene
medisinen
jobben
leiligheten
kaffen
vedovnen
søknaden
boka
skilsmissen
operasjonen
konfirmasjonen
hytta`,
  feel: 'trygg\nredd\nsliten\nensom\nglad\nskuffet\nflau\nlettet\nsint\nusikker\nrolig\ntakknemlig\ntom\nstolt',
  trait: 'snill\nstreng\nstille\nsta\nmorsom\nrolig\nsyk\nflink\nung\ngammel\nsjalu\nærlig\nvanskelig\nsnar til å le',
  woman: `
mora mi
moren min
søstera mi
søsteren min
kona mi
datteren min
bestemora mi
tanta mi
svigermora mi
stemora mi
venninna mi
dama mi
den eldste dattera
lillesøstera mi
ei venninne
ei nabodame
jordmora
dattera vår
kusina mi`,
  man: `
faren min
broren min
storebroren min
lillebroren min
mannen min
sønnen min
bestefaren min
onkelen min
svigerfaren min
stefaren min
kompisen min
typen min
den eldste gutten
den yngste
fetteren min
samboeren min
en kamerat
en nabo
tvillingbroren min
han eldste`,
  post: `
sjefen
naboen
kollegaen min
læreren
legen
kontaktlæreren
lederen
saksbehandleren
psykologen
treneren
fastlegen
avdelingslederen
helsesykepleieren
rektor
presten
vikaren
tillitsvalgte
hun på kontoret
han i resepsjonen`,
  home: 'bor\nbodde\nvokste opp\nflyttet\njobber\njobbet\ner født\ngikk på skole\nhar hytte\nstuderte\nlå på sykehus\nhar familie',
  came: 'kom\ner\nkommer\nflyttet\nreiste\nkjørte\ndro\ntok toget\ntok ferja\nrømte\npendlet',
  place:
    'butikken\nskolen\nsykehuset\nbussen\nkontoret\nhytta\ntreninga\nkirka\nlegevakta\nkafeen\nstasjonen\ngarasjen',
} as const
