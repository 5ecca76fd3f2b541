import { documentedExports } from './documented-exports.mjs'
import { ipcBehindWrapper } from './ipc-behind-wrapper.mjs'
import { noUntranslatedText } from './no-untranslated-text.mjs'

/** The rules of this house that no published set has. Each is tested in test/arch/house-rules.test.ts. */
export const house = {
  rules: {
    'documented-exports': documentedExports,
    'ipc-behind-wrapper': ipcBehindWrapper,
    'no-untranslated-text': noUntranslatedText,
  },
}
