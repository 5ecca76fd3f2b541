import { describe, expect, it } from 'vitest'
import { faultCodes, faultOf } from '../../../../core/contract/fault'
import { readCommand } from '../../../../electron/host/cli/command'
import { exitCodeOf } from '../../../../electron/host/cli/exit-code'

describe('the arguments of the command line', () => {
  it.each([
    ['transcript a.docx', { name: 'transcript', file: 'a.docx' }],
    ['identifiers -', { name: 'identifiers', file: '-', language: null }],
    ['identifiers --language nn a.txt', { name: 'identifiers', file: 'a.txt', language: 'nn' }],
    ['identifiers a.txt --language=en', { name: 'identifiers', file: 'a.txt', language: 'en' }],
    ['check oppgave.docx --project P', { name: 'check', document: 'oppgave.docx', project: 'P' }],
    [
      'export --project P --profile standard -o R.docx',
      { name: 'export', project: 'P', profile: 'standard', output: 'R.docx' },
    ],
  ])('understand %s', (line, command) => {
    expect(readCommand(line.split(' '))).toEqual(command)
  })

  it.each([
    '',
    'transcript',
    'transcript a b',
    'identifiers a --language de',
    'identifiers a --language',
    'export --project P -o R',
    'export --project P --profile standard -o R more',
    'export --project P --profile standard -o R --passphrase secret',
    'check oppgave.docx',
    'check --project P',
    'check a b --project P',
    '__proto__',
    'constructor',
    'transcript a --unknown',
  ])('do not understand %j', (line) => {
    expect(readCommand(line === '' ? [] : line.split(' '))).toBeNull()
  })
})

describe('the exit code', () => {
  it.each([
    ['import.damaged', 2],
    ['import.encrypted', 2],
    ['disk.missing', 2],
    ['project.not-a-project', 2],
    ['gate.refused', 3],
    ['gate.not-approved', 3],
    ['vault.wrong-passphrase', 4],
    ['name-list.closed', 4],
    ['project.in-use', 5],
    ['app.internal', 1],
    ['disk.full', 1],
  ] as const)('of %s is %i', (code, exit) => {
    expect(exitCodeOf(faultOf(code))).toBe(exit)
  })

  it('is never 0 for a fault', () => {
    for (const code of faultCodes) expect(exitCodeOf(faultOf(code))).toBeGreaterThan(0)
  })
})
