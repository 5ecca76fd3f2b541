/**
 * Lines of the gold list that no detector finds, as `number surface`. All of them say who it is without a name or a number of
 * a known shape: the reader must find them, and the app says so.
 */
export const knownMisses: ReadonlySet<string> = new Set([
  // Posts, kin and descriptions.
  '71 den einaste mannen som kjøre natt',
  '72a kommuneoverlegen',
  '72b fagleder natt',
  '73 broren til ordføreren',
  '25b søskenbarnet mitt',
  '25d svigersønnen',
  '25e søskenbarnet til kjerringa',
  '38b De ni der ute',
  '46 det siste huset før tunnelen',
  '74 årets ildsjel 2022',
  '81 hun er den eneste som snakker samisk med dem',
  // Health, belief, offence, union: told of somebody, in everyday words.
  '16b kreft',
  '16b stråling',
  '76 de er læstadianere, hele husstanden',
  '77 tillitsvalgt for Fagforbundet',
  '78 Han mista lappen i 2019',
  '79 sykmeldt for ryggen',
  // An event, a headline, a code of a key box, an age told as a feast.
  '53b To på jobb da alarmen gikk',
  '65 koden er 4471',
  '69c Fylte hundre i høst',
  '75b det brant',
  '66b Då raset gjekk',
  '25f mor til læraren til guten',
  '83 søstera til mannen hennar',
  '80 etter den ulykka har jeg sovet dårlig jeg går på tabletter',
  // Automatic text without capitals: a word cut in two, and places that no list has.
  '32a gaup dal',
  '32b gaupdøl',
  '41b oppvokst på time',
  '45b gaupdalsbrua',
  // Masks from before the study came into the app: nothing is left to find under them.
  '56 ****',
  '56 *****',
  '56 kommune X',
  '56 [navn]',
  '56 NN',
])

/**
 * Decoys that are asked about all the same: days that everybody keeps may be a birthday (06, 5.1), and «Dag» at the start of
 * a sentence may be a man where one of that name is spoken of.
 */
export const askedDecoys: ReadonlySet<string> = new Set(['17. mai', 'natt til 1. januar', 'dag'])

/** People whose forms stand in more than one cluster: bare initials, a name cut in two, a pet name that no list ties to it. */
export const knownParts: ReadonlySet<string> = new Set(['Kari Berge', 'Samira', 'tidligere kollega i Gaupdal'])
