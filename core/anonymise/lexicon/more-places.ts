/** Sámi and Kven names of municipalities and towns, with the case forms that Norwegian texts carry. Lower case. */
export const samiPlaces = `
guovdageaidnu guovdageainnus guovdageainnu kárášjohka kárášjogas kárášjoga karasjohka deatnu deanu deanus unjárga unjárgga
porsáŋgu porsanki porsáŋggus gáivuotna gáivuona gáivuonas kaivuono loabák loabágis hábmer hápmir snåase raarvihke aarborte
fuossko álaheadju álttás alattio hámmerfeasta hammerfeasta čáhcesuolu čáhcesuolus mátta-várjjat várjjat vadsø davvesiida
gáŋgaviika báhcavuotna romsa romssas tromssa omasvuotna skievvá ivgu ráisa raisi návuotna navvuono divttasvuodna
divtasvuodna ájluokta kautokeino karasjok tana nesseby porsanger kåfjord lavangen hamarøy snåsa røyrvik hattfjelldal
fauske storfjord lyngen nordreisa skjervøy kvænangen evenes evenášši nordkapp davvenjárga måsøy muosát loppa láhppi
hasvik ákŋoluokta gamvik gámanjunnji lebesby berlevåg bearalváhki båtsfjord báhcavuonna sørvaranger máttavárjjat
tråante troandin stientje åarjelsaepmie sápmi sápmis saepmie finnmárku finnmárkkus nordlánda láhppi bådåddjo ruovatvuotna
`

/** Regions, districts, towns and city parts that are neither municipalities nor postal places. Lower case. */
export const regions = `
østlandet vestlandet sørlandet nord-norge midt-norge nordnorge trøndelag nord-trøndelag sør-trøndelag hordaland
sogn fjordane sogn-og-fjordane romsdal nordmøre sunnmøre hedmark oppland innlandet vestfold telemark buskerud akershus
østfold rogaland agder aust-agder vest-agder vestland nordland troms finnmark viken salten lofoten vesterålen helgeland
ofoten namdalen fosen hardanger voss ryfylke jæren dalane setesdal numedal hallingdal valdres gudbrandsdalen østerdalen
toten hadeland ringerike follo romerike solør odalen gauldalen nordfjord sunnfjord haugalandet sunnhordland nordhordland
indre ytre svalbard longyearbyen jan-mayen bjørnøya groruddalen grünerløkka frogner majorstuen majorstua gamlebyen tøyen
holmlia furuset stovner grorud bjerke sagene nydalen løren lambertseter nordstrand bekkelaget kampen vålerenga ullevål
haukeland rikshospitalet radiumhospitalet ahus sandviken fyllingsdalen landås åsane fana laksevåg loddefjord arna
lade ila møllenberg byåsen heimdal moholt strindheim nidarø dragvoll gløshaugen
`

/** Countries, continents and great cities abroad. Lower case. */
export const abroad = `
norge noreg usa eu eøs europa norden skandinavia vesten nord-noreg vest-europa aust-europa øst-europa sør-europa
nord-europa nederland kanariøyene kanariøyane gran-canaria midtøsten sverige danmark finland island færøyene grønland tyskland frankrike spania portugal italia hellas tyrkia polen litauen
latvia estland russland ukraina hviterussland romania bulgaria ungarn østerrike sveits nederland belgia luxembourg
england skottland wales irland storbritannia kroatia serbia bosnia kosovo albania makedonia montenegro slovenia
slovakia tsjekkia moldova georgia armenia aserbajdsjan syria irak iran libanon israel palestina gaza jordan egypt
marokko algerie tunisia libya sudan etiopia eritrea somalia kenya uganda tanzania rwanda kongo nigeria ghana gambia
senegal sør-afrika afghanistan pakistan india bangladesh nepal kina japan korea sør-korea vietnam thailand filippinene filippinane
indonesia malaysia australia canada mexico brasil argentina chile peru colombia cuba kapverde afrika asia amerika
sør-amerika nord-amerika kurdistan tsjetsjenia stockholm göteborg malmö københavn aarhus helsinki reykjavik london paris
berlin hamburg roma madrid barcelona warszawa gdansk krakow vilnius riga tallinn moskva kyiv kiev kharkiv odesa mariupol
istanbul ankara los-angeles san-francisco chicago boston damaskus aleppo bagdad teheran kabul mogadishu asmara addis-abeba nairobi manila bangkok saigon hanoi
lahore karachi colombo jaffna new-york washington chicago murmansk kiruna sweden denmark germany france spain italy
poland ukraine russia turkey syria iraq somalia
`

/** Inhabitants and dialects with the place that they tell of, as `word=place`. Lower case. */
export const inhabitants = `
trønder=trøndelag trøndersk=trøndelag nordlending=nordland nordlandsk=nordland nordnorsk=nord-norge nordlænning=nordland
sørlending=sørlandet sørlandsk=sørlandet vestlending=vestlandet vestlandsk=vestlandet østlending=østlandet
østlandsk=østlandet finnmarking=finnmark finnmarksk=finnmark tromsværing=tromsø sunnmøring=sunnmøre nordmøring=nordmøre
romsdaling=romsdal romsdøl=romsdal haring=hardanger hardingen=hardanger harding=hardanger stril=nordhordland
strilen=nordhordland vossing=voss sogning=sogn nordfjording=nordfjord sunnfjording=sunnfjord jærbu=jæren
telemarking=telemark teledøl=telemark hedmarking=hedmark gudbrandsdøl=gudbrandsdalen hallingdøl=hallingdal halling=hallingdal
setesdøl=setesdal valdris=valdres østerdøl=østerdalen totning=toten namdaling=namdalen saltværing=salten
lofoting=lofoten vesteråling=vesterålen helgelending=helgeland bergenser=bergen bergensk=bergen osloborger=oslo
stavangermann=stavanger siddis=stavanger tromsøværing=tromsø bodøværing=bodø bodøfjerding=bodø harstadværing=harstad
narvikværing=narvik molding=molde ålesunder=ålesund trondhjemmer=trondheim trondheimer=trondheim drammenser=drammen
skiensmann=skien fredrikstader=fredrikstad haugesunder=haugesund kristiansander=kristiansand arendalitt=arendal
rogalending=rogaland rogalandsk=rogaland harstading=harstad altaværing=alta vardøværing=vardø vadsøværing=vadsø
kautokeinoværing=kautokeino hammerfesting=hammerfest sørværing=sørøya andøyværing=andøy
`

/** Regions of several words, `_` for the space. Lower case. */
export const regionsOfSeveralWords = `
møre_og_romsdal sogn_og_fjordane jan_mayen indre_østland gran_canaria new_york los_angeles san_francisco
addis_abeba sri_lanka costa_rica saudi_arabia den_dominikanske_republikk de_forente_stater sør_korea
`

/** The Sámi, Kven and Norwegian names of one place, as `name=Norwegian name`. Lower case. */
export const parallelNames = `
kárášjohka=karasjok karasjohka=karasjok guovdageaidnu=kautokeino deatnu=tana unjárga=nesseby porsáŋgu=porsanger
porsanki=porsanger gáivuotna=kåfjord kaivuono=kåfjord loabák=lavangen hábmer=hamarøy hápmir=hamarøy snåase=snåsa
raarvihke=røyrvik aarborte=hattfjelldal fuossko=fauske álaheadju=alta hámmerfeasta=hammerfest čáhcesuolu=vadsø
romsa=tromsø tråante=trondheim ivgu=lyngen ráisa=nordreisa skievvá=skjervøy návuotna=kvænangen omasvuotna=storfjord
divttasvuodna=tysfjord davvenjárga=nordkapp bearalváhki=berlevåg gáŋgaviika=gamvik davvesiida=lebesby bådåddjo=bodø
`
