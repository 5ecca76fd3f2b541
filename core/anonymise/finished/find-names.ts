import { baseForm } from '../base-form'
import { englishWords } from '../lexicon/lexicon'
import { scanForTerms } from '../gate/key-scan'
import { unsourcedPassage, type Passage } from '../gate/passage'
import { candidatesIn, type FoundCandidate } from '../gate/read-together'
import type { Term } from '../gate/verdict'
import type { Language } from '../../model/scalars'
import { citedAuthors, isCited } from './cited'
import { ordered, type FindingGroup, type FinishedFinding } from './finding'
import type { LocatedPassage } from './located'
import { isOwnWorkplace } from './own-workplace'
import { isPublic, isSchoolBefore, newspapersIn } from './public-names'
import { otherNames } from './same-place'

/** An original that must not stand in the document. `isGeneralised`: the material has it coarser. */
export type SoughtTerm = Term & Readonly<{ isGeneralised: boolean }>

/** What is looked for. `allowed`: pseudonyms, replacements, and what somebody has decided to keep. */
export type NamesInput = Readonly<{
  passages: readonly LocatedPassage[]
  terms: readonly SoughtTerm[]
  allowed: readonly string[]
  language: Language
}>

type Hit = Readonly<{ group: FindingGroup; kind: FinishedFinding['kind']; at: number; start: number; end: number }>

type Ground = Omit<NamesInput, 'terms'> &
  Readonly<{ passages: readonly LocatedPassage[]; scanned: readonly Passage[]; indexOf: ReadonlyMap<Passage, number> }>

/**
 * Everything in a finished document that may say who somebody is: the originals in any form that the final check knows,
 * and what the detectors find, but for cited authors, public bodies, and what is allowed. Ordered as they should be read.
 */
export function findNames({ terms, ...input }: NamesInput): readonly FinishedFinding[] {
  const scanned = input.passages.map((it) => unsourcedPassage(it.where.part, withoutNumber(it.text), it.isPrinted))
  const ground: Ground = { ...input, scanned, indexOf: new Map(scanned.map((it, index) => [it, index])) }
  const taken = new Map<number, Hit[]>()
  for (const hit of [...termHits(ground, terms, false), ...termHits(ground, terms, true), ...newHits(ground)]) {
    const here = taken.get(hit.at) ?? []
    if (!here.some((it) => it.start < hit.end && hit.start < it.end)) taken.set(hit.at, [...here, hit])
  }
  const hits = [...taken.values()].flat().toSorted((a, b) => a.at - b.at || a.start - b.start)
  return ordered(hits.flatMap((hit) => findingOf(hit, input.passages[hit.at]) ?? []))
}

/** After the number of a heading a sentence begins, where a capital tells nothing. Letter for letter as long. */
function withoutNumber(text: string): string {
  return text.replace(/^(\d+(?:\.\d+)*)\s(?=\p{Lu})/u, '$1.')
}

/** Where originals stand. One that goes over several paragraphs counts where it begins. */
function termHits({ scanned, indexOf }: Ground, terms: readonly SoughtTerm[], isGeneralised: boolean): readonly Hit[] {
  const own = terms.filter((it) => it.isGeneralised === isGeneralised)
  if (own.length === 0) return []
  // Another name of what is hidden names it no less.
  const sought = [...own, ...own.flatMap(otherNames)]
  return scanForTerms(scanned, sought, []).hits.flatMap(({ kind, manner, stretches }) => {
    const [first] = stretches
    // In a finished text a misspelt name keeps its capital.
    if (manner === 'near' && first && !/^\P{L}*\p{Lu}/u.test(first.passage.text.slice(first.start))) return []
    const group = isGeneralised ? ('generalised' as const) : ('key' as const)
    return first ? [{ group, kind, at: indexOf.get(first.passage) ?? 0, start: first.start, end: first.end }] : []
  })
}

function newHits({ passages, scanned, indexOf, allowed, language }: Ground): readonly Hit[] {
  const authors = citedAuthors(passages)
  const ours = new Set(allowed.flatMap((it) => [it, baseForm(it)]))
  const written = scanned.filter((_, index) => passages[index]?.isWritten)
  // What stands beside the text is read for itself: it opens no sentence of the text.
  const found = written.length === 0 ? [] : candidatesIn(written, language)
  const papers = written.flatMap((passage) =>
    newspapersIn(passage.text).map((span) => ({
      kind: 'organisation' as const,
      tier: 'likely' as const,
      stretch: { passage, ...span },
    })),
  )
  return [...found, ...papers].flatMap((it) => {
    const { passage, start, end } = it.stretch
    const at = indexOf.get(passage) ?? 0
    const located = passages[at]
    const text = passage.text.slice(start, end)
    if (located === undefined || !isAsked(it, text, located) || isAllowed(text, ours)) return []
    if (isPublic(text) || isSchoolBefore(passage.text.slice(0, start)) || (isPerson(it) && isCited(text, authors)))
      return []
    return [{ group: 'new' as const, kind: it.kind, at, start, end }]
  })
}

function isPerson({ kind }: Pick<FoundCandidate, 'kind'>): boolean {
  return kind === 'person' || kind === 'other' || kind === 'organisation'
}

/** Kinds that the list of references is full of, and that say nothing there. */
const ofReferences = new Set(['date', 'url', 'age', 'other', 'person', 'account', 'phone', 'organisation-number'])

/** A count with its thousands apart, or a row of them, as tables have it. */
const isCount = /^\d{1,3}(?:[ \u00a0]\d{3})+(?:\s?[–-]\s?\d{1,3}(?:[ \u00a0]\d{3})+)?$/u

/** Whether a candidate is worth a reader's time where it stands. */
function isAsked(
  { kind, tier }: Pick<FoundCandidate, 'kind' | 'tier'>,
  text: string,
  { where }: LocatedPassage,
): boolean {
  if (isCount.test(text)) return false
  return where.part !== 'references' || !(ofReferences.has(kind) || (tier === 'ask' && isOfTitle(text)))
}

/** «Qualitative Research in Psychology»: English words with capitals, as titles have them. */
function isOfTitle(text: string): boolean {
  return text.split(/[^\p{L}]+/u).every((it) => it === '' || englishWords().has(it.toLowerCase()))
}

function isAllowed(text: string, ours: ReadonlySet<string>): boolean {
  return ours.has(text) || ours.has(baseForm(text))
}

const around = 40
const workKinds = new Set(['organisation', 'place', 'address', 'other'])

function findingOf({ group, kind, start, end }: Hit, located: LocatedPassage | undefined): FinishedFinding | null {
  if (located === undefined) return null
  const { text, where } = located
  return {
    group,
    kind,
    where:
      where.part === 'body' && workKinds.has(kind) && isOwnWorkplace(text, start)
        ? { ...where, part: 'own-workplace' }
        : where,
    text: text.slice(start, end),
    before: text.slice(Math.max(0, start - around), start),
    after: text.slice(end, end + around),
  }
}
