const first = /(?<![\p{L}\p{M}])(?:[Jj]eg|[Ee]g|[Mm]eg|[Mm]i(?:n|tt|ne)?|I|[Mm]y|me)(?![\p{L}\p{M}])/u
const work =
  /(?<![\p{L}\p{M}])(?:arbeidsplass\p{L}*|arbeid(?:er|de|a|et)|arbeidsgiver\p{L}*|arbeidsgivar\p{L}*|jobb(?:er|et|a|ar)?|ansatt|tilsett|kollega(?:er|ar|ene|ane)?|praksis|work(?:ed|place|ing)?|employ(?:ed|er)|colleagues?)(?![\p{L}\p{M}])/iu

/** Whether a place stands in a sentence in which the author tells of an own workplace: it points at the study's. */
export function isOwnWorkplace(text: string, at: number): boolean {
  const before = text.slice(0, at)
  const start = Math.max(before.lastIndexOf('. '), before.lastIndexOf('! '), before.lastIndexOf('? ')) + 1
  const stop = /[.!?](?:\s|$)/u.exec(text.slice(at))
  const sentence = text.slice(start, stop ? at + stop.index : undefined)
  return first.test(sentence) && work.test(sentence)
}
