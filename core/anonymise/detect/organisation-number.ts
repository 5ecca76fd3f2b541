const weights = [3, 2, 7, 6, 5, 4, 3, 2]

/**
 * Whether the control digit of a nine-digit organisation number fits: weights 3 2 7 6 5 4 3 2, 11 − (sum mod 11), 11
 * counts as 0 and 10 never fits. Source: Brønnøysundregistrene. A misfit clears nothing.
 */
export function isOrganisationNumber(digits: string): boolean {
  if (!/^\d{9}$/.test(digits)) return false
  const rest = weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11
  const control = rest === 0 ? 0 : 11 - rest
  return control === Number(digits[8])
}
