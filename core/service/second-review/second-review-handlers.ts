import { cohenKappa } from '../../analysis/agreement/cohen-kappa'
import type { ReviewDifference } from '../../contract/second-review'
import { verdict, type Assessment, type Verdict } from '../../model/assessment'
import { openProject, type App } from '../app-session'
import type { Handlers } from '../handler'
import { assess, assessmentsOf } from '../indirect/assess'
import { reviewedItems, type ReviewedItem } from './blind-items'

type Calls = 'secondReview.queue' | 'secondReview.judge' | 'secondReview.agreement'

/** A second review that does not see the first. */
export const secondReviewHandlers: Handlers<Calls> = {
  async 'secondReview.queue'(app, wanted) {
    const { coder } = openProject(app)
    const all = await reviewedItems(app, wanted)
    const items = all.flatMap(({ identifier, kind, forms, places, decidedBy }) => {
      const own = saidOf(app, identifier).find((it) => it.coder === coder)?.verdict ?? null
      // What was judged before it was decided by the same person stays in sight, to be taken back.
      return decidedBy !== coder || own !== null ? [{ identifier, kind, forms, places, own }] : []
    })
    return { items, ownDecisions: all.length - items.length }
  },

  async 'secondReview.judge'(app, { identifier, verdict: answer }) {
    await assess(app, 'secondReview.judge', { about: identifier, answer })
    return {}
  },

  async 'secondReview.agreement'(app, wanted) {
    const { coder } = openProject(app)
    const all = await reviewedItems(app, wanted)
    const judged = all.flatMap((item) =>
      saidOf(app, item.identifier)
        .filter((it) => it.coder !== item.decidedBy)
        .map((it) => ({ item, ...it })),
    )
    const own = new Set(judged.filter((it) => it.coder === coder).map((it) => it.item))
    const mine = all.filter((it) => it.decidedBy !== coder)
    const left = own.size === 0 ? 0 : mine.length - own.size
    if (left > 0) return { left, judged: 0, observed: null, kappa: null, counts: [], differences: [] }
    const options = verdict.options
    const counts = options.map((first) =>
      options.map((second) => judged.filter((it) => it.item.first === first && it.verdict === second).length),
    )
    const agreement = cohenKappa(counts)
    const differences = judged.flatMap((it) =>
      it.verdict === it.item.first ? [] : [differenceOf(app, it.item, { coder: it.coder, verdict: it.verdict })],
    )
    const { observed = null, kappa = null } = agreement ?? {}
    return { left, judged: judged.length, observed, kappa, counts, differences }
  },
}

type Said = Readonly<{ coder: Assessment['coder']; verdict: Verdict }>

/** What was said of an identifier as second reviewers. */
function saidOf(app: App, identifier: ReviewedItem['identifier']): readonly Said[] {
  return assessmentsOf(openProject(app).history.state, identifier).flatMap(({ coder, answer }) => {
    const said = verdict.safeParse(answer)
    return said.success ? [{ coder, verdict: said.data }] : []
  })
}

function differenceOf(app: App, { identifier, forms, first }: ReviewedItem, second: Said): ReviewDifference {
  const { initials = '', name = '' } = openProject(app).history.state.get(second.coder) ?? {}
  return { key: identifier, forms, first, second: second.verdict, secondBy: initials || name }
}
