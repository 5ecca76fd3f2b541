import { detect } from '../../../core/anonymise/detect'
import { isCovered } from '../measure/coverage'
import { rateOf, type Rate } from '../measure/rates'
import type { StressCase } from './swapped-names'

/** How many of the names are covered whole. `known`: the names that the app has been told. */
export function stressRate<T extends StressCase>(
  cases: readonly T[],
  known: (one: T) => readonly string[] = () => [],
): Rate {
  return rateOf(
    cases.map((one) => ({
      isFound: isCovered(one.text, one.span, detect(one.text, { language: 'nb', names: known(one) })),
    })),
  )
}
