import { expect } from 'vitest'
import type { Workplace } from './workplace'

/** A project on disk that can be looked at as a whole. */
type Scene = Readonly<{
  place: Workplace
  /** All that the commands in question touch, as one text to compare. */
  everything(): Promise<string>
  /** Closes everything, and opens the project from the disk. */
  reopen(): Promise<unknown>
}>

/**
 * Does something, and asserts that undo gives everything back to the byte, that it can be done again, and both after the
 * app was closed too. Gives the answer, with it done.
 */
export async function doAndTakeBack<T>({ place, everything, reopen }: Scene, act: () => Promise<T>): Promise<T> {
  const before = await everything()
  const answer = await act()
  const after = await everything()
  expect(after).not.toBe(before)
  for (const close of [async () => {}, reopen]) {
    await close()
    await place.ask('history.undo', {})
    expect(await everything()).toBe(before)
    await close()
    expect(await everything()).toBe(before)
    await place.ask('history.redo', {})
    expect(await everything()).toBe(after)
  }
  return answer
}
