/** First names that the counted lists leave out: Sámi, Kven, Ukrainian, Somali, Polish …, in lower case. */
export const rareFirstNames = `
olern jonnern máret maret biret biret-elle ánte ante áilu ailu niillas nilla ravdna issát issat jovnna jovna mikkal mihkkal máhtte
mahtte káre kárin káren elle-marja ellen-sara sárá sunna láilá ánne gáddjá ristiinná beaska pier piera piere nils-ante
aslat áslat ovllá ovla juhán juhan sire sálle risten rásttos iŋgá inŋgá inga-marja leammuid lemet lemmet isak-mathis
oleksandra oleksandr oleksii olena viktoriia tetiana svitlana nataliia kateryna liudmyla mykhailo volodymyr valentyna
sasha sasja masha misha ljuba zenab zeinab fartun hodan ifrah ayaan hibo sahra sagal deqa hawa faduma abdirisak
agnieszka malgorzata katarzyna grzegorz krzysztof zbigniew wojciech lukasz bartosz karolina jolanta
muhammed muhammad muhamed mohamad mohammad mehmed yusra nour rahaf shahad zahir habib habiba latifa naimo
sumathi kumaran thevi thi nguyet linh huong tuan duc
stjerne sky lilje lilja viola linnea snøfrid ravn falk ørn ulv eik lind selje
`
