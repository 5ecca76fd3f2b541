import { describe, expect, it } from 'vitest'
import { hostTexts } from '../../../electron/host/language/texts'
import { menuTemplate } from '../../../electron/shell/menu'

const labelsOf = (items: readonly { label?: string; submenu?: unknown }[]): (string | undefined)[] =>
  items.flatMap((item) => [item.label, ...(Array.isArray(item.submenu) ? labelsOf(item.submenu as never) : [])])

describe('the menu', () => {
  it.each(['win32', 'darwin', 'linux'] as const)('on %s is in the language of the user and can quit', (platform) => {
    const labels = labelsOf(menuTemplate(hostTexts('nn').menu, platform))
    expect(labels).toContain('Avslutt Fortrolig')
    expect(labels).toContain('Gjer om')
  })

  it('offers neither a reload nor the developer tools', () => {
    const roles = JSON.stringify(menuTemplate(hostTexts('nb').menu, 'linux'))
    expect(roles).not.toMatch(/reload|devtools/i)
  })
})
