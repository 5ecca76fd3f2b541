import { faultOf, type Result } from '../contract/fault'
import type { ProjectState } from '../history/project-state'
import type { Code } from '../model/code'
import type { Coding } from '../model/coding'
import type { AnyId, CodeId } from '../model/ids'
import type { Memo } from '../model/memo'
import { codebookOrder, descendantsOf, nextOrder } from './codebook'

/** What merging one code into another does to the project: records as they stand after it. */
export type CodeMerge = Readonly<{
  into: Code
  /** The children of the code that goes, under the one that stays. */
  children: readonly Code[]
  moved: readonly Coding[]
  /** Codings that stand on the same passage by the same coder under both: they become one. */
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
  const there = new Map(codings.filter((it) => it.code === into).map((it) => [passageOf(it), it]))
  const coming = codings.filter((it) => it.code === from)
  const joined = coming.filter((it) => there.has(passageOf(it)))
  const successors = new Map<AnyId, AnyId>([
    [from, into],
    ...joined.map((it) => [it.id, there.get(passageOf(it))!.id] as const),
  ])
  return {
    ok: true,
    value: {
      into: joinCodes(staying, going),
      children: underOther(codes, from, into),
      moved: [
        ...coming.filter((it) => !there.has(passageOf(it))).map((it) => ({ ...it, code: into })),
        ...coming.flatMap((it) => strengthened(there.get(passageOf(it)), it)),
      ],
      joined,
      memos: memosAfter(state, successors),
    },
  }
}

function passageOf({ document, span, coder }: Coding): string {
  return `${document} ${span.start} ${span.end} ${coder}`
}

function underOther(codes: readonly Code[], from: CodeId, into: CodeId): readonly Code[] {
  const first = nextOrder(codes, into)
  const children = codebookOrder(codes).filter(({ code }) => code.parent === from)
  return children.map(({ code }, index) => ({ ...code, parent: into, order: first + index }))
}

/** The coding that stays with what only the other one said, or nothing to change. */
function strengthened(staying: Coding | undefined, going: Coding): readonly Coding[] {
  if (!staying) return []
  const after = {
    ...staying,
    stance: staying.stance ?? going.stance,
    markedForUse: staying.markedForUse || going.markedForUse,
  }
  return after.stance === staying.stance && after.markedForUse === staying.markedForUse ? [] : [after]
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
    names: { ...going.names, ...staying.names },
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
