/** Words that stand before a colon and name nobody: heads of a form, asides, and words that begin or end a clause. */
const neverLabels = new Set(
  (
    'document dokument merk obs nb ps note kilde kjelde source dato date sted stad place tid tidspunkt time tema topic tittel title lengde ' +
    'varighet varigheit duration språk language deltakere deltakarar tilstede eksempel døme example spørsmål svar http ' +
    'https konklusjon oppsummering sammendrag samandrag summary beslutning vedtak emne subject fra til from to alder ' +
    'stilling yrke kommune kjønn innledning bakgrunn metode'
  ).split(' '),
)
const clauseStarts = new Set(
  'og så men da når at hvis om fordi ja nei jeg eg and so but then when if because yes no'.split(' '),
)
const clauseEnds = new Set(
  (
    'sa sier seier sagt spurte spør svarte tenkte tenker skrev skriv er var som at til said says asked thought is was ' +
    'that følgende dette slik sånn slikt this'
  ).split(' '),
)

/** Whether a stretch before a colon can name a speaker: at most 63 characters and six words, and no clause. */
export function mayBeLabel(label: string): boolean {
  if (label.length > 63 || !/\p{L}|^\p{N}{1,4}$/u.test(label)) return false
  if (/\(\p{N}{4}\p{L}?\)|[?!…«»"“”;=]|\.\s|\/\/|^[[(#]/u.test(label)) return false
  const parts = label.toLocaleLowerCase('nb').split(' ')
  if (parts.length > 6 || neverLabels.has(parts[0]!)) return false
  return parts.length === 1 || !(clauseStarts.has(parts[0]!) || clauseEnds.has(parts.at(-1)!))
}
