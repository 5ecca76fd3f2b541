/** Words before a number that tell what it is, as they end the lower-case text before it. */
export const numberContext = {
  account: /(konto|kontonr|bank|account|iban)[^\n]{0,20}$/,
  nationalId: /(fødsels|personnummer|fnr|d-nummer|født|fødd|ident)[^\n]{0,20}$/,
  organisation: /(org\.?\s?-?\s?(nr|nummer)|organisasjons(nr|nummer)|foretaksnummer|\bno)[^\n]{0,8}$/,
  phone: /(tlf|telefon|mobil|mob\.|nummer|ring|ringe|sms|phone|cell|call|whatsapp|vipps)[^\n]{0,24}$/,
  named:
    /(?<!\p{L})(?:duf|kid|pass|passport|imei|student|kandidat|journal|pasient|npr|saks?|medlems?|kunde|ansatt|tilsett|låner|polise|referanse|ref|case|vedtak|arkivsak|journalpost)(?:[- ]?(?:nr|nummer|number|no|id))?(?:et|en)?\.?:?\s(?:mitt\s|hans\s|hennes\s)?(?:er\s|var\s|is\s)?$/u,
} as const
