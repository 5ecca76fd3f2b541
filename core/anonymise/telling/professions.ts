/** Work that brings a duty of secrecy by law, in bokmål, nynorsk and English; as the beginning or the end of a title. */
const bound = new RegExp(
  [
    'sykeplei|sjukeplei|helsefagarb|hjelpepleier|hjelpepleiar|omsorgsarb|pleieassistent|hjemmehjelp|heimehjelp|helsesøst|helsesyst|helsesek|jordmor',
    'lege(?:n|r)?$|^lege|overlege|fastlege|lækjar|tannlege|tannplei|psykolog|psykiat|fysioterap|ergoterap|vernepleier|vernepleiar|miljøterap|miljøarb|farmasøyt|ambulanse|radiograf|bioingeni|logoped',
    'lærer|lærar|rektor|pedagog|barnehage|styrer$|assistent$|spesialped|rådgiver på skol|sosiallær|ppt',
    'sosionom|barnevern|saksbehandler|saksbehandlar|nav-|veileder i nav|kurator|ruskonsulent|flyktningkonsulent|familievern|krisesenter',
    'prest|diakon|kateket|kapellan|imam',
    'politi|lensmann|fengsels|advokat|jurist|dommer|dommar|tolk|revisor',
    'fagleder|fagleiar|avdelingsleder|avdelingsleiar|nattevakt|hjemmetjenest|heimetenest|helsearb',
    'nurse|physician|doctor|midwife|dentist|psycholog|therapist|paramedic|social worker|care ?worker|carer|child welfare|teacher|pupil|priest|vicar|chaplain|police|prison|lawyer|solicitor|interpreter',
  ].join('|'),
  'iu',
)

/** Whether whoever works as this is bound to secrecy. Words of a title; a workplace alone is not enough. */
export function isBoundToSecrecy(work: string): boolean {
  return work.split(/[,/;()]| og | and /u).some((it) => bound.test(it.trim()))
}
