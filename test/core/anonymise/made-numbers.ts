const first = [3, 7, 6, 1, 8, 9, 4, 5, 2]
const second = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]
const account = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]
const organisation = [3, 2, 7, 6, 5, 4, 3, 2]

function sum(digits: string, weights: readonly number[]): number {
  return weights.reduce((all, weight, at) => all + weight * Number(digits[at]), 0)
}

/** Nine digits with two control digits so that the first rest is `rest`; null where none exist. */
export function withControlDigits(nine: string, rest: number): string | null {
  const k1 = (((rest - sum(nine, first)) % 11) + 11) % 11
  if (k1 > 9) return null
  const k2 = (11 - (sum(`${nine}${k1}`, second) % 11)) % 11
  return k2 > 9 ? null : `${nine}${k1}${k2}`
}

/** Ten digits with the control digit of an account; null where none exists. */
export function asAccount(ten: string): string | null {
  const control = (11 - (sum(ten, account) % 11)) % 11
  return control > 9 ? null : `${ten}${control}`
}

/** Eight digits with the control digit of an organisation; null where none exists. */
export function asOrganisation(eight: string): string | null {
  const control = (11 - (sum(eight, organisation) % 11)) % 11
  return control > 9 ? null : `${eight}${control}`
}
