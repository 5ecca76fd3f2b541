import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { folderOfPath, joinPath, nameOfPath, trailOf, withEnding } from '../../../renderer/features/files/path'

describe('paths of the host', () => {
  it('join and part again, on every system', () => {
    const name = fc.stringMatching(/^[a-zæøå0-9 .-]{1,12}$/u).filter((it) => it.trim() !== '')
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), name, fc.boolean(), (folders, file, isWindows) => {
        const folder = isWindows ? `C:\\${folders.join('\\')}` : `/${folders.join('/')}`
        const path = joinPath(folder, file)
        expect(nameOfPath(path)).toBe(file)
        expect(folderOfPath(path)).toBe(folder)
        expect(trailOf(folder).at(-1)).toEqual({ name: folders.at(-1), path: folder })
      }),
    )
  })

  it('begin at the root', () => {
    expect(trailOf('/home/kari')).toEqual([
      { name: '/', path: '/' },
      { name: 'home', path: '/home' },
      { name: 'kari', path: '/home/kari' },
    ])
    expect(trailOf('C:\\Brukere')[0]).toEqual({ name: 'C:', path: 'C:\\' })
    expect(folderOfPath('/fil.txt')).toBe('/')
  })

  it('get an ending once', () => {
    expect(withEnding('Rapport', '.docx')).toBe('Rapport.docx')
    expect(withEnding('Rapport.DOCX', '.docx')).toBe('Rapport.DOCX')
  })
})
