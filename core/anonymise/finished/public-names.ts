/** Bodies of the whole country, schools of higher learning and publishers: they point at nobody in a study. */
const bodies =
  /(?:departementet|direktoratet|tilsynet|ombudet|forlag(?:et)?|Akademisk|Press|Publishing|Publications|Publishers|University|Universitetet|universitet|Høgskolen|Høgskulen|Høyskolen|Handelshøyskolen)/u
const named = new Set(
  (
    'sikt nsd rek nav ssb fhi nifu sintef oslomet ntnu uio uib uit nmbu usn inn vid nord nesh stortinget regjeringen regjeringa ' +
    'storting forskningsrådet kommunesektorens ks who oecd eu eøs fn un unesco sage routledge springer wiley elsevier cappelen ' +
    'damm gyldendal fagbokforlaget universitetsforlaget samlaget abstrakt pax aschehoug palgrave macmillan mcgraw-hill pearson ' +
    'guilford oxford cambridge norge noreg norway norden skandinavia europa word excel teams zoom nvivo nettskjema fortrolig gdpr'
  ).split(' '),
)

/** Newspapers and journals of the whole country. */
const papers = new Set(
  (
    'aftenposten dagbladet vg dagsavisen morgenbladet klassekampen nationen dagens næringsliv medisin vårt land e24 nrk tv2 ' +
    'forskning khrono utdanningsnytt sykepleien fontene'
  ).split(' '),
)

/** A newspaper by its name; those of the whole country are none here. */
const paper =
  /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}-]*(?:[Pp]osten|[Aa]visa|[Aa]visen|[Bb]ladet|[Tt]idende|[Nn]ytt|væringen|væringa|dølen|buen|ingen)(?![\p{L}\p{M}])|(?<![\p{L}\p{M}])(?:\p{Lu}[\p{L}\p{M}-]+ (?:Avis|Blad|Tidende|Dagblad|Arbeiderblad|Folkeblad|Budstikke|Nyheter)|(?:Avisa|Avisen|Lokalavisa|Bygdebladet) \p{Lu}[\p{L}\p{M}-]+)(?![\p{L}\p{M}])/gu

/** Words that end as newspapers do and are none. */
const words =
  /^(?:ingen|forskningen|forskninga|lovgivningen|innledningen|stillingen|avisen|avisa|bladet|posten|utdanningen|nytt|\p{L}*(?:ningen|(?<!væ)ringen|lingen|dingen|tingen|singen|gingen|kingen|migen))$/iu

/** Whether a candidate is public: a body of the whole country, a publisher, a program. */
export function isPublic(text: string): boolean {
  const all = text.match(/[\p{L}\p{M}\p{N}-]+/gu) ?? []
  return (
    bodies.test(text) ||
    (all.length > 0 && all.every((word) => named.has(word.toLowerCase()) || papers.has(word.toLowerCase())))
  )
}

/** Whether what stands before a place makes it the name of a school of higher learning. */
export function isSchoolBefore(before: string): boolean {
  return /(?:universitetet|universitet|høgskolen|høgskulen|høyskolen|university|college)\s+(?:i|på|of|in)\s+$/iu.test(
    before,
  )
}

/** Where a newspaper of a place is named, half-open. It is one search away from the place. */
export function newspapersIn(text: string): readonly Readonly<{ start: number; end: number }>[] {
  return [...text.matchAll(paper)]
    .filter((found) => !words.test(found[0]) && !found[0].split(/\s/u).every((word) => papers.has(word.toLowerCase())))
    .map((found) => ({ start: found.index, end: found.index + found[0].length }))
}
