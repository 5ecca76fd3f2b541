import type { Decision } from '../../../core/model/identifier'
import type { Language } from '../../../core/model/scalars'

type PreviewOptions = Readonly<{ forms: readonly string[]; maskToken: string; language: Language }>

const sibilant = /[sxz]$/iu

/** The genitive of a name: «Bodils», «Nils’», in English ‘Bodil’s’. */
export function genitive(name: string, language: Language): string {
  if (sibilant.test(name)) return `${name}’`
  return language === 'en' ? `${name}’s` : `${name}s`
}

/** What will stand in place of a spelling, as far as it can be told before it is done: brackets, and a genitive kept. */
export function replacementPreview(original: string, decision: Decision, options: PreviewOptions): string {
  switch (decision.kind) {
    case 'keep':
    case 'already-pseudonym':
      return original
    case 'blackout':
      return options.maskToken
    case 'remove':
      return '[…]'
    case 'pseudonym':
    case 'role':
    case 'coarser': {
      const inner = decision.replacement.trim().replace(/^\[(.*)\]$/su, '$1')
      const ending = isGenitive(original, options.forms) ? genitive(inner, options.language).slice(inner.length) : ''
      return `[${inner}]${ending}`
    }
  }
}

/** Whether a spelling is the genitive of one of the forms. */
export function isGenitive(original: string, forms: readonly string[]): boolean {
  const folded = original.normalize('NFC').toLowerCase()
  const heads = forms.map((it) => it.normalize('NFC').toLowerCase()).filter((it) => folded.startsWith(it))
  const longest = heads.reduce((a, b) => (b.length > a.length ? b : a), '')
  return longest !== '' && /^(?:s|['’ʼ`´]s?)$/u.test(folded.slice(longest.length))
}
