import type { ClusterDraft } from '../../../core/anonymise/cluster'
import { hiddenKeys, secondLookReasons } from '../../../core/anonymise/second-look'
import { overlaps } from '../../../core/anchor/span'
import { chanceFrom } from '../interviews/chance'
import { askedOf, touching, wordsIn, type Asked, type Looked } from './coverage'
import { isTrue, type Queue } from './review'

type Cluster = ClusterDraft<Looked>

/** A reviewer who is right but for a share of the true clusters, which stay as they are. */
export type Reviewer = Readonly<{ wrong: number; seed: number }>

/** Direct identifiers that stand in the texts after a review, of all; and the interviews free of them. Shares 0-1. */
type Left = Readonly<{ left: number; clean: number }>

/**
 * What a review with wrong rejections leaves once the app's own second look has shown what was kept. `rejected`: direct
 * identifiers in wrongly rejected clusters; `shown`: how many of them it shows, the others being `missed`; `list`: clusters that it
 * shows, rightly rejected ones too, per 10,000 words.
 */
export type SecondLookFigures = Left &
  Readonly<{ rejected: number; shown: number; list: number; missed: readonly Asked[] }>

/** What is left where the reviewer wrongly rejects a share of the true clusters, and nobody looks again or reads the texts. */
export function afterReview(queues: readonly Queue[], { wrong, seed }: Reviewer): Left {
  const chance = chanceFrom(seed)
  return leftOf(
    queues.map(({ looked, clusters }) => ({
      looked,
      standing: clusters.filter((it) => isTrue(it) && chance.happens(wrong)),
    })),
  )
}

/**
 * The same with a second look: of what the app shows, the same share of the wrong rejections is left once more, and what it does
 * not show stays. False clusters are rejected rightly; they are shown too where they look like a name.
 */
export function afterSecondLook(queues: readonly Queue[], { wrong, seed }: Reviewer): SecondLookFigures {
  const chance = chanceFrom(seed)
  const after = queues.map(({ looked, clusters }) => {
    const rejected = clusters.filter((it) => isTrue(it) && chance.happens(wrong))
    const listed = secondLookOf(clusters, new Set([...rejected, ...clusters.filter((it) => !isTrue(it))]))
    const standing = rejected.filter((it) => !listed.has(it) || chance.happens(wrong))
    return { looked, rejected, listed, standing }
  })
  const all = after.flatMap(({ looked, rejected, listed }) =>
    directIn(looked, rejected).map((it) => ({ ...it, isShown: listed.has(it.cluster) })),
  )
  const words = queues.flatMap((it) => it.looked).reduce((sum, it) => sum + wordsIn(it.interview.text), 0)
  const listed = after.reduce((sum, it) => sum + it.listed.size, 0)
  return {
    ...leftOf(after),
    rejected: all.length,
    shown: all.filter((it) => it.isShown).length,
    list: (listed / words) * 10_000,
    missed: all.filter((it) => !it.isShown).map((it) => it.asked),
  }
}

/** The kept clusters that the app's second look shows; one reason at one place of a cluster is enough, as in the app. */
export function secondLookOf(clusters: readonly Cluster[], kept: ReadonlySet<Cluster>): ReadonlySet<Cluster> {
  const hidden = clusters.filter((it) => !kept.has(it))
  const keys = hiddenKeys(hidden.flatMap(({ forms, kind }) => forms.map((form) => ({ form, kind }))))
  const isShown = ({ kind, places }: Cluster) =>
    places.some(({ document, span }) => {
      const text = document.interview.text.slice(span.start, span.end)
      return secondLookReasons({ text, kind, found: touching(span, document.candidates) }, keys).length > 0
    })
  return new Set([...kept].filter(isShown))
}

/** Direct identifiers that stand in these clusters, each with the cluster that it stands in. */
export function directIn(
  looked: readonly Looked[],
  clusters: readonly Cluster[],
): readonly Readonly<{ asked: Asked; cluster: Cluster }>[] {
  return looked.flatMap((of) => {
    const here = clusters.filter((it) => it.places.some((place) => place.document === of))
    if (here.length === 0) return []
    return askedOf(of)
      .filter((it) => it.risk === 'direct')
      .flatMap((asked) => {
        const cluster = here.find((it) =>
          it.places.some((place) => place.document === of && overlaps(place.span, asked.span)),
        )
        return cluster ? [{ asked, cluster }] : []
      })
  })
}

function leftOf(after: readonly Readonly<{ looked: readonly Looked[]; standing: readonly Cluster[] }>[]): Left {
  const left = after.flatMap(({ looked, standing }) =>
    looked.map((of) => {
      const direct = askedOf(of).filter((it) => it.risk === 'direct')
      const stands = directIn([of], standing).length
      return { asked: direct.length, left: direct.filter((it) => !it.isFound).length + stands }
    }),
  )
  const sum = (values: readonly number[]) => values.reduce((all, it) => all + it, 0)
  return {
    left: sum(left.map((it) => it.left)) / sum(left.map((it) => it.asked)),
    clean: left.filter((it) => it.left === 0).length / left.length,
  }
}
