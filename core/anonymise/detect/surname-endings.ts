const endings =
  /(?:stuen|stua|moen|haugen|bakken|berget|dalen|lien|lia|eide|seth|set|rud|rød|tveit|tveitengen|land|vik|nes|stad|sen|gard|gård|skar|skaret|vold|voll|vella|hagen|engen|li|bø|lund|strand|heim|fjell|ås|gjerde|støl|sæter|sætre|eie|mo|hammeren|kleiv|stokk)$/u

/** Whether a folded word of five letters or more ends as Norwegian surnames and the farms that they come from do. */
export function hasSurnameEnding(folded: string): boolean {
  return folded.length >= 5 && endings.test(folded)
}

const ofFarms =
  /(?:stuen|stua|moen|haugen|bakken|berget|dalen|eide|rud|rød|tveit|tveitengen|vik|stad|gard|gård|skar|skaret|vold|vella|hagen|engen|bø|lund|strand|heim|fjell|gjerde|støl|sæter|sætre|hammeren|kleiv|stokk)$/u

/** Whether a folded word of seven letters or more ends as surnames that are names of farms do, and hardly a word does. */
export function hasFarmEnding(folded: string): boolean {
  return folded.length >= 7 && ofFarms.test(folded)
}
