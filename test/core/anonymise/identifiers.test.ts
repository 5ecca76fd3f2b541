import { describe, expect, test } from 'vitest'
import { chanceOf } from './identifiers/chance'
import { judge } from './identifiers/judged'
import { identifierKinds } from './identifiers/kinds'
import { exampleOf, type Form, type Kind } from './identifiers/spelling'

const each = 60
const forms = ['valid', 'spoken', 'split'] as const

/** Some spellings of a kind with what the detectors make of them; the same row each time. */
function judged(kind: Kind, form: Form) {
  const chance = chanceOf(kind.name.length * 100 + form.length)
  return Array.from({ length: each }, () => {
    const example = exampleOf(kind, form, chance)
    return { text: example.text, judgement: judge(example) }
  })
}

describe.each(identifierKinds.map((it) => [it.name, it] as const))('%s', (_, kind) => {
  const all = forms.map((form) => ({ form, examples: judged(kind, form) }))
  const lost = (form: Form) =>
    all
      .filter((it) => it.form === form)
      .flatMap((it) => it.examples)
      .filter((it) => !['exact', 'wide'].includes(it.judgement))
      .map((it) => `${it.judgement}: ${it.text}`)

  test('is found in every valid shape', () => expect(lost('valid')).toEqual([]))

  test.each(['spoken', 'split'] as const)('is found %s, but for two in a hundred at most', (form) =>
    expect(lost(form).length / each).toBeLessThanOrEqual(0.02),
  )

  test('takes nothing of the words beside it', () => {
    const wide = all.flatMap((it) => it.examples).filter((it) => it.judgement === 'wide')
    expect(wide.map((it) => it.text)).toEqual([])
  })
})
