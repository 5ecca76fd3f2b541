import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findSensitive } from '../../../../core/anonymise/sensitive/find-sensitive'
import type { Language } from '../../../../core/model/scalars'

function foundIn(text: string, language: Language = 'nb'): readonly string[] {
  return findSensitive(text, language).map(
    ({ span, category }) => `${category}: ${text.slice(span.start, span.end).toLowerCase()}`,
  )
}

describe('special categories', () => {
  it.each<[string, readonly string[]]>([
    ['Han har kreft, og stråling tre ganger.', ['health: kreft', 'health: stråling']],
    ['Det var brystkreften som tok henne.', ['health: brystkreften']],
    ['De er læstadianere, hele husstanden.', ['belief: læstadianere']],
    ['Jeg er tillitsvalgt for Fagforbundet.', ['union: tillitsvalgt']],
    ['Han er medlem i Fagforbundet.', ['union: medlem i fagforbundet']],
    ['Hun er den eneste som snakker samisk med dem.', ['ethnicity: samisk']],
    ['Søsteren hans er lesbisk.', ['sexuality: lesbisk']],
    ['Han mistet lappen i 2019, og ble dømt for det.', ['offence: mistet lappen', 'offence: dømt for']],
    ['Tobben var sykmeldt for ryggen.', ['health: sykmeldt']],
    ['etter den ulykka går jeg på tabletter', ['health: går jeg på tabletter']],
  ])('are found in %s', (text, expected) => {
    expect(foundIn(text)).toEqual(expected)
  })

  it.each<[string, readonly string[]]>([
    ['Ho er sjukmeldt, og mannen er dement.', ['health: sjukmeldt', 'health: dement']],
    ['Han er tillitsvald og kristen.', ['union: tillitsvald', 'belief: kristen']],
    ['Far vart fengsla for promillekøyring.', ['offence: fengsla', 'offence: promillekøyring']],
  ])('are found in nynorsk: %s', (text, expected) => {
    expect(foundIn(text, 'nn')).toEqual(expected)
  })

  it.each<[string, readonly string[]]>([
    ['He had a heart attack and lost his job.', ['health: heart attack']],
    ['She is a shop steward, and her son was convicted.', ['union: shop steward', 'offence: convicted']],
    ['They are refugees and Muslims.', ['ethnicity: refugees', 'belief: muslims']],
  ])('are found in English: %s', (text, expected) => {
    expect(foundIn(text, 'en')).toEqual(expected)
  })

  it.each([
    'Bodil bekrefter på telefon, og det ble avkreftet.',
    'Jeg hadde ikke krefter til det.',
    'Sykepleieren på sykehuset ringte sykehjemmet.',
    'En kringle fra Fagforbundet sto på bordet.',
    'Det rommet er samme rom, og dei same folka.',
    'Herregud, for en dag. Gud veit.',
    'Sauen og lammet, og sona rundt.',
  ])('are not seen in everyday words: %s', (text) => {
    expect(foundIn(text)).toEqual([])
  })

  it('are found by whole words: letters before or after make another word', () => {
    const letters = fc.stringMatching(/^[a-zæøå]{1,2}$/u)
    fc.assert(
      fc.property(letters, fc.constantFrom('kristen', 'siktet', 'lesbisk', 'samisk', 'hiv'), (before, word) => {
        expect(foundIn(`x ${before}${word} x`)).toEqual([])
        expect(foundIn(`x ${word} x`)).toHaveLength(1)
      }),
    )
  })

  it('lie in order, and none over another', () => {
    const part = fc.constantFrom(
      'kreft',
      'går på',
      'tabletter',
      ' ',
      '. ',
      'mistet',
      'lappen',
      'samisk',
      'er',
      'dømt',
      'for',
    )
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const found = findSensitive(parts.join(' '), 'nb')
        found.slice(1).forEach((it, at) => expect(it.span.start).toBeGreaterThanOrEqual(found[at]!.span.end))
      }),
      { examples: [[['går på', 'dømt', 'for', 'tabletter']]] },
    )
  })
})
