import type { ModelSpan } from './read-line'

/** A sentence of our own about nobody, with the names that a model is to find in it. */
type Sentence = Readonly<{ text: string; names: readonly string[] }>

const sentences: readonly Sentence[] = [
  { text: 'I går ringte Kari Nordmann og spurte om timen.', names: ['Kari Nordmann'] },
  { text: 'Vi flyttet fra Trondheim da jeg var liten.', names: ['Trondheim'] },
  { text: 'Da sa Ola at han ikke orket mer.', names: ['Ola'] },
  { text: 'Hun har jobbet i Telenor i mange år.', names: ['Telenor'] },
  { text: 'Broren min, Lars Hansen, bor i Bergen nå.', names: ['Lars Hansen', 'Bergen'] },
  { text: 'Etter det fikk vi hjelp av Ingrid på helsestasjonen.', names: ['Ingrid'] },
  { text: 'Det er langt å kjøre til Tromsø om vinteren.', names: ['Tromsø'] },
  { text: 'Jeg snakket med Mohammed Ali før møtet.', names: ['Mohammed Ali'] },
  { text: 'Faren min arbeidet i Statoil hele livet.', names: ['Statoil'] },
  { text: 'Til slutt tok Anne Johansen over saken.', names: ['Anne Johansen'] },
  { text: 'Eg kom til Førde saman med Gunnar.', names: ['Førde', 'Gunnar'] },
  { text: 'Så spurde eg Marit om ho ville vere med.', names: ['Marit'] },
  { text: 'Dei hadde hytte i Voss den gongen.', names: ['Voss'] },
  { text: 'Læraren heitte Nils Olsen, og han var snill.', names: ['Nils Olsen'] },
  { text: 'Ho byrja å studere i Oslo om hausten.', names: ['Oslo'] },
  { text: 'Naboen vår er fra Somalia og heter Fatima.', names: ['Somalia', 'Fatima'] },
  { text: 'Vi møtte Berit Pedersen på biblioteket.', names: ['Berit Pedersen'] },
  { text: 'Sykehuset i Stavanger svarte aldri.', names: ['Stavanger'] },
  { text: 'Jeg tenkte på det hele veien hjem.', names: [] },
  { text: 'Det var ikke lett å si noe om det etterpå.', names: [] },
]

/** What a model is tried on. */
export const selfTestLines: readonly string[] = sentences.map((it) => it.text)

/** How a model did: names found whole, of how many, and how many other words it took for names. */
export type SelfTest = Readonly<{ found: number; of: number; beside: number; passed: boolean }>

/**
 * Judges what a model took for names in `selfTestLines`, line by line. It passes where it found half of the names, and took
 * no more other words for names than there are names.
 */
export function judgeSelfTest(read: readonly (readonly ModelSpan[])[]): SelfTest {
  let [found, of, beside] = [0, 0, 0]
  for (const [index, { text, names }] of sentences.entries()) {
    const taken = wordsOf(text).filter((word) => read[index]?.some(({ span }) => meet(span, word)))
    const named = names.map((name) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length }))
    const isTaken = (word: Range) => taken.some((it) => it.start === word.start)
    of += names.length
    found += named.filter((name) => wordsOf(text).every((word) => !meet(word, name) || isTaken(word))).length
    beside += taken.filter((word) => !named.some((name) => meet(word, name))).length
  }
  return { found, of, beside, passed: found * 2 >= of && beside <= of }
}

type Range = Readonly<{ start: number; end: number }>

function wordsOf(text: string): readonly Range[] {
  return [...text.matchAll(/\p{L}+/gu)].map((it) => ({ start: it.index, end: it.index + it[0].length }))
}

function meet(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}
