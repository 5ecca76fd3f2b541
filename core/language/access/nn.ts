import type { AccessTexts } from './access-texts'

/** Innsyn på nynorsk: skrive til den som har vore med. */
export const nn: AccessTexts = {
  title: 'Innsyn',
  lead: 'Her står det som er lagra om deg i studien. Namn og andre opplysningar om andre er bytte ut eller sladda.',
  made: (day) => `Laga ${day}.`,
  facts: 'Om deg',
  label: 'Blir kalla i studien',
  names: 'Namn i namnelista',
  basis: 'Behandlingsgrunnlag',
  bases: { consent: 'samtykke', 'public-interest': 'allmenn interesse' },
  given: 'Samtykket gitt',
  withdrawn: 'Samtykket trekt',
  mayQuote: 'Kan siterast',
  yes: 'ja',
  no: 'nei',
  replaced: 'Slik er du omtala',
  standsFor: (original, replacement) => `${original} → ${replacement}`,
  said: 'Det du har sagt',
  codes: 'Slik er det koda',
  memos: 'Notat som gjeld deg',
  mentions: 'Der andre omtalar deg',
  assessed: (answer, day) =>
    `Kor mange utanfor studien det kan vere: ${{ many: 'mange', few: 'nokre få', one: 'éin' }[answer]} (vurdert ${day}).`,
  corrections: (count) => (count === 1 ? '1 replikk er retta.' : `${count} replikkar er retta.`),
  nothing: 'Ingenting.',
  outside:
    'Lydopptak, samtykkeskjema, e-postar og filer som ligg utanfor appen, er ikkje med her. Spør den som er ansvarleg for studien.',
  footer: 'Personopplysningar. Berre for den dei gjeld.',
}
