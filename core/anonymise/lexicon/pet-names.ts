/**
 * Pet names and short forms with the names that they stand for, as `pet=name,name`, in lower case. What is far more often a
 * name of its own (Hanne, Lene, Sander) is left out: it would make one of two people.
 */
export const petNames = `
tobben=torbjørn tobbe=torbjørn,tobias tobi=tobias olern=olsen,ole kjellemann=kjell beth=elisabeth lisbeth=elisabeth lise=elisabeth
lisbet=elisabeth betten=elisabeth bettan=elisabeth bess=elisabeth lissi=elisabeth
stoffer=kristoffer kris=kristoffer,kristian,kristin bjønn=bjørn gubben=gunnar sasha=oleksandra,aleksandra,oleksandr,aleksandr
aleksandra=oleksandra nilsern=nils pelle=per lillemor=anne kalle=karl chris=christian,christopher,christina
tina=kristina,christina,martina toffen=kristoffer roffen=rolf roffe=rolf lassern=lars jonnemann=jon steinern=stein
halvis=halvor gullik=gunnar hege=helga monsen=mons sisken=sissel bitten=birgit vesla=ingrid mette=merete,margrethe
grete=margrete,margrethe gretha=margrethe trine=katrine,cathrine kaia=karen,katarina lotte=charlotte
maret=máret ailu=áilu ante=ánte mohammed=mohamed muhammed=mohamed mohammad=mohamed muhammad=mohamed mohamad=mohamed
annikken=anna,anne anki=anna,anne mie=marie mimmi=marie,maria kikki=kristin,kristine,kirsten kikka=kristin,kristine
tine=kristine,martine,katrine stine=kristine kine=kristine kirsi=kirsten,kirsti kati=katrine,katarina
maggen=margrethe,margit magga=margrethe,margit maggi=margrethe,margit gretelill=margrethe
siggen=sigrid,sigurd sigge=sigurd,sigrid sissa=sigrid,cecilie sisse=cecilie,sissel cille=cecilie,sissel cissi=cecilie
bea=beate,beatrice benny=benjamin benja=benjamin lotta=charlotte danny=daniel dani=daniel,daniela
eddie=edvard,edward edde=edvard emmi=emilie,emma milla=camilla,emilie mille=camilla,emilie freddy=fredrik fredde=fredrik
rikke=fredrikke,henrikke,ulrikke gabbi=gabriel,gabriella gabben=gabriel henke=henrik henki=henrik jette=henriette
henny=henriette bella=isabella jokke=joakim,joachim jokken=joakim,joachim jonny=jon,john
johnny=john,jon julle=julie,julia karro=karoline,caroline caro=caroline kenny=kenneth knutte=knut lasse=lars leffen=leif
matti=mathias,mattias mikke=mikkel,mikael micke=mikael niko=nikolai
nikko=nikolai nico=nicolai,nicolas oddis=odd pettern=petter raggen=ragnar,ragnhild robbie=robert robban=robert
bobby=robert sebbe=sebastian seb=sebastian basti=sebastian fia=sofia,sofie soffi=sofie,sofia solla=solveig
tommy=thomas,tom thom=thomas toggen=torgeir totto=tor,torgeir vibs=vibeke vibbe=vibeke
bekka=rebekka,rebecca becca=rebecca vicky=viktoria,victoria willy=wilhelm,vilhelm billy=william alex=alexander,aleksander,alexandra
aleks=aleksander,aleksandra xander=alexander andy=andreas,anders dreas=andreas gusta=augusta fati=fatima ibra=ibrahim
sussi=susanne,susanna tess=therese tessa=therese teo=theodor theo=theodor nika=veronika josse=josefine
håkki=håkon nille=pernille rassen=rasmus rassern=rasmus reidern=reidar rogge=roger steff=steffen,stefan
steffi=stefanie synni=synnøve øysteinern=øystein mortern=morten gerdis=gerd hassi=hassan abdi=abdirahman,abdullah
zaza=zahra sofi=sofie nelly=eleonora,petronella dodo=dorthea doddo=dorthea
dorte=dorthea hedvis=hedvig jossan=josefine karlemann=karl,kalle lollo=charlotte,liselotte
jørgy=jørgen uffe=ulf viggen=viggo
`
