import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type RunningApp } from '../e2e/app'
import { axeFindings } from '../e2e/axe'
import { startPage } from '../e2e/pages/start-page'
import { outOfReach } from './reach'
import { projectStates, sampleStates, type State } from './safety-states'

/** Contrast is tightest in dark; the others are looked at in the long run, and 200 % by keys in safety-by-keyboard. */
const isDeep = process.env.FORTROLIG_DEEP === '1'
const allLooks = [
  ['in light', { colorScheme: 'light', width: 1280, height: 800 }],
  ['in dark', { colorScheme: 'dark', width: 1280, height: 800 }],
  ['at 200 %', { width: 640, height: 400, scale: 2 }],
] as const
const looks = allLooks.filter(([name]) => isDeep || name === 'in dark')

/** A folder for pictures of every state, for whoever wants to look: nothing is kept without it. */
const pictures = process.env.FORTROLIG_PICTURES

describe.each(looks)('what keeps the material safe, %s', (name, look) => {
  let app: RunningApp
  beforeAll(async () => {
    app = await startApp(look)
    app.page.setDefaultTimeout(60_000)
    if (pictures) mkdirSync(pictures, { recursive: true })
  })
  afterAll(() => app.close())

  async function findings(state: string): Promise<unknown> {
    const { page } = app
    if (pictures) await page.screenshot({ path: join(pictures, `${name} ${state}.png`.replaceAll(/[^\w.]+/gu, '-')) })
    return name === 'at 200 %' ? outOfReach(page) : axeFindings(page)
  }
  async function walk(states: readonly State[]): Promise<Readonly<Record<string, unknown>>> {
    const found: Record<string, unknown> = {}
    for (const [state, open] of states) {
      await open(app.page)
      found[state] = await findings(state)
    }
    return found
  }
  const nothing = (states: readonly State[]) => Object.fromEntries(states.map(([state]) => [state, []]))

  it('passwords, recovery, backups, the lock and the wait', async () => {
    await startPage(app.page).createProject('Uteliv')
    expect(await walk(projectStates)).toEqual(nothing(projectStates))
  })

  it('copies, access, log, name list and withdrawal', async () => {
    expect(await walk(sampleStates)).toEqual(nothing(sampleStates))
  })
})
