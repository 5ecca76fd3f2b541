import { RuleTester } from 'eslint'
import { describe, it } from 'vitest'
import { parser } from 'typescript-eslint'
import { house } from './house-rules/index.mjs'

RuleTester.describe = describe
RuleTester.it = it

const tester = new RuleTester({ languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } } })
const filename = 'renderer/features/start/start.tsx'

tester.run('every export of core says what it promises', house.rules['documented-exports'], {
  valid: [
    '/** Adds one. */ export function next(n: number) { return n + 1 }',
    'export type Code = z.infer<typeof code>',
    "export { next } from './next'",
  ],
  invalid: [
    { code: 'export function next(n: number) { return n + 1 }', errors: [{ messageId: 'missing' }] },
    { code: '// Adds one.\nexport const next = 1', errors: [{ messageId: 'missing' }] },
    { code: 'export type Span = { start: number }', errors: [{ messageId: 'missing' }] },
  ],
})

tester.run('no words for people stand in the markup', house.rules['no-untranslated-text'], {
  valid: [
    { filename, code: '<p>{messages.start.title}</p>' },
    { filename, code: '<p> · </p>' },
    { filename, code: '<button className="quiet" aria-label={messages.close} />' },
  ],
  invalid: [
    { filename, code: '<p>Åpne prosjekt</p>', errors: [{ messageId: 'untranslated' }] },
    { filename, code: '<button aria-label="Lukk" />', errors: [{ messageId: 'untranslated' }] },
    { filename, code: "<p>{'Lukk'}</p>", errors: [{ messageId: 'untranslated' }] },
  ],
})

tester.run('the channel is behind its wrapper', house.rules['ipc-behind-wrapper'], {
  valid: [
    { filename: 'electron/shell/ipc.ts', code: "import { ipcMain } from 'electron'" },
    { filename: 'electron/shell/main.ts', code: "import { app } from 'electron'" },
  ],
  invalid: [
    {
      filename: 'electron/shell/main.ts',
      code: "import { ipcMain } from 'electron'",
      errors: [{ messageId: 'direct' }],
    },
  ],
})
