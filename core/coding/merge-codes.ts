import { faultOf, type Result } from '../contract/fault'
import type { ProjectState } from '../history/project-state'
import type { Code } from '../model/code'
import type { Coding } from '../model/coding'
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
      memos: memosAfter(state, successors),
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

/** Memos on the code that goes, and on codings that are joined, are about what stays. */
function memosAfter(state: ProjectState, successors: ReadonlyMap<AnyId, AnyId>): readonly Memo[] {
  return state.all('memo').flatMap((it) => {
    const about = it.about === null ? undefined : successors.get(it.about)
    return about === undefined ? [] : [{ ...it, about }]
  })
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
