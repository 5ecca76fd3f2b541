/** Turns that name nobody, a line each: most of an interview. Words that are names elsewhere stand here as words. */
export const anonymous = {
  nb: `Ja, altså, jeg vet ikke helt, det er vel kanskje det at man blir vant til det, på en måte, og så tenker man ikke over det lenger.
Det er vanskelig å svare på. Noen ganger går det fint, og andre ganger sitter du i bilen etterpå og bare ser ut i lufta.
Vi har jo rutiner, det er ikke det, men rutinene er skrevet av noen som aldri har gjort det.
Dag for dag, det er sånn jeg tar det. En time av gangen, noen ganger.
Nå er det vår, og da blir alt litt lettere, men i vinter var det tungt, altså.
Jeg tror ikke det handler om penger. Eller, det handler om penger også, men ikke først.
Man må ha litt is i magen. Og litt stein i skoene, som de sier.
Den 17. mai er det alltid noen som må jobbe, og det er som regel de samme.
Det står i veilederen fra Helsedirektoratet, men den er det ingen som leser.
Vi ringte NAV, og vi ringte kommunen, og vi ringte Statsforvalteren, og så ringte vi NAV igjen.
Even om jeg hadde villet, hadde jeg ikke kunnet. Nei, selv om, mener jeg. Unnskyld.
Hans måte å gjøre det på er ikke min måte, men det er plass til begge.
Vår erfaring er at folk klarer mer enn de tror, bare de får være i fred.
Sola sto rett inn, og jeg hadde ikke sovet, og da sa jeg noe jeg angrer på.
Det er liv og røre her om dagen, og om natta er det så stille at du hører kjøleskapet.
I så fall må noen andre ta over. Jeg kan ikke gjøre det i et år til.
Jeg har tenkt mye på det der med tillit. Du får det ikke, du låner det.
Det var sånn at alle visste, men ingen sa noe, og så ble det en slags enighet i det.
Mamma sa alltid at man skal ikke blande seg. Pappa sa ingenting.
Du kan si hva du vil om systemet, men det er mennesker som sitter i det.
Som Braun og Clarke (2006) skriver, skal man jo ikke bare telle. Det leste jeg på videreutdanningen.
Herregud, nei. Det ville jeg aldri ha gjort. Eller, jeg gjorde det én gang.
Jeg får vondt i magen på søndagskvelden, ikke hver søndag, men ofte.
Sjefen min er grei. Det er de over der igjen, de som sender skjemaer.
Tre ganger i uka, kanskje fire. Det spørs på været og hvem som er syk.
Det er ikke noe å skrive hjem om, men det er heller ikke ingenting.
Først ble jeg sint, så ble jeg lei meg, og så gikk jeg og la meg.
Vi fikk en ny rutine i uke 7, og i uke 9 var den borte igjen.
Det er klart man tar det med seg hjem. Alle som sier noe annet, lyver.
Noen burde ha sagt fra, og den noen var kanskje meg.
Ti stille, hører du. Hører du ingenting? Det er det jeg mener.
Teams, ja, det er jo greit nok, men du ser ikke hendene til folk.
Det er berg- og dalbane, det er det. Ene uka er du oppe, andre uka er du nede.
Jeg leste et sted at fire av ti slutter. Jeg skjønner de fire.
Stort sett går det av seg selv. Men det er jo ikke sant heller, for det er noen som gjør det.
Ingen spurte. Det er egentlig det jeg husker best, at ingen spurte.
Jeg skulle ønske vi hadde mer tid. Ikke mer folk, mer tid.
Et nes, en vik, en ås, det er sånn du finner fram her, for skilt har vi ikke.
God natt, sier jeg til meg selv når jeg låser bilen. Det er blitt en vane.
Per i dag har vi to stillinger ledig, og ingen søkere.
Vaktlista henger på døra til medisinrommet, og den er rettet på med blyant fire ganger før fredagen er omme.
Overtidstimene mine kunne vært en liten bil. Jeg har sluttet å føre dem, for det blir bare mas.
Kaffetrakteren er det viktigste møtestedet vi har. Ledermøtene er nummer to, og da er jeg snill.
Samtalegruppa ble lagt ned fordi det var for få som meldte seg. Det var jo derfor vi trengte den.
Skjemaet spør om alder og kjønn og om man er fornøyd. Det spør aldri hva man er redd for.
Husker du den gangen brannalarmen gikk og ingen visste hvilken utgang som var åpen? Sånn er det ofte.
Foreldremøter er det verste jeg vet. Ungene er greie, det er de voksne som er slitne.
Mobilen ligger i hanskerommet når jeg kjører, ellers får jeg aldri fred.
Turnusen skifter natt til mandag, og da går alt i surr til onsdag.
Kollegaene mine er det beste ved jobben. Noen av dem er også det verste.
Budsjettet ble kuttet med fire prosent, og det merkes ikke på papiret, men det merkes på gulvet.
Fagforeningen sier én ting og ledelsen sier en annen, og så sitter vi der og skal gjøre det.
Etterpå vasket jeg hendene lenge. Jeg vet ikke hvorfor jeg husker akkurat det.
Vinteren er lang, men den er ikke så mørk som folk tror. Snøen lyser jo.
Barna mine sier at jeg snakker i søvne. Da gir jeg beskjeder, sier de.
Ærlig talt trodde jeg at det skulle gå over. At det bare var en periode.
Legevakta tar telefonen når den tar telefonen. Man lærer seg å vente på en spesiell måte.
Tillit er noe man merker når den er borte. Akkurat som strøm.
Pensjonistene som kommer innom på formiddagen, de vet mer om stedet enn noen rapport.
Rapporten var på åtti sider. Vi var nevnt i en fotnote.
Arbeidsmiljøloven sier noe om hviletid, men klokka mi sier noe annet.
Kartet stemmer ikke med terrenget, og da er det terrenget som gjelder, som vi sa i militæret.
Brøytebilen kommer klokka seks, hvis den kommer. Før det er det bare å stå og måke.
Matpakka spiser jeg i bilen, som oftest i en bakke, for da kan jeg trille i gang etterpå.
Stillheten er det rareste. Man blir vant til bråk, men ikke til det andre.
Evalueringen viste at alle var fornøyde. Det var tre som svarte.
Språket er ikke problemet. Problemet er at alle later som om de forstår.
Møtereferatene ligger i en perm, og permen ligger i et skap, og nøkkelen ligger hos noen andre.
Naboer er fint å ha, så lenge de ikke er pasientene dine, eller omvendt.
Følelsen er vanskelig å forklare. Det er som å gå på is og høre at det knaker, men langt borte.
Vikarer kommer og går. Noen av dem rekker ikke å lære seg hvor toalettet er.
Systemet logger deg ut etter fem minutter, så du sitter og rister på musa mens du tenker.
Opplæringen tok en halv dag. Resten har jeg lært av å gjøre feil.
Sikkerhetsbeltet redder deg ikke fra tankene, for å si det litt høytidelig.
Helgene er verst, for da er det ingen å spørre, og da skjer alltid det som ikke skal skje.
Lønna går inn den tolvte, og den går ut igjen den trettende.
Ungdommen nå til dags, sier de gamle, men det sa de jo om oss også.
Hvis jeg skulle gi et råd, måtte det være å spise før man begynner. Alt annet løser seg.
Utviklingssamtale, heter det. Vi snakket om parkeringsplasser i tre kvarter.
Jula er ingen ferie. Jula er en slags eksamen, med pynt.
Kommunestyret vedtok det, og så var det ingen som hadde vedtatt hvem som skulle gjøre det.
Retningslinjene er på engelsk, så vi leser bildene.
Gulvene er glatte når de har vasket, og da går alle langs veggen som om de var redde for dypt vann.
Frivillige er gull verdt, men man kan ikke sette opp en vaktplan med gull.
Datamaskinen skrur seg av når det blir kaldt. Det gjør egentlig jeg også.
Omsorg er et fint ord. Det betyr at noen må vaske opp etterpå.
Søknadsfristen gikk ut i mars, og vi fikk vite om den i april. Slik er det.
Bilradioen er selskap nok. Den sier ikke imot.
Kritikken kom i avisa først, og så i posten, og så fra mor.
Forskjellen på å være alene og å være ensom er at noen vet hvor du er.
Hunden bjeffer på alle bortsett fra innbruddstyver, tror jeg. Vi har ikke fått prøvd det.
Arbeidsgiver har ansvar, står det. Arbeidsgiver er på kurs.
Innimellom er det helt magisk. Sola går aldri ned, og folk er ute hele natta, og ingen trenger noen ting.
Bekymringsmelding er et tungt ord. Jeg bruker å si at vi undrer oss.
Torsdager er fine. Da er det fisk, og da er folk snille med hverandre.
Angrer jeg? Nei. Eller jo, på onsdager.
Ventetida er på fjorten uker. I mellomtida blir folk friske eller mye verre.
Alt henger sammen. Det sier jeg ikke for å virke klok, det er bare slik det er når man er få.
Ryktene går fortere enn e-posten, og de er like ofte sanne.
Pandemien lærte oss å vinke. Det gjør vi fortsatt, gjennom vinduene, selv om vi kan gå inn.`,
  nn: `Ja, altså, eg veit ikkje, det er vel noko ein veks inn i, og så ein dag er det berre slik.
Ikkje alltid. Av og til går det godt, og av og til går det ikkje i det heile.
Vi har skjema for alt, men vi har ikkje skjema for det som eigentleg hender.
Dag ut og dag inn, og så er det plutseleg vår att.
Noreg er eit langt land, seier dei, men det er smalt òg, her vi bur.
Berre det å sitje stille saman med nokon, det er noko ein må lære seg.
Eg trur ikkje at det er pengane. Det er det at ingen ser det.
Det stod i rundskrivet frå Helsedirektoratet, men då hadde vi alt gjort det motsette.
Ein time på vegen, ein time der, og ein time heim. Så er dagen gått.
Vår måte er kanskje ikkje den beste, men ho er vår.
Difor seier eg det no, medan eg hugsar det.
Ho mor sa at folk flest er greie om dei får mat. Ho hadde rett i det.
Det er ikkje så farleg, tenkjer eg, og så er det farleg likevel.
Hans syn på saka er eit anna enn mitt, og det får vi leve med.
Eg vart sint, og det er eg ikkje stolt av, men eg vart det.
NAV ringde, og så ringde dei ikkje meir.
Då snøen gjekk, fann vi spaden, og då lo vi.
Før var det fem av oss. No er vi to, og den eine er eg.
Ingen har spurt meg om det før, så eg må tenkje litt.
Livet går jo vidare. Det er det som er så rart.
Vaktlista heng på døra, og ho er retta med blyant før veka er omme.
Møta er mange og lange, og referata kjem når ingen hugsar kva vi snakka om.
Skulebussen går før det vert lyst, og han kjem att etter at det er mørkt.
Kaffien er tunn, men praten er god. Slik har det alltid vore her.
Foreldra er slitne, ungane er trøytte, og vi er begge delar.
Rapporten var på åtti sider, og vi var nemnde i ein fotnote.
Snøskuffa er det viktigaste reiskapet eg har. Telefonen er nummer to.
Vikarane kjem og går. Nokre rekk ikkje å lære kvar lysbrytaren er.
Budsjettet vart kutta, og det syner ikkje på papiret, men det kjennest.
Løna er éin ting. Det å verte spurd er noko anna.
Framtida? Ho kjem vel hit òg, til slutt, med neste ferje.
Naboskap er fint, så lenge ein kan lukke døra.
Stilla er det finaste vi har, og ho er gratis enno.
Ungdomane reiser, og nokre av dei kjem att med ungar og nye ord.
Tilliten må ein vinne kvar dag, og så mister ein han på ein ettermiddag.
Opplæringa tok ein halv dag. Resten har eg lært av å gjere feil.
Kommunestyret vedtok det, og så var det ingen som visste kven som skulle gjere det.
Helgane er verst, for då er det ingen å spørje.
Bilen startar ikkje under tjue minus, og det gjer ikkje eg heller.
Språket mitt er det ingen som rettar på lenger, og det saknar eg litt.
Sant å seie trudde eg det skulle gå over. Det gjorde det ikkje.
Jula er ei slags eksamen med pynt, og sommaren er fri frå alt utanom arbeid.
Omsorg er eit fint ord. Det tyder at nokon må vaske opp etterpå.
Hunden gøyr på alle. Han har nok rett i halvparten.`,
  en: `I don't know, it is hard to say. You get used to it, and then you don't notice that you are used to it.
Well, it depends. Some days are fine, and some days you just sit in the car afterwards.
Nobody asked. That is what I remember, really, that nobody asked.
I mean, we have routines, but the routines were written by people who never did the work.
It is not about the money. It is about being seen, I guess.
You learn to wait. In the spring it gets better, in March or in May, when the light comes back.
To be honest, I was angry for a long time, and then I was just tired.
They say that everyone is welcome, and I think they mean it, but meaning it is not enough.
There is a form for everything, except for what actually happens.
Hope is a big word. I would say stubbornness.
I read about it in a report from the Directorate of Health, and I thought, that is us.
My mother would have laughed at this. She never explained anything to anyone.
You know, when people are kind to you in a language that you hardly understand, you remember it.
Frankly, I would do it again. Not the first year, but the rest of it.
Meetings are long here. People think before they speak, and then they don't speak.
Coffee is how you know that someone wants to talk. Nobody says it out loud.
The winter was not the problem. The problem was the second winter.
Overtime is paid in time off, and the time off never comes.
Training took half a day. Everything else I learned by getting it wrong.
Neighbours are fine as long as they wave. Waving is a kind of contract.
Parents ask for grades, and the children ask for lunch.
Trust is like electricity. You notice when it is gone.
Silence can be friendly. It took me three years to hear the difference.
Maybe I should have called someone. Then again, who would that have been?
Patients remember your hands, not your name, and that suits me.
Honestly, the forms are the worst part. There is a form to ask for a form.
Weekends are quiet. The phone rings once, and it is always the wrong number.
Volunteers do most of it. Without them there would be a website and a locked door.
Language is not the barrier. Pretending to understand is the barrier.
Rumours travel faster than the mail, and they are about as accurate.`,
  secondLanguage: `Jeg vet ikke hvordan jeg skal si det. På mitt språk det er ett ord, her det er mange.
Det er vanskelig, men det er ikke bare vanskelig. Det er også fint.
Noen dager jeg forstår alt, noen dager jeg forstår ingenting.
De sier at det er fritt, men det er mange regler som ingen har skrevet.
Jeg er ikke redd for arbeid. Jeg er redd for telefon.
Når det er mørkt hele dagen, jeg sover, men jeg blir ikke våken.
Alle er snille. Men det er langt mellom snille og venn.
Jeg tenker på det hver natt, og så står jeg opp, og så går det.`,
} as const
