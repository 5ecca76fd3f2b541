import type { Workplace } from './workplace'

/** Says of every place in doubt that it is its own cluster's: then all can be decided as a whole. */
export async function settleDoubts(place: Workplace): Promise<void> {
  for (let guard = 0; guard < 500; guard += 1) {
    const { clusters } = await place.ask('anonymise.queue', { document: null })
    const doubtful = clusters.flatMap(({ key, places }) =>
      places.flatMap(({ doubt, document, span }) => (doubt === null ? [] : [{ key, place: { document, span } }])),
    )
    const [first] = doubtful
    if (first === undefined) return
    await place.ask('anonymise.assign', { ...first, to: { cluster: first.key } })
  }
  throw new Error('the doubts never end')
}
