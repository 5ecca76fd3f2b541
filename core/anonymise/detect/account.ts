const weights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]

/** Whether the control digit of an eleven-digit bank account fits: weights 5 4 3 2 7 6 5 4 3 2, modulus 11. */
export function isAccountNumber(digits: string): boolean {
  if (!/^\d{11}$/.test(digits)) return false
  const rest = weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11
  const control = rest === 0 ? 0 : 11 - rest
  return control === Number(digits[10])
}

/** Whether a Norwegian IBAN (NO, two control digits, eleven digits; no spaces) fits modulus 97. Source: ISO 13616. */
export function isNorwegianIban(iban: string): boolean {
  if (!/^NO\d{13}$/i.test(iban)) return false
  const turned = `${iban.slice(4)}2324${iban.slice(2, 4)}`
  let rest = 0
  for (const digit of turned) rest = (rest * 10 + Number(digit)) % 97
  return rest === 1
}
