import { describe, expect, test } from 'vitest'
import { firstNames, isCommonWord, municipalities, places, surnames } from '../../../core/anonymise/lexicon/lexicon'
import { looksAutomatic } from '../../../core/anonymise/lower-case'

describe('the lists', () => {
  test.each(['bjørn', 'håkon', 'øyvind', 'åge', 'pål', 'bård', 'søren', 'ole-jørgen', 'vebjørn', 'ådne'])(
    'hold %s, which the source has garbled',
    (name) => expect(firstNames().get(name)).toBe('man'),
  )

  test('hold no garbled name', () => {
    for (const name of [...firstNames().keys(), ...surnames(), ...places()]) expect(name).not.toMatch(/[ï¿½\ufffd]{2}/)
  })

  test('hold Sámi, Kven and Norwegian names of municipalities', () => {
    for (const name of ['karasjok', 'kárášjohka', 'guovdageaidnu', 'porsanki', 'raarvihke', 'hábmer', 'unjárga'])
      expect(places()).toContain(name)
    expect(new Set([...municipalities().values()].map((it) => it.id)).size).toBe(354)
  })

  test('do not tell two municipalities of one name apart', () => {
    expect(municipalities().get('herøy')?.id).toBe('')
    expect(municipalities().get('karasjok')).toBe(municipalities().get('kárášjohka'))
  })

  test('hold none of the invented municipalities of the sample study', () => {
    for (const name of ['ternvær', 'seljefjord', 'gaupdal', 'rypfjord', 'orrfjord', 'tindvær', 'kvitdal'])
      expect(places()).not.toContain(name)
  })

  test('give the gender of a first name', () => {
    expect(firstNames().get('bodil')).toBe('woman')
    expect(firstNames().get('torbjørn')).toBe('man')
  })
})

test.each(['dag', 'livet', 'stein', 'sykepleieren', 'ikkje', 'kommunens', 'therefore'])(
  'whether %s is an everyday word',
  (word) =>
    expect(isCommonWord(word)).toBe(['dag', 'livet', 'stein', 'sykepleieren', 'ikkje', 'kommunens'].includes(word)),
)

describe('a text looks automatic', () => {
  test.each([
    ['ja det var sånn\nog så gikk vi\nog det var sent\nnei', true],
    ['Ja, det var sånn.\nOg så gikk vi.\nDet var sent.', false],
    ['SPEAKER_00: ja det var sånn\nSPEAKER_01: mm\nSPEAKER_00: og så', true],
    ['', false],
    ['ja mm', false],
    ['123', false],
  ])('%j: %s', (text, expected) => expect(looksAutomatic(text)).toBe(expected))
})
