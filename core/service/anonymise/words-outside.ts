import { replacementText } from '../../anonymise/replace'
import type { ChangeBuilder } from '../../history/change-builder'
import type { ProjectState } from '../../history/project-state'
import type { AnyId } from '../../model/ids'
import type { Span } from '../../model/scalars'
import type { Profile } from '../../model/profile'
import type { AnyRecord } from '../../model/schema'
import { isUnmistakable, occurrences } from './marked-forms'
import { editRecords } from './record-edits'
import { wordFields, withFieldText } from './word-fields'

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
        const spans = occurrences(text, form).filter((span) => isUnmistakable(form) || standsAsName(text, span))
        return spans.reduceRight((it, span) => it.slice(0, span.start) + replacement + it.slice(span.end), text)
      }, words.normalize('NFC')),
  }
}

const opensSentence = /(?:^|[.!?:;…\n«»"“”‘’()[\]–—•])\s*$/u

/**
 * Whether a name that is also a word (a place called Å) stands as a name: with a capital inside a sentence. At the beginning
 * of one it is left for the queue and the final check, which read on.
 */
function standsAsName(text: string, { start, end }: Span): boolean {
  return /^\p{Lu}/u.test(text.slice(start, end)) && !opensSentence.test(text.slice(0, start))
}

type Sweep = Readonly<{ replacements: WordReplacements; apart: ReadonlySet<AnyId> }>

/**
 * Takes decided names out of every text outside the documents' texts; labels and file names have ways of their own. `apart`:
 * records that are left as they are, as the titles of documents whose own approval is to come.
 */
export function sweepWords(state: ProjectState, change: ChangeBuilder, { replacements, apart }: Sweep): void {
  const edits = editRecords(state, change)
  for (const { record: id, field, text, isLabel } of wordFields(state)) {
    if (isLabel || field === 'fileName' || apart.has(id)) continue
    const swept = replacements.apply(text)
    if (swept === text) continue
    const record: AnyRecord = edits.get(id)
    edits.put(withFieldText(record, field, swept))
  }
  for (const { id } of state.all('profile')) edits.put(withKeysSwept(edits.get(id), replacements))
  edits.flush()
}

/** What a saved report writes for the value of an attribute is found by that value, which is swept too. */
function withKeysSwept(profile: Profile, { apply }: WordReplacements): Profile {
  const columns = profile.options.informants.columns.map((it) => {
    const words = Object.entries(it.words).map(([value, text]) => [apply(value), text] as const)
    return { ...it, words: Object.fromEntries(words) }
  })
  return { ...profile, options: { ...profile.options, informants: { columns } } }
}
