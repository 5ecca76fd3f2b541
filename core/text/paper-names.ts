/** What the guide of a conversation is called, in bokmål, nynorsk and English; in a file's name with other signs between. */
export const guideName =
  /(?:intervju|spørre|samtale|observasjons|tema|moderator|fokusgruppe)[\s_-]{0,2}guide|(?:interview|topic|discussion|moderator)[\s_-]+guide/iu

/** What the letter that asks people to take part is called, and the form in which they consent. */
export const letterName =
  /(?:informasjons|følge|følgje|invitasjons)-?(?:skriv|brev)|samtykke[\s_-]?(?:skjema|erklæring)|førespurnad|forespørsel|information[\s_-]+(?:letter|sheet)|consent[\s_-]+form|participant[\s_-]+information/iu
