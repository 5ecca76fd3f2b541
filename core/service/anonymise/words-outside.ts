import { replacementText } from '../../anonymise/replace'
import type { ChangeBuilder } from '../../history/change-builder'
import type { ProjectState } from '../../history/project-state'
import { occurrences } from './marked-forms'

/** Puts decided replacements into words that stand outside documents. */
export type WordReplacements = Readonly<{ apply(words: string): string }>

/** Every decided form with what stands for it, longest first, so that a full name goes before a first name. */
export function wordReplacements(state: ProjectState): WordReplacements {
  const { maskToken, reportLanguage } = state.settings()
  const options = (baseForms: readonly string[]) => ({ maskToken, baseForms, language: reportLanguage })
  const forms = state.all('identifier').flatMap(({ decision, forms }) =>
    decision === null || decision.kind === 'keep' || decision.kind === 'already-pseudonym'
      ? []
      : forms.flatMap((form) => [
          { form, text: replacementText(form, decision, options(forms)) },
          { form: `${form}s`, text: replacementText(`${form}s`, decision, options(forms)) },
        ]),
  )
  const longestFirst = forms.toSorted((a, b) => b.form.length - a.form.length)
  return {
    apply: (words) =>
      longestFirst.reduce((text, { form, text: replacement }) => {
        const spans = occurrences(text, form)
        return spans.reduceRight((it, span) => it.slice(0, span.start) + replacement + it.slice(span.end), text)
      }, words.normalize('NFC')),
  }
}

/** Takes decided names out of titles, code names, definitions and memos. */
export function sweepWords(state: ProjectState, change: ChangeBuilder, replacements: WordReplacements): void {
  const { apply } = replacements
  for (const it of state.all('code'))
    change.update({
      ...it,
      name: apply(it.name),
      definition: apply(it.definition),
      use: apply(it.use),
      notUse: apply(it.notUse),
      example: apply(it.example),
    })
  for (const it of state.all('memo')) change.update({ ...it, text: apply(it.text) })
  for (const it of state.documents()) change.update({ ...it, title: apply(it.title) })
  const settings = state.settings()
  change.update({ ...settings, title: apply(settings.title) })
}
