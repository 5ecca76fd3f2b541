/** Somebody's attributes by name. An empty value is none. */
export type Row = Readonly<Record<string, string>>

/** Attributes that together fit one row and no other; without any one of them they fit more. */
export type Combination = readonly string[]

/**
 * For each row the smallest combinations of its attributes that nobody else has, the shortest first, then in the order of
 * `attributes`. Values are compared without case and blanks at the ends. Combinations of more than `atMost` attributes are
 * not looked for. An empty value takes part in none: what nobody has told singles nobody out.
 */
export function minimalCombinations(
  rows: readonly Row[],
  attributes: readonly string[],
  atMost = 3,
): readonly (readonly Combination[])[] {
  const values = attributes.map((name) => valuesOf(rows, name))
  return rows.map((_, row) => {
    const own = attributes.flatMap((_name, at) => (values[at]![row] === null ? [] : [at]))
    const found: (readonly number[])[] = []
    for (let size = 1; size <= atMost; size += 1)
      for (const choice of choices(own, size)) {
        if (found.some((smaller) => smaller.every((it) => choice.includes(it)))) continue
        if (isAlone(values, row, choice)) found.push(choice)
      }
    return found.map((choice) => choice.map((it) => attributes[it]!))
  })
}

/** Values as they are compared; null where there is none. */
export function valuesOf(rows: readonly Row[], attribute: string): readonly (string | null)[] {
  return rows.map((row) => {
    const value = Object.hasOwn(row, attribute) ? row[attribute]!.trim().toLowerCase() : ''
    return value === '' ? null : value
  })
}

function isAlone(values: readonly (readonly (string | null)[])[], row: number, choice: readonly number[]): boolean {
  return values[0]!.every((_, other) => other === row || choice.some((it) => values[it]![other] !== values[it]![row]))
}

/** Every choice of so many of the items, in order. */
function* choices(items: readonly number[], size: number, from = 0): Iterable<readonly number[]> {
  if (size === 0) {
    yield []
    return
  }
  for (let at = from; at <= items.length - size; at += 1)
    for (const rest of choices(items, size - 1, at + 1)) yield [items[at]!, ...rest]
}
