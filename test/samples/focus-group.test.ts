import { describe, expect, it } from 'vitest'
import { countWords } from '../../core/text/words'
import { participantOf, readSample, study } from './sample'

const document = study.documents.find(({ id }) => id === 'FG')!
const { text, turns } = readSample(document.file)
const said = turns
  .filter(({ index }) => index !== null)
  .map((turn) => ({
    label: turn.speaker,
    who: participantOf(document, turn),
    words: text.slice(turn.span.start, turn.span.end),
    startMs: turn.startMs!,
  }))
const minutes = (count: number) => count * 60_000
const turnsOf = (who: string) => said.filter((turn) => turn.who === who)
const turnWith = (words: string) => said.find((turn) => turn.words.includes(words))!

describe('the focus group', () => {
  it('has about 4,600 words in an hour and two minutes', () => {
    expect(Math.abs(countWords(text) - 4600)).toBeLessThan(200)
    expect(said.every(({ startMs }, index) => index === 0 || startMs >= said[index - 1]!.startMs)).toBe(true)
    expect(said.at(-1)!.startMs).toBeGreaterThan(minutes(61))
    expect(said.at(-1)!.startMs).toBeLessThan(minutes(62))
  })

  it('shares one label between Gerd and Astrid for 25 minutes, and leaves it to Gerd after that', () => {
    const shared = said.filter(({ label }) => label === 'Møterom Fjellstua')
    const before = shared.filter(({ startMs }) => startMs < minutes(25))
    expect(new Set(before.map(({ who }) => who))).toEqual(new Set(['gerd', 'astrid']))
    expect(new Set(shared.slice(before.length).map(({ who }) => who))).toEqual(new Set(['gerd']))
    expect(turnsOf('gerd').every(({ label }) => label === 'Møterom Fjellstua')).toBe(true)
    const own = turnsOf('astrid').filter(({ label }) => label === 'Nilsen, Astrid')
    expect(own[0]!.startMs).toBe(minutes(25))
    expect(own.length + before.filter(({ who }) => who === 'astrid').length).toBe(turnsOf('astrid').length)
  })

  it('gives each turn of the shared label to the one who says it', () => {
    expect(turnWith('her. Assistent.').who).toBe('gerd')
    expect(turnWith('Helsefagarbeider. Tindvær').who).toBe('astrid')
    expect(turnWith('De tar jo tida på oss').who).toBe('gerd')
    expect(turnWith('Jeg kan ta telefonen min og gå ut').who).toBe('astrid')
  })

  it('has the passage that was said by hand-assigned Gerd within the first 40 % of the words', () => {
    const at = text.indexOf('Det står femten minutter på lista')
    expect(at).toBeGreaterThan(0)
    expect(countWords(text.slice(0, at)) / countWords(text)).toBeLessThan(0.4)
  })

  it('lets Randi say at 47 minutes that the night chose her, and be gone after 48', () => {
    expect(turnWith('det er natta som har valgt meg').who).toBe('randi')
    expect(Math.round(turnWith('det er natta som har valgt meg').startMs / minutes(1))).toBe(47)
    expect(turnsOf('randi').at(-1)!.startMs).toBeLessThan(minutes(48))
    expect(turnWith('Da er det fire igjen').startMs).toBe(minutes(48))
  })

  it('has about ninety turns that only say that somebody listens, from everybody', () => {
    const only = /^(?:(?:mm|ja|jo|nei|da|vel|åh?|oi|u?huff|uff|latter|nettopp|det er sant)|[\s.,!()])+$/iu
    const heard = said.filter(({ words }) => only.test(words))
    expect(Math.abs(heard.length - 90)).toBeLessThanOrEqual(10)
    expect(new Set(heard.map(({ label }) => label))).toEqual(new Set(document.speakers.map(({ label }) => label)))
  })

  it('is coded all over the tree, but for the code that nobody speaks of', () => {
    const codings = study.codings.filter((it) => it.document === 'FG').flatMap((it) => it.codings)
    const codes = new Map(study.codes.map(({ id }) => [id, codings.filter(({ code }) => code === id).length]))
    expect([...codes.values()].reduce((sum, count) => sum + count, 0)).toBe(codings.length)
    expect(codings.length).toBeGreaterThanOrEqual(20)
    expect([codes.get('X'), codes.get('D3')]).toEqual([2, 0])
    for (const branch of ['A', 'B', 'C', 'D']) {
      const under = codings.filter(({ code }) => code.startsWith(branch))
      expect(under.length, branch).toBeGreaterThanOrEqual(4)
    }
  })

  it('breaks a handful of turns over lines, as people paste and pause', () => {
    const broken = said.filter(({ words }) => words.includes('\n'))
    expect(broken.length).toBeGreaterThanOrEqual(3)
    expect(broken.length).toBeLessThanOrEqual(8)
  })
})
