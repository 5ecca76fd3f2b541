import type { Language, Span } from '../model/scalars'
import type { Candidate } from './candidate'
import { addresses } from './detect/address'
import { ages } from './detect/age'
import { apostropheNames } from './detect/apostrophe-names'
import { brokenNames } from './detect/broken-names'
import { capitalisedNames } from './detect/capitalised'
import { citations } from './detect/citations'
import { withCompoundTails } from './detect/compound-tails'
import { dates } from './detect/date'
import { emails } from './detect/email'
import { generationsOfName } from './detect/generations'
import { inhabitants } from './detect/inhabitants'
import { initialPairs } from './detect/initials'
import { knownNames } from './detect/known-names'
import { longNumbers } from './detect/long-numbers'
import { placesOfSeveralWords } from './detect/long-places'
import { lowerCaseNames } from './detect/lower-case-names'
import { mergeCandidates } from './detect/merge'
import { organisations } from './detect/organisation'
import { otherNumbers } from './detect/other-numbers'
import { surnamesAfter } from './detect/surnames-after'
import { namedBodies, withHeads } from './detect/named-bodies'
import { namesWithParticles } from './detect/particles'
import { namesElsewhere } from './detect/names-elsewhere'
import { plates } from './detect/plate'
import { readerOf, type Reader } from './detect/reader'
import { nameRuns } from './detect/runs'
import { spelledNames } from './detect/spelled-names'
import { spokenNumbers } from './detect/spoken-numbers'
import { spokenRuns } from './detect/spoken-run'
import { taggedNames } from './detect/tagged-names'
import { unknownWords } from './detect/unknown-words'
import { urls } from './detect/url'
import { userNames } from './detect/user-names'
import { vessels } from './detect/vessel'
import { wordNames } from './detect/word-names'

/** `names`: participants' and speakers' names and the forms of the name list, in any order and case. */
export type DetectOptions = Readonly<{ language: Language; names: readonly string[] }>

/**
 * Every passage of a text that may identify somebody, in order and without overlap. Spans count UTF-16 units of the
 * text as given; a name's genitive ending belongs to its span. Authors of citations are left unless they are `names`.
 * `plain`: what `detectPlain` found in the same text, where it is known already. Never throws; time is linear in the text.
 */
export function detect(
  text: string,
  { language, names }: DetectOptions,
  plain: readonly Candidate[] = detectPlain(text, language),
): readonly Candidate[] {
  if (names.length === 0) return mergeCandidates(plain)
  const reader = readerOf(text, language)
  const named = [...knownNames(reader, names), ...namesWithParticles(reader, names), ...spelledNames(reader, names)]
  return mergeCandidates([...plain, ...withCompoundTails(text, named)])
}

/** What a text shows by itself, whoever the study knows of: the greater part of the work, done once for a text. May overlap. */
export function detectPlain(text: string, language: Language): readonly Candidate[] {
  const reader = readerOf(text, language)
  const runs = spokenRuns(reader)
  const byLists = [
    ...capitalisedNames(reader, nameRuns(reader)),
    ...lowerCaseNames(reader),
    ...brokenNames(reader),
    ...placesOfSeveralWords(reader),
    ...organisations(reader),
    ...inhabitants(reader),
    ...initialPairs(text, reader.isAutomatic),
    ...generationsOfName(text),
    ...vessels(text, reader.isAutomatic),
    ...apostropheNames(reader),
    ...namedBodies(reader),
    ...surnamesAfter(reader),
    ...withHeads(reader, unknownWords(reader)),
  ]
  const beside = [...byLists, ...besideLists(reader, byLists)]
  const spoken = [
    ...beside,
    ...wordNames(
      reader,
      beside.map((it) => it.span),
    ),
  ]
  const names = [
    ...outside([...spoken, ...namesElsewhere(reader, spoken)], citations(reader)),
    ...namesWithParticles(reader, []),
    ...spelledNames(reader, []),
  ]
  return [
    ...withCompoundTails(text, names),
    ...spokenNumbers(text, runs),
    ...longNumbers(text),
    ...otherNumbers(text),
    ...dates(text),
    ...ages(text),
    ...plates(text, runs),
    ...addresses(text, runs),
    ...emails(text),
    ...urls(text),
    ...userNames(text),
  ]
}

/**
 * What the tagger adds. Works and the like only where they hide nobody: where people talk, where nothing else is found; else
 * where they begin with no everyday word («Queen Elisabeth 2», not «Intervju 1 Bodil»).
 */
function besideLists(reader: Reader, byLists: readonly Candidate[]): readonly Candidate[] {
  const tagged = withHeads(reader, taggedNames(reader))
  const works = tagged.filter((it) => it.kind === 'other')
  const bare = outside(
    works,
    byLists.map((it) => it.span),
  )
  const titles = reader.isProse ? works.filter((it) => !beginsWithWord(reader, it)) : []
  return [...tagged.filter((it) => it.kind !== 'other'), ...new Set([...bare, ...titles])]
}

function beginsWithWord({ text, classOf }: Reader, { span }: Candidate): boolean {
  const [first = ''] = text.slice(span.start, span.end).split(/[^\p{L}\p{M}]+/u)
  const { isCommon, isFunction } = classOf(first.toLowerCase())
  return isCommon && !isFunction
}

/** The candidates that touch none of the spans. The candidates or the spans are few beside the words of a text. */
function outside(candidates: readonly Candidate[], spans: readonly Span[]): readonly Candidate[] {
  if (spans.length === 0) return candidates
  return candidates.filter((it) => !spans.some((span) => it.span.start < span.end && span.start < it.span.end))
}
