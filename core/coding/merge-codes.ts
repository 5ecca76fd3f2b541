import { faultOf, type Result } from '../contract/fault'
import { memosMoved } from '../history/dependants'
import type { ProjectState } from '../history/project-state'
import type { Code } from '../model/code'
import type { Coding } from '../model/coding'
import type { Identifier, OutsidePlace } from '../model/identifier'
import type { AnyId, CodeId, CodingId } from '../model/ids'
import type { Memo } from '../model/memo'
import { codebookOrder, descendantsOf, nextOrder } from './codebook'

/** What merging one code into another does to the project: records as they stand after it. */
export type CodeMerge = Readonly<{
  into: Code
  /** The children of the code that goes, under the one that stays. */
  children: readonly Code[]
  /** Codings that come along, and those that a joined one has said something to. */
  moved: readonly Coding[]
  /** Codings that go into another by the same coder on the same passage. */
  joined: readonly Coding[]
  memos: readonly Memo[]
  /** Identifiers whose places in the words of the code that goes now stand in those of the one that stays. */
  identifiers: readonly Identifier[]
}>

/**
 * What becomes of everything under `from` when it is merged into `into`. Passages stay coded; two codings by one coder on
 * one passage become one, which keeps a stance and a mark for use that either had. Definitions are kept, and joined where
 * both have one; names in other languages fill what is missing. Faults: `record.missing`; `code.cycle` when `into` is
 * `from` or below it.
 */
export function mergeCodes(state: ProjectState, from: CodeId, into: CodeId): Result<CodeMerge> {
  const [going, staying] = [state.get(from), state.get(into)]
  if (!going || !staying) return { ok: false, fault: faultOf('record.missing') }
  const codes = state.all('code')
  if (descendantsOf(codes, from).has(into)) return { ok: false, fault: faultOf('code.cycle') }
  const codings = state.all('coding')
  const fates = fatesOf(
    codings.filter((it) => it.code === into),
    codings.filter((it) => it.code === from).map((it) => ({ ...it, code: into })),
  )
  const successors = new Map<AnyId, AnyId>([
    [from, into],
    ...fates.joined.map(({ gone, stays }) => [gone.id, stays] as const),
  ])
  return {
    ok: true,
    value: {
      into: joinCodes(staying, going),
      children: underOther(codes, from, into),
      moved: fates.changed,
      joined: fates.joined.map((it) => it.gone),
      memos: memosMoved(state.all('memo'), successors),
      identifiers: identifiersAfter(state, going, staying),
    },
  }
}

type Fates = Readonly<{
  changed: readonly Coding[]
  joined: readonly Readonly<{ gone: Coding; stays: CodingId }>[]
}>

/** Puts codings beside those that are there, one by one: the first on a passage stays, a later one goes into it. */
function fatesOf(there: readonly Coding[], coming: readonly Coding[]): Fates {
  const byPassage = new Map(there.map((it) => [passageOf(it), it]))
  const changed = new Map<CodingId, Coding>()
  const joined: { gone: Coding; stays: CodingId }[] = []
  for (const coding of coming) {
    const twin = byPassage.get(passageOf(coding))
    const staying = twin === undefined ? coding : strengthened(twin, coding)
    if (twin !== undefined) joined.push({ gone: coding, stays: twin.id })
    if (staying === twin) continue
    byPassage.set(passageOf(coding), staying)
    changed.set(staying.id, staying)
  }
  return { changed: [...changed.values()], joined }
}

function passageOf({ document, span, coder }: Coding): string {
  return `${document} ${span.start} ${span.end} ${coder}`
}

function underOther(codes: readonly Code[], from: CodeId, into: CodeId): readonly Code[] {
  const first = nextOrder(codes, into)
  const children = codebookOrder(codes).filter(({ code }) => code.parent === from)
  return children.map(({ code }, index) => ({ ...code, parent: into, order: first + index }))
}

/** The coding that stays, with what only the other one said; itself when that is nothing. */
function strengthened(staying: Coding, going: Coding): Coding {
  const stance = staying.stance ?? going.stance
  const markedForUse = staying.markedForUse || going.markedForUse
  const isSame = stance === staying.stance && markedForUse === staying.markedForUse
  return isSame ? staying : { ...staying, stance, markedForUse }
}

/** What is decided in words that come along is decided there too; what is said only once stays as it was there. */
function identifiersAfter(state: ProjectState, going: Code, staying: Code): readonly Identifier[] {
  const carried = carriedFields(going, staying)
  const isComing = ({ record, field }: OutsidePlace) => record === going.id && carried.has(field)
  return state.all('identifier').flatMap((it) => {
    const coming = it.outside.filter(isComing).map((place) => ({ ...place, record: staying.id }))
    // Joined words stand last, and so do their places: the n-th of equal replacements is found by this order.
    return coming.length === 0
      ? []
      : [{ ...it, outside: [...it.outside.filter((place) => !isComing(place)), ...coming] }]
  })
}

const joinedFields = ['definition', 'use', 'notUse', 'example'] as const

/** The fields of a code that goes whose words the one that stays has taken over. */
function carriedFields(going: Code, staying: Code): ReadonlySet<string> {
  const joined = joinCodes(staying, going)
  const languages = Object.keys(going.names) as (keyof Code['names'])[]
  return new Set([
    ...joinedFields.filter((field) => joined[field] !== staying[field]),
    ...languages.filter((it) => joined.names[it] !== staying.names[it]).map((it) => `names.${it}`),
  ])
}

function joinCodes(staying: Code, going: Code): Code {
  return {
    ...staying,
    names: joinNames(staying.names, going.names),
    definition: joinTexts(staying.definition, going.definition),
    use: joinTexts(staying.use, going.use),
    notUse: joinTexts(staying.notUse, going.notUse),
    example: joinTexts(staying.example, going.example),
  }
}

function joinTexts(kept: string, added: string): string {
  const [one, other] = [kept.trim(), added.trim()]
  if (other === '' || one.includes(other)) return kept
  return one === '' ? added : `${one}\n\n${other}`
}

function joinNames(kept: Code['names'], added: Code['names']): Code['names'] {
  const given = Object.entries(kept).filter(([, name]) => name.trim() !== '')
  return { ...added, ...Object.fromEntries(given) }
}
