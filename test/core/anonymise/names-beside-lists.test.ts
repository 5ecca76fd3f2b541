import { describe, expect, test } from 'vitest'
import { detect } from '../../../core/anonymise/detect'

function found(text: string, language: 'nb' | 'nn' | 'en' = 'nb'): readonly string[] {
  return detect(text, { language, names: [] }).map(({ span }) => text.slice(span.start, span.end))
}

/** Read as an automatic transcript: nothing in it has a capital. */
const automatic = (text: string) => found(`speaker: ja det var slik det gikk\nspeaker: nei\nspeaker: jo da\n${text}\n`)

describe('a word that opens a sentence', () => {
  test.each(['Tjostolv', 'Guled', 'Abirami', 'Máijá', 'Świętosława', 'Somsak'])(
    'is asked about when it is no word of the language: %s',
    (name) => expect(found(`Sånn var det. ${name} er streng, men rettferdig.`)).toEqual([name]),
  )

  test.each([
    'Rullatoren falt. Møtereferatene forsvant. Kaffetrakteren kokte.',
    'Vaktromskaffen er svart. Ungdomsskolelæreren ringte. Forståelsen kom seinere.',
    'Itj veit æ. Hainn gjikk heim. Nokka anna va det itj.',
    'Jaaaa, det var sånn. Mmmm. Neeei.',
  ])('is left when it is one, closed up, inflected, said or drawn out: «%s»', (text) => expect(found(text)).toEqual([]))

  test.each([
    ['Bo og jeg delte rom.', 'Bo'],
    ['Liv sto i døra.', 'Liv'],
    ['Even v- va på møtet.', 'Even'],
    ['Bjørn og Stein var brødre.', 'Bjørn'],
    ['Rose si mor og mi mor var søstre. Rose husker det.', 'Rose'],
  ])('is asked about when it is a word and somebody does something: «%s»', (text, name) =>
    expect(found(text)).toContain(name),
  )

  test.each([
    'Liv og død.',
    'Dag for dag.',
    'Andre ville ikke.',
    'Stein på stein.',
    'Vår vakt begynte.',
    'Even om det.',
  ])('is left when nobody does anything: «%s»', (text) => expect(found(text)).toEqual([]))

  test('in English is asked about when no English list has it', () => {
    expect(found('That is how it went. Rodel never showed up.', 'en')).toEqual(['Rodel'])
    expect(found('Kindness matters. Teaching tired her. Neighbours talked.', 'en')).toEqual([])
  })
})

describe('a name with marks inside', () => {
  test.each(["Wa'el", "d'Avigny", 'O’Hara', 'Michea´l'])('is one: %s', (name) =>
    expect(found(`Så kom ${name} hjem.`)).toContain(name),
  )

  test.each(["Ja'a, det var sånn.", "Ka' ho heite?", "E'kke det rart?", "I'll ask. Don't."])(
    'is none where a letter was swallowed: «%s»',
    (text) => expect(found(text, text.startsWith('I') ? 'en' : 'nb')).toEqual([]),
  )
})

describe('a workplace or house', () => {
  test.each([
    ['Vi var på Havørnfjord meieri da.', 'Havørnfjord meieri'],
    ['Så sang vi i Kvitdal gamle kyrkje i påska.', 'Kvitdal gamle kyrkje'],
    ["Vi møttes på Mulligan's pub.", "Mulligan's pub"],
    ['Hun leder Lyngvær sau og geit.', 'Lyngvær sau og geit'],
    ['De spiste på Cafe Solvind den dagen.', 'Cafe Solvind'],
    ['Saken lå i Kultur- og kyrkjedepartementet lenge.', 'Kultur- og kyrkjedepartementet'],
  ])('is found whole: «%s»', (text, name) => expect(found(text)).toContain(name))

  test.each(['Hvilken skole da? Vår barnehage er liten.', 'Jeg så Marita i Oslo.'])(
    'takes in no word that is none of its name: «%s»',
    (text) => expect(found(text).filter((it) => / (?:skole|barnehage|i) ?/.test(it))).toEqual([]),
  )
})

describe('without capitals', () => {
  test.each([
    ['speaker: så kom tjostolv inn døra', 'tjostolv'],
    ['speaker: da sa liv at det holdt', 'liv'],
    ['speaker: jeg var hos ask i to dager', 'ask'],
    ['speaker: hun kommer fra time opprinnelig', 'time'],
    ['speaker: vi bodde ved skrekkneset da', 'skrekkneset'],
    ['speaker: sakene ligger hos sauløkfjord mottak nå', 'sauløkfjord mottak'],
    ['speaker: navnet er e-v-a sa hun', 'e-v-a'],
    ['speaker: den natta var det ask som kjørte', 'ask'],
    ['speaker: jeg sa grry men mente noe annet', 'grry'],
    ['speaker: familien løkstuen bodde over butikken', 'løkstuen'],
    ['speaker: saka vart meld av bup myrfjord i fjor', 'bup myrfjord'],
    ['speaker: mora mi, sine, hun var lærer', 'sine'],
    ['speaker: ho vår vart fødd i mars', 'vår'],
    ['speaker: «ring meg», sa even, og la på', 'even'],
    ['speaker: det var vera som sa det først', 'vera'],
    ['speaker: siv og ville de bor her ennå', 'ville'],
    ['speaker: live og jeg har kjent hverandre lenge', 'live'],
    ['speaker: odd altså broren min han kjører buss', 'odd'],
    ['speaker: nei vi spurte helga, og hun visste det', 'helga'],
    ['speaker: ja men tale fjordvold har slutta nå', 'tale fjordvold'],
    ['speaker: even k. med k var der og', 'even'],
    ['speaker: saken til mai lå i skuffen', 'mai'],
    ['speaker: han er gift med sol nå', 'sol'],
    ['speaker: minna si mor og mi mor var venner', 'minna'],
    ['speaker: sakene ligger hos fjellbit as nå', 'fjellbit as'],
    ['speaker: far jobber på sjøgutten ii fortsatt', 'sjøgutten ii'],
    ['speaker: vi kjørte om ski den gangen', 'ski'],
    ['speaker: de kom flyttende fra ås i vår', 'ås'],
    ['speaker: dagmar var her, og da gikk dag mar ut', 'dag mar'],
    ['speaker: så de kaller den ene tb her', 'tb'],
    ['speaker: navnet er h-a-l-d-i-s-a sa hun', 'h-a-l-d-i-s-a'],
  ])('«%s» names %s', (line, name) => expect(automatic(line).some((it) => it.includes(name))).toBe(true))

  test.each([
    'speaker: dag for dag og år for år',
    'speaker: mitt liv er rolig nå',
    'speaker: gutten hans kan lese nå',
    'speaker: vi må vera der på tide, og dei andre og',
    'speaker: hvor skal barna bo da',
    'speaker: kaffetrakteren på vaktrommet kokte',
  ])('«%s» names nobody', (line) => expect(automatic(line)).toEqual([]))
})

describe('a name that is a word and is told once', () => {
  test('is asked about where it stands by itself, and not where it is the word', () => {
    const told = 'speaker: søsteren min heter vår, sa hun\nspeaker: i fjor var vår på besøk, og tida vår var fin\n'
    expect(automatic(told).filter((it) => it === 'vår')).toHaveLength(2)
  })

  test.each([
    ['Myroslav kom. Så kom Myrosl av hit.', 'Myrosl av'],
    ['Jeg kjente Jo. Jos hus står tomt.', 'Jos'],
    ['Her er det slik. Løkstuen og Vesterjok har krangla i år.', 'Løkstuen'],
    ['Her er det slik. Løkstuen-ene har fisket her.', 'Løkstuen-ene'],
    ['Vi bor i Bjørkebygd. Typisk bjørkeing, sier de.', 'bjørkeing'],
    ['Saken ligger hos Heisdal videregående skole nå.', 'Heisdal videregående skole'],
    ['Han fikk jobb hos Heisdal Digital AS da.', 'Heisdal Digital AS'],
    ['Hun måtte stave det, H-A-L-D-I-S-A, for meg.', 'H-A-L-D-I-S-A'],
  ])('«%s» holds %s', (text, name) => expect(found(text)).toContain(name))
})

describe('a time that tells of somebody', () => {
  test('is a month of a year', () => expect(found('Hun kom hit i mars 1997.')).toEqual(['mars 1997']))
})

describe('bodies of the state', () => {
  const talk = 'Jeg vet ikke om du og jeg skal snakke med NAV om det, sa jeg, men du kan jo spørre. '
  const article = 'Budsjettet ble lagt fram av Stortinget i går, og flertallet vedtok det uten endringer av noe slag. '

  test('are left where people talk', () => expect(found(talk.repeat(40))).toEqual([]))
  test('are asked about in a text about others, where they may be one office', () =>
    expect(found(article.repeat(40))).toContain('Stortinget'))
})
