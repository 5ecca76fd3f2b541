import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const samples = fileURLToPath(new URL('../../samples/', import.meta.url))

it.each(['UTC', 'Pacific/Auckland'])('the sample remade from its sources is the same to the byte (%s)', (zone) => {
  const folder = mkdtempSync(join(tmpdir(), 'sample-'))
  try {
    execFileSync(process.execPath, [join(samples, 'make.mjs'), folder], { env: { ...process.env, TZ: zone } })
    const files = ['gold.json', 'study.json', ...readdirSync(join(samples, 'files')).map((name) => `files/${name}`)]
    expect(readdirSync(join(folder, 'files')).sort()).toEqual(readdirSync(join(samples, 'files')).sort())
    for (const file of files) expect(readFileSync(join(folder, file)).equals(readFileSync(join(samples, file)))).toBe(true)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
