import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createErrorLog } from '../../../electron/host/error-log'

async function logged(...errors: readonly unknown[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fortrolig-log-'))
  const log = createErrorLog(folder, () => '2026-11-21T00:00:00.000Z')
  errors.forEach((error, index) => log(`id${index}`, error))
  return readFile(join(folder, 'errors.log'), 'utf8')
}

describe('the error log', () => {
  it('tells where an unexpected error came from, by the id that the window shows', async () => {
    const text = await logged(new RangeError('away'))
    expect(text).toMatch(/^2026-11-21T00:00:00.000Z id0 RangeError\n\s+at .*error-log\.test\.ts/)
  })

  it('keeps no word of a message, however many lines it has', async () => {
    const text = await logged(new Error('Bodil Hansen\nbor i Ternvær\n   og Randi'), 'Bodil', { name: 'Bodil' })
    expect(text).not.toMatch(/Bodil|Ternvær|Randi/)
    expect(text).toContain('id2 object')
  })

  it('does not grow without end', async () => {
    const errors = Array.from({ length: 600 }, () => new Error('again'))
    expect((await logged(...errors)).length).toBeLessThan(300 * 1024)
  })
})
