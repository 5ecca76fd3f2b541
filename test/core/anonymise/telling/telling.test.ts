import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findThirdPersons } from '../../../../core/anonymise/telling/about-whom'
import { askWhether } from '../../../../core/anonymise/telling/ask-whether'
import { findTold, type Known } from '../../../../core/anonymise/telling/find-told'
import { postsOfOthers } from '../../../../core/anonymise/telling/posts-of-others'
import { isBoundToSecrecy } from '../../../../core/anonymise/telling/professions'
import type { Language } from '../../../../core/model/scalars'

const whole = (text: string) => ({ start: 0, end: text.length })
const at = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const toldIn = (text: string, language: Language = 'nb', known: readonly Known[] = []) =>
  findTold(text, whole(text), { language, known }).map(
    (it) => `${it.kinds.join('+')}: ${text.slice(it.span.start, it.span.end)}`,
  )

describe('what somebody tells of themselves', () => {
  it.each<[string, string, Language?]>([
    ['Æ e jo den einaste mannen som kjøre natt her.', 'only-one'],
    ['Jeg er fagleder natt i kommunen.', 'post'],
    ['Så er jeg tillitsvalgt for Fagforbundet.', 'office+special'],
    ['Jeg fikk jo årets ildsjel 2022.', 'award'],
    ['Etter brannen, da tenkte jeg det.', 'event'],
    ['Du bor i samme gata som broren til ordføreren.', 'kin-of-known'],
    ['Jeg er oppvokst her.', 'origin'],
    ['Jeg har kjørt natt i trettien år.', 'years'],
    ['Eg er sjukmeld no.', 'special', 'nn'],
    ['Eg har fem born.', 'family', 'nn'],
    ['I was the only woman who applied.', 'only-one', 'en'],
    ['I am the head teacher here.', 'post', 'en'],
  ])('is found: %s', (text, kinds, language = 'nb') => {
    expect(toldIn(text, language)).toEqual([`${kinds}: ${text}`])
  })

  it.each([
    'Det er det eneste stedet han har fri.',
    'Hver eneste natt slipper jeg av gassen.',
    'Rektor ringte, og læreren svarte.',
    'Det er kaldt i februar.',
    'Så det er ikkje meg.',
  ])('is not seen in %s', (text) => {
    expect(toldIn(text)).toEqual([])
  })

  it('holds places, workplaces, dates and ages that stand there, replaced or not, where the speaker is in the sentence', () => {
    const text = 'Jeg vokser i [en bygd i nord]. Det regner i [en bygd i nord].'
    const known = [7, 38].map((from): Known => {
      const start = text.indexOf('[en bygd i nord]', from)
      return { span: { start, end: start + 16 }, kind: 'place' }
    })
    expect(toldIn(text, 'nb', known)).toEqual(['place: Jeg vokser i [en bygd i nord].'])
  })

  it('is told with marks that lie in its sentence', () => {
    const part = fc.constantFrom('Jeg er ', 'den eneste mannen', '. ', 'rektor', ' født ', 'i tolv år', '\n', 'kreft ')
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join('')
        for (const { span, marks, kinds } of findTold(text, whole(text), { language: 'nb', known: [] })) {
          expect(kinds.length).toBeGreaterThan(0)
          for (const mark of marks) {
            expect(mark.start).toBeGreaterThanOrEqual(span.start)
            expect(mark.end).toBeLessThanOrEqual(span.end)
          }
        }
      }),
    )
  })
})

describe('third persons', () => {
  it('are found by what they are to somebody, in both forms of Norwegian and in English', () => {
    const kinds = (text: string, language: Language) => findThirdPersons(text, language).map((it) => it.kind)
    expect(kinds('Naboen og sønnen til pasienten, sa kollegaen min.', 'nb')).toEqual([
      'neighbour',
      'kin',
      'client',
      'colleague',
    ])
    expect(kinds('Syster til eleven, sa leiaren.', 'nn')).toEqual(['kin', 'client', 'colleague'])
    expect(kinds('My neighbour is a patient.', 'en')).toEqual(['neighbour', 'client'])
    expect(kinds('Morgenen etter farget hun naboskapet.', 'nb')).toEqual([])
  })
})

describe('posts that others hold alone', () => {
  const posts = (text: string, inhabitants: number | null, language: Language = 'nb') =>
    postsOfOthers(text, whole(text), { language, inhabitants }).map((it) => it.post.id)

  it('are found where the place is small enough, and everywhere where each municipality has one', () => {
    expect(posts('Rektor ringte kommuneoverlegen.', 2300)).toEqual(['head-teacher', 'municipal-doctor'])
    expect(posts('Rektor ringte kommuneoverlegen.', 90_000)).toEqual(['municipal-doctor'])
    expect(posts('Rektor ringte kommuneoverlegen.', null)).toEqual(['municipal-doctor'])
    expect(posts('Soknepresten kom.', 2300, 'nn')).toEqual(['vicar'])
    expect(posts('I asked the mayor.', null, 'en')).toEqual(['mayor'])
  })

  it('are not what somebody says of themselves', () => {
    expect(posts('Jeg er rektor her. Rektor på nabostedet er eldre.', 2300)).toEqual(['head-teacher'])
  })
})

describe('whether this is needed', () => {
  const asked = (
    text: string,
    given: Partial<{ language: Language; known: readonly Known[]; isBound: boolean }> = {},
  ) =>
    askWhether(text, whole(text), { language: 'nb', known: [], isBound: false, ...given }).map(
      (it) => `${it.about} ${it.categories.join('+')}${it.isSecret ? ' secret' : ''}`,
    )

  it.each<[string, string]>([
    ['Naboen min har kreft.', 'third-person health'],
    ['Han mistet lappen i 2019.', 'third-person offence'],
    ['Jeg går på tabletter.', 'self health'],
    ['Det er mye kreft om dagen.', 'unclear health'],
  ])('is asked about whom the words around tell of: %s', (text, expected) => {
    expect(asked(text)).toEqual([expected])
  })

  it('takes a name that is known for somebody else', () => {
    const text = '[Nabo] var sykmeldt.'
    expect(asked(text, { known: [{ span: at(text, '[Nabo]'), kind: 'person' }] })).toEqual(['third-person health'])
  })

  it('is asked of whoever is bound to secrecy also where a client is told of by name or age', () => {
    const text = 'Pasienten var [over 89 år]. Så gikk jeg.'
    const known: readonly Known[] = [{ span: at(text, '[over 89 år]'), kind: 'age' }]
    expect(asked(text, { known })).toEqual([])
    expect(asked(text, { known, isBound: true })).toEqual(['third-person  secret'])
    expect(asked('Pasienten lå der. Hun var dement.', { isBound: true })).toEqual(['third-person health secret'])
  })

  it('knows the work that brings a duty of secrecy', () => {
    for (const work of [
      'sjukepleiar',
      'helsefagarbeider',
      'Lærer, 60 %',
      'sogneprest',
      'fagleder natt',
      'social worker',
    ])
      expect([work, isBoundToSecrecy(work)]).toEqual([work, true])
    for (const work of ['fisker', 'butikkmedarbeider', 'student', 'bonde'])
      expect([work, isBoundToSecrecy(work)]).toEqual([work, false])
  })
})
