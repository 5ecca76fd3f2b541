import type { AccessTexts } from './access-texts'

/** Innsyn i bokmål: skrevet til den som har vært med. */
export const nb: AccessTexts = {
  title: 'Innsyn',
  lead: 'Her står det som er lagret om deg i studien. Navn og andre opplysninger om andre er byttet ut eller sladdet.',
  made: (day) => `Laget ${day}.`,
  facts: 'Om deg',
  label: 'Kalles i studien',
  names: 'Navn i navnelisten',
  basis: 'Behandlingsgrunnlag',
  bases: { consent: 'samtykke', 'public-interest': 'allmennhetens interesse' },
  given: 'Samtykket gitt',
  withdrawn: 'Samtykket trukket',
  mayQuote: 'Kan siteres',
  yes: 'ja',
  no: 'nei',
  replaced: 'Slik er du omtalt',
  standsFor: (original, replacement) => `${original} → ${replacement}`,
  said: 'Det du har sagt',
  codes: 'Slik er det kodet',
  memos: 'Notater som gjelder deg',
  mentions: 'Der andre omtaler deg',
  assessed: (answer, day) =>
    `Hvor mange utenfor studien det kan være: ${{ many: 'mange', few: 'noen få', one: 'én' }[answer]} (vurdert ${day}).`,
  corrections: (count) => (count === 1 ? '1 replikk er rettet.' : `${count} replikker er rettet.`),
  nothing: 'Ingenting.',
  outside:
    'Lydopptak, samtykkeskjemaer, e-poster og filer som ligger utenfor appen, er ikke med her. Spør den som er ansvarlig for studien.',
  footer: 'Personopplysninger. Bare for den de gjelder.',
}
