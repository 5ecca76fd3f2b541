import { describe, expect, it } from 'vitest'
import { kindByName } from '../../../core/import/guess-kind'

describe('a text in which nobody speaks', () => {
  it.each([
    ['Intervjuguide.docx', null, 'guide'],
    ['vedlegg 2.docx', 'Interview guide', 'guide'],
    ['moderatorguide_v3.docx', null, 'guide'],
    ['Informasjonsskriv.docx', null, 'letter'],
    ['vedlegg 1.docx', 'Vil du delta i forskningsprosjektet', 'letter'],
    ['Samtykkeskjema foreldre.pdf', null, 'letter'],
    ['Consent form.docx', null, 'letter'],
    ['Referat 12. mai.docx', null, 'minutes'],
    ['Feltnotat natt.md', 'Natt til lørdag', 'notes'],
    ['vedlegg.docx', null, 'notes'],
  ] as const)('called %s, with the title %s, is taken for %s', (fileName, title, kind) => {
    expect(kindByName(fileName, title)).toBe(kind)
  })

  it('is known by its name in two parts too, as a Mac writes it', () => {
    expect(kindByName('Intervjuguide å.docx'.normalize('NFD'), null)).toBe('guide')
    expect(kindByName('vedlegg.docx', 'Vil du være med i studien'.normalize('NFD'))).toBe('letter')
  })
})
