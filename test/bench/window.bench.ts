import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { interviews } from '../corpus/interviews/interviews'
import { wordsIn } from '../corpus/measure/coverage'
import { startApp } from '../e2e/app'
import { materialPage } from '../e2e/pages/material-page'
import { startPage } from '../e2e/pages/start-page'

type Row = Readonly<{ name: string; value: number; unit: string; target?: number }>

const ROUNDS = 5
const FIRST_DECISION_MS = 1000

/**
 * The whole app as it runs, its host on the loopback and its window in real Chromium: from the press on the room Anonymisering, as
 * soon as a fresh interview of 10,000 words has come in, to the frame after which the first of the queue is there to be decided, with
 * its places and its decision. Each round is an app just started, with no file read before; the median of five.
 */
export async function run(): Promise<readonly Row[]> {
  const [interview] = interviews({ seed: 90, interviewsEach: 1, words: 10_400 })
  if (interview === undefined) throw new Error('no interview')
  const rounds: (readonly [import: number, room: number, again: number])[] = []
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await oneRound(interview.text))
  const row = (name: string, nth: 0 | 1 | 2, target?: number): Row => ({
    name,
    value: median(rounds.map((it) => it[nth])),
    unit: 'ms',
    ...(target === undefined ? {} : { target }),
  })
  const both = median(rounds.map(([read, room]) => read + room))
  return [
    { name: 'words of the interview', value: wordsIn(interview.text), unit: 'words' },
    row('from «Legg inn» to the document in the list', 0),
    row('from the room Anonymisering to the first decision', 1, FIRST_DECISION_MS),
    { name: 'from «Legg inn» to the first decision, gone to at once', value: both, unit: 'ms' },
    row('the same room once it has been shown', 2),
  ]
}

async function oneRound(text: string): Promise<readonly [number, number, number]> {
  const app = await startApp()
  try {
    const { page } = app
    mkdirSync(join(app.home, 'Opptak'))
    writeFileSync(join(app.home, 'Opptak', 'Samtale.txt'), text)
    await startPage(page).createProject('Måling')
    const material = materialPage(page)
    await material.chooseFiles('Opptak', [/^Samtale/u])
    await material.preview().getByRole('button', { name: 'Legg inn' }).waitFor()
    await page.waitForTimeout(500)
    const timed = page.evaluate(takeTimes)
    await page.waitForTimeout(50)
    await material.preview().getByRole('button', { name: 'Legg inn' }).click()
    const [read, room] = await timed
    await openRoom(page, 1)
    return [read, room, await page.evaluate(backToRoom)]
  } finally {
    await app.close()
  }
}

/** Runs in the window. From the press that takes the document in to it being there; then from the room's press to a decision. */
async function takeTimes(): Promise<readonly [number, number]> {
  const frame = () => new Promise<number>(requestAnimationFrame)
  const railLine = (nth: number) => document.querySelectorAll<HTMLElement>('.rail-room')[nth]
  const pressed = await new Promise<number>((resolve) =>
    window.addEventListener('click', () => resolve(performance.now()), { capture: true, once: true }),
  )
  while (document.querySelector('[role=dialog]')) await frame()
  const read = performance.now()
  railLine(1)?.click()
  while (
    !document.querySelector('.queue-row') ||
    !document.querySelector('.place-line') ||
    !document.querySelector('.decision')
  )
    await frame()
  await new Promise((resolve) => setTimeout(resolve))
  return [read - pressed, performance.now() - read]
}

/** Leaves for another room. */
async function openRoom(page: Page, number: number): Promise<void> {
  await page.keyboard.press(`Alt+${number}`)
  await page.waitForTimeout(400)
}

/** Runs in the window. From the room's press to a decision. */
async function backToRoom(): Promise<number> {
  const began = performance.now()
  document.querySelectorAll<HTMLElement>('.rail-room')[1]?.click()
  while (
    !document.querySelector('.queue-row') ||
    !document.querySelector('.place-line') ||
    !document.querySelector('.decision')
  )
    await new Promise<number>(requestAnimationFrame)
  await new Promise((resolve) => setTimeout(resolve))
  return performance.now() - began
}

function median(values: readonly number[]): number {
  return Math.round([...values].sort((a, b) => a - b)[values.length >> 1] ?? 0)
}
