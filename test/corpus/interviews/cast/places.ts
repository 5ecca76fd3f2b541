const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Municipalities, villages and islands that nobody lives in: no list of places holds them. */
export const municipalities = words(
  `Ternvær Skarvøya Gaupdal Orrfjord Rypfjord Kvitdal Seljefjord Tindvær Ulvsfjord Heisdal Breidnesund Lomvikvær
  Tverrskar Måsedal Reinskarfjord Lyngvær Sauløkfjord Bjørkebygd Skjeggdal Otervær Havørnfjord Grånesbygd Torskevær
  Vinterdal Kaldelvbygd Rognefjord Steinskjærvær Ertesvær Hauksdal Myrfjord`,
)
export const villages = words(
  `Ytterskjæret Tareholmen Skrekkneset Lunnskjær Måsholmen Gråskjeran Sandviksmoan Hellmyra Innerdalseidet Skarvneset
  Røysmoen Bekkarøya Lyngsteinmoen Vestre-Tangan Kobbholmen Gammelneset Håvikøya Rambergsmoan Steigneset Urdmoen`,
)

/** Farms whose names are words, surnames or both. */
export const farms = words(
  'Haugen Moen Nes Vik Berg Bakken Dalen Sletta Lia Myra Sande Teigen Åsen Brekka Nordgarden Øygarden Å Eide Lund Tangen',
)

/** Towns and villages that are everyday words, with the preposition that goes before. */
export const wordTowns = [
  'i Moss',
  'på Os',
  'på Voss',
  'på Time',
  'på Nå',
  'på Hell',
  'på Ski',
  'på Ås',
  'i Bø',
  'i Lom',
  'på Gol',
  'i Vang',
  'i Hole',
  'på Sand',
  'på Stad',
  'på Fet',
  'i Horten',
  'på Eid',
  'i Sel',
  'på Tau',
]

/** Towns where somebody was born or went to school: big enough to say little. */
export const towns = [
  'i Oslo',
  'i Bergen',
  'i Trondheim',
  'i Stavanger',
  'i Tromsø',
  'i Bodø',
  'i Drammen',
  'på Hamar',
  'på Lillehammer',
  'i Kristiansand',
  'i Ålesund',
  'i Molde',
  'i Haugesund',
  'i Fredrikstad',
  'i Skien',
  'i Harstad',
  'i Narvik',
  'i Sarpsborg',
  'i Arendal',
  'i Alta',
  'i Hammerfest',
  'i Kautokeino',
  'i Karasjok',
  'i Guovdageaidnu',
  'i Kárášjohka',
  'i Levanger',
  'i Namsos',
  'på Kongsberg',
  'i Sandnes',
  'i Larvik',
]

/** Countries that people come from. */
export const countries = words(
  'Syria Ukraina Somalia Eritrea Afghanistan Polen Vietnam Iran Irak Sudan Litauen Thailand Filippinene Bosnia Etiopia',
)

/** Workplaces, schools and clubs by field; `%` stands for an invented place. */
export const workplaces: Readonly<Record<string, readonly string[]>> = {
  homeCare: ['% sykehjem', '% omsorgssenter', 'Lyngheimen', 'Myrullheimen', '% hjemmetjeneste', 'Solgløttstua'],
  school: ['% skole', '% ungdomsskole', '% videregående skole', '% barnehage', '% kulturskole'],
  fishing: ['% Fiskeindustri AS', '% fiskemottak', '% havn', '% Sildolje AS', '% fiskarlag'],
  childWelfare: ['% barnehage', '% skole', '% familiesenter', '% legekontor', 'BUP %'],
  startUp: ['% Digital AS', 'Taretråd AS', 'Fjellbit AS', '% næringshage', 'Kvikklapp AS'],
  police: ['% lensmannskontor', '% politistasjon', '% skole', '% legevakt', '% ungdomsklubb'],
  farming: ['% bondelag', '% meieri', '% landbruksskole', '% samvirkelag', '% sau og geit'],
  refugees: ['% mottak', '% voksenopplæring', 'NAV %', '% IL', '% sykehjem', '% barnehage'],
}

export const papers = ['%ingen', '% Tidende', '% Blad', '%posten']
export const boats = [
  'Skarvungen',
  'M/S Ternungen',
  'Havblikket',
  'Nordlysstrand',
  'Sjøgutten II',
  'MS Tarevik',
  'Lillegull',
  'M/K Vårsol',
]
