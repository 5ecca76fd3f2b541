import type { Rule } from 'eslint'

export declare const house: {
  rules: Record<'documented-exports' | 'ipc-behind-wrapper' | 'no-untranslated-text', Rule.RuleModule>
}
