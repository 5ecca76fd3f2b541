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
  // Masks from before the study came into the app: nothing is left to find under them.
  '56 ****',
  '56 *****',
  '56 kommune X',
  '56 [navn]',
])

/** Decoys that are asked about all the same: days that everybody keeps may be a birthday (06, 5.1). */
export const askedDecoys: ReadonlySet<string> = new Set(['17. mai', 'natt til 1. januar'])
