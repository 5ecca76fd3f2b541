import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { detect } from '../../../core/anonymise/detect'

const study = ['Bodil Hansen', 'Marit Eide', 'Samira', 'Arne-Johan', 'Randi Moen', 'Oddvar']

function found(text: string, names: readonly string[] = []): readonly string[] {
  return detect(text, { language: 'nb', names }).map(
    (it) => `${text.slice(it.span.start, it.span.end)}: ${it.kind} ${it.tier}`,
  )
}

function surfaces(text: string, names: readonly string[] = []): readonly string[] {
  return detect(text, { language: 'nb', names }).map((it) => text.slice(it.span.start, it.span.end))
}

describe('everyday words that are also names', () => {
  test.each([
    'Jeg jobber i dag, dag for dag, og så en dagvakt.',
    'Livet er rart. Liv og død, det er livet.',
    'Vår vakt begynner klokka ni, i vår også.',
    'Det tok en time, jeg skrev en timeplan.',
    'Nå må vi gå, og nå er det sent.',
    'Det var et fall, og i så fall en stein i veien.',
    'Vi så elg og bjørn, og måtte vik unna for dem.',
    'Det er nesten et nes langt der ute.',
    'Berg- og dalbane, sa hun, ute på moen.',
    'Jeg spurte NAV, legevakta, Fagforbundet og Helsedirektoratet, og så kommunen.',
    'Braun og Clarke (2006) skriver om det, og Malterud (2017) også.',
    'Andre skriver det samme (Braun & Clarke, 2006; Malterud, 2017).',
    'Vi brukte Teams og Word til møtet.',
    'Mamma ringte sjefen og legen. Herregud, sa hun, og Gud vet hva.',
    'De var som Olsen-banden.',
    'Dag og natt. Stein på stein. Time etter time.',
    'Ho sa at eg ikkje måtte. Ikkje no. Berre vent. Eg veit ikkje. Kvifor det?',
    'Hans jobb er viktig. Per time. Sine barn. Andre ville ikke.',
    'I went there. The doctor said that I should rest.',
  ])('are left in «%s»', (text) => expect(found(text)).toEqual([]))

  test('days that everybody keeps are asked about', () =>
    expect(found('Vi feirer den 17. mai, og natt til 1. januar skifter turnusen.')).toEqual([
      '17. mai: date ask',
      '1. januar: date ask',
    ]))

  test.each([
    ['Even ringte i går.', 'Even: person likely'],
    ['Liv Johansen bor der.', 'Liv Johansen: person certain'],
    ['Så kom han Dag hjem.', 'Dag: person likely'],
    ['Det var lille Vår som smilte.', 'Vår: person likely'],
    ['Jeg var oppvokst på Time.', 'Time: place likely'],
    ['Hun kom fra Nå den gangen.', 'Nå: place likely'],
    ['Hun bor på Å der ute.', 'Å: place likely'],
    ['Stein, vaktmesteren, kom.', 'Stein: person likely'],
    ['Vi traff Stein ved kaia.', 'Stein: person likely'],
  ])('are names in «%s»', (text, expected) => expect(found(text)).toContain(expected))

  test('at a sentence start they are asked about when the text has them as names elsewhere', () => {
    expect(found('Dag og natt. Jeg snakket med Dag om det.')[0]).toBe('Dag: person ask')
    expect(found('Dag og natt. Jeg snakket med ham om det.')).toEqual([])
  })
})

describe('the names of the study', () => {
  test.each([
    ['og så kom bodil inn', 'bodil'],
    ['Bodils bil', 'Bodils'],
    ['BODIL HANSEN', 'BODIL HANSEN'],
    ['og Bodill sa', 'Bodill'],
    ['og Bodhil sa', 'Bodhil'],
    ['og sa mira sa det', 'sa mira'],
    ['og s a m i r a sa det', 's a m i r a'],
    ['og S-A-M-I-R-A sa det', 'S-A-M-I-R-A'],
    ['og samiras bil', 'samiras'],
    ['der Arne-\nJohan satt', 'Arne-\nJohan'],
    ['hos Hansen-ene der', 'Hansen-ene'],
    ['hos Hansenane der', 'Hansenane'],
    ["hos Samira's mor", "Samira's"],
  ])('stand in «%s» as «%s»', (text, expected) => expect(surfaces(text, study)).toEqual([expected]))

  test('are found decomposed', () => {
    const text = 'Jeg traff Máret der.'.normalize('NFD')
    expect(surfaces(text, ['Máret'])).toEqual(['Máret'.normalize('NFD')])
  })

  test('that are words stay words in lower case', () =>
    expect(surfaces('dag for dag, men Dag kom', ['Dag'])).toEqual(['Dag']))

  test('are certain, near spellings likely', () =>
    expect(found('så kom Bodil og Bodill', study)).toEqual(['Bodil: person certain', 'Bodill: person likely']))
})

describe('particles', () => {
  test.each([
    ['Vi traff Vidar van Ternvær i går.', 'Vidar van Ternvær'],
    ['Hun heter Maria da Silva.', 'Maria da Silva'],
    ['Maria da Silva ringte.', 'Maria da Silva'],
    ['Marias søster, Ana de Oliveira, kom.', 'Ana de Oliveira'],
    ['Det var Pieter van der Zorblaks som sa det.', 'Pieter van der Zorblaks'],
    ['Hun heter Anne van der Berg.', 'Anne van der Berg'],
    ['Vi ringte Juan de la Cruz.', 'Juan de la Cruz'],
    ['Det var Freddy dos Santos.', 'Freddy dos Santos'],
    ['Det var Carl von Zeipels bil.', 'Carl von Zeipels'],
    ['Så kom Kari von\u00a0Ternvær.', 'Kari von\u00a0Ternvær'],
  ])('join «%s» to «%s»', (text, name) => expect(surfaces(text)).toContain(name))

  test.each([
    ['så sa Ola da Kari kom', ['Ola', 'Kari']],
    ['så sa Ola da Hansen kom', ['Ola', 'Hansen']],
    ['Det sto Ola der Kari sitter nå.', ['Ola', 'Kari']],
    ['Så ga Ola den Karis nøkkel.', ['Ola', 'Karis']],
    ['Så spurte Ola de Randi kjente.', ['Ola', 'Randi']],
    ['Så så Ola de Hansen kjente.', ['Ola', 'Hansen']],
    ['Da så Ola de Olsen kjente.', ['Ola', 'Olsen']],
    ['Jeg så at Ola la Kari i senga.', ['Ola', 'Kari']],
    ['Den er oversatt av Kari og Ola av Randi.', ['Kari', 'Ola', 'Randi']],
    ['Vi traff Ola el Kari der.', ['Ola', 'Kari']],
    ['Hun sa Bodil van.', ['Bodil']],
  ])('that are words of the language leave two names in «%s»', (text, names) => expect(surfaces(text)).toEqual(names))

  test('join what the study calls so, in any case and with a genitive', () => {
    expect(surfaces('så sa Ola da Ternvær det', ['Ola da Ternvær'])).toEqual(['Ola da Ternvær'])
    expect(surfaces('så var det ola da ternværs bil', ['Ola da Ternvær'])).toEqual(['ola da ternværs'])
    expect(surfaces('så sa Ola da Kari kom', ['Ola da Ternvær', 'Kari'])).toEqual(['Ola', 'Kari'])
  })

  test('neither open nor close a name', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('Ola', 'Kari', 'Silva', 'Hansen', 'Dag', 'van', 'der', 'de', 'da', 'la', 'kom', 'så'),
          {
            minLength: 1,
            maxLength: 9,
          },
        ),
        (words) => {
          for (const it of surfaces(`Da ${words.join(' ')}.`)) expect(it).toMatch(/^\p{Lu}(?:.*\s\p{Lu})?\p{L}*$/u)
        },
      ),
    ))
})

describe('names and places of the lists', () => {
  test.each([
    ['Jeg snakket med Torbjørn Olsen om det.', 'Torbjørn Olsen: person certain'],
    ['Vi spurte doktor Berg om det.', 'Berg: person likely'],
    ['Det var gamle-Ola på Haugen.', 'gamle-Ola: person certain'],
    ['Hun flyttet til Karasjok i fjor.', 'Karasjok: place certain'],
    ['Hun flyttet til Kárášjohka i fjor.', 'Kárášjohka: place certain'],
    ['Hun er fra Mo i Rana.', 'Mo i Rana: place certain'],
    ['Han snakker bergensk.', 'bergensk: place ask'],
    ['Hun er tromsøværing.', 'tromsøværing: place ask'],
    ['Vi fikk svar fra NAV Rypfjord.', 'NAV Rypfjord: organisation likely'],
    ['Hun jobber i Ternvær hjemmetjeneste.', 'Ternvær hjemmetjeneste: organisation likely'],
    ['Han spiller for Tindvær IL.', 'Tindvær IL: organisation likely'],
    ['Så er det Nes først.', 'Nes: place likely'],
    ['Hun er på Myrullheimen nå.', 'Myrullheimen: organisation ask'],
    ['Jeg tok hurtigbåten Ternen hjem.', 'hurtigbåten Ternen: other likely'],
    ['Håkon og Øyvind kom.', 'Øyvind: person certain'],
  ])('in «%s» stands %s', (text, expected) => expect(found(text)).toContain(expected))

  test('a capital inside a sentence that no list knows is asked about, by its ending as a place', () => {
    expect(found('Vi kjørte til Seljefjord med Zorblaks.')).toEqual(['Seljefjord: place ask', 'Zorblaks: other ask'])
  })

  test('a surname after a first name is no evidence for the word at a sentence start', () =>
    expect(surfaces('Vik unna! Jeg så Torbjørn Vik.')).toEqual(['Torbjørn Vik']))

  test('a word at a sentence start when it is no word of the language', () => {
    expect(found('Rullatoren falt. Vi sov.')).toEqual([])
    expect(surfaces('Zorblak sov. Vi så Zorblak der.')).toEqual(['Zorblak', 'Zorblak'])
  })

  test('places of the text are found in lower case, misspelt and in words made from them', () => {
    const text = 'Vi bor i Ternvær. En ternværing sier ternvær eller tærnvær, om Ternvær-modellen.'
    expect(surfaces(text)).toEqual(['Ternvær', 'ternværing', 'ternvær', 'tærnvær', 'Ternvær-modellen'])
  })

  test('the label of a speaker whom no list knows is asked about from the second turn on', () =>
    expect(surfaces('Zorblak: ja\nIntervjuer: jaha\nZorblak: nei')).toEqual(['Zorblak', 'Zorblak']))
})

describe('ages and dates', () => {
  test.each([
    ['Hun er 46 år.', '46 år: age likely'],
    ['Han var 96-åring.', '96-åring: age certain'],
    ['Ei femtiåring til.', 'femtiåring: age certain'],
    ['Altså, jeg er femtiåtte.', 'femtiåtte: age likely'],
    ['Hun fylte hundre i høst.', 'hundre: age likely'],
    ['Han er 92 år.', '92 år: age certain'],
    ['She is 46 years old.', '46 years old: age certain'],
    ['Jeg har jobbet i 31 år.', '31 år: age ask'],
    ['Den 17.05.17 var det.', '17.05.17: date certain'],
    ['Den 17/5-2017 var det.', '17/5-2017: date certain'],
    ['Den 12. februar 2021 var det.', '12. februar 2021: date certain'],
    ['Den 12. februar var det.', '12. februar: date likely'],
    ['Hun er født på 17. mai der.', '17. mai: date likely'],
    ['Det var syttende mai da.', 'syttende mai: date ask'],
    ['fjerde i tredje syttiåtte', 'fjerde i tredje syttiåtte: date likely'],
    ['Det var natt til skjærtorsdag.', 'natt til skjærtorsdag: date ask'],
    ['Den 2026-02-03 møttes vi.', '2026-02-03: date certain'],
  ])('in «%s» stands %s', (text, expected) => expect(found(text)).toContain(expected))

  test('how long ago and how long until are left', () =>
    expect(found('Det er ti år siden, og om 10 år er det slutt.')).toEqual([]))
})

describe('a transcript without capitals', () => {
  const text = `ja jeg begynte på dagvakt i vår og så kom torbjørn inn
og sa at vi skulle til karasjok dag for dag var det slik
så ringte ho liv og spurte om det var nå vi skulle dra`

  test('gives the names that are no words, and asks about those with an article before them', () =>
    expect(found(text)).toEqual(['torbjørn: person likely', 'karasjok: place likely', 'liv: person ask']))
})

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc
    .array(
      fc.constantFrom(
        'Kari',
        'Olsen',
        'olsen',
        '\n',
        ' ',
        '. ',
        '-',
        '’s',
        'i',
        'Oslo',
        '12',
        '34567',
        '@',
        'krøllalfa',
        'punktum',
        'no',
        'Dag',
        'dag',
        'e\u0301',
        '\u00ad',
        'år',
        '17.',
        'mai',
        '(2006)',
        ',',
        'og',
        'Braun',
        'AB',
        '+47',
        '/',
        ':',
        '«',
        'Å',
      ),
      { maxLength: 60 },
    )
    .map((it) => it.join('')),
)

test('spans lie in the text, in order, never empty, never overlapping, whatever the text', () => {
  fc.assert(
    fc.property(anything, (text) => {
      let end = 0
      for (const { span } of detect(text, { language: 'nb', names: ['Kari Olsen'] })) {
        expect(span.start).toBeGreaterThanOrEqual(end)
        expect(span.end).toBeGreaterThan(span.start)
        end = span.end
      }
      expect(end).toBeLessThanOrEqual(text.length)
    }),
    { numRuns: 1500 },
  )
})

test('a listed person inside any sentence is found wherever it is put', () => {
  const filler = fc.constantFrom('Vi kjørte lenge.', 'Så ble det stille.', 'Hun lo og gikk ut.', 'Ja, ikke sant?')
  fc.assert(
    fc.property(fc.array(filler, { maxLength: 6 }), fc.array(filler, { maxLength: 6 }), (before, after) => {
      const lead = [...before, 'Der traff jeg '].join(' ')
      const text = `${lead}Torbjørn Olsen på butikken. ${after.join(' ')}`
      const span = { start: lead.length, end: lead.length + 'Torbjørn Olsen'.length }
      expect(detect(text, { language: 'nb', names: [] })).toContainEqual({ span, kind: 'person', tier: 'certain' })
    }),
  )
})

test('a name with everyday words in it is found by the words that name, not by the others', () => {
  const text = 'Hun var på jobb på Haugen. Så kom Ola dit. På mandag gikk han, den gamle.'
  const found = detect(text, { language: 'nb', names: ['gamle-Ola på Haugen'] })
  const words = found.map(({ span }) => text.slice(span.start, span.end))
  expect(words).toEqual(expect.arrayContaining(['Haugen', 'Ola']))
  expect(words.filter((it) => /^(på|gamle)$/iu.test(it))).toEqual([])
  const automatic = 'hun sa mira og så sa hun at mira var der og alle sa ja og hun sa nei og vi sa god natt til henne'
  const heard = detect(automatic, { language: 'nb', names: ['sa mira'] })
  expect(heard.filter(({ span }) => automatic.slice(span.start, span.end) === 'sa')).toEqual([])
})
