import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clusterCandidates, type ClusterDraft, type KnownIdentifier } from '../../../core/anonymise/cluster'
import { displayForm, formKey } from '../../../core/anonymise/cluster/form-key'
import type { Candidate } from '../../../core/anonymise/candidate'
import type { IdentifierKind } from '../../../core/model/identifier'
import type { DocumentId, IdentifierId } from '../../../core/model/ids'

const document = 'document:00000000-0000-4000-8000-000000000001' as DocumentId

type Found = readonly [string, IdentifierKind]

/** A document that holds the surfaces one after the other, each a candidate. */
function source(found: readonly Found[]) {
  let text = ''
  const candidates: Candidate[] = []
  for (const [surface, kind] of found) {
    candidates.push({ span: { start: text.length, end: text.length + surface.length }, kind, tier: 'likely' })
    text += `${surface} | `
  }
  return { document, text, candidates }
}

function clusters(found: readonly Found[], known: readonly KnownIdentifier[] = []): readonly ClusterDraft[] {
  return clusterCandidates([source(found)], known)
}

/** The clusters as their surfaces. */
function gathered(found: readonly Found[], known: readonly KnownIdentifier[] = []): readonly (readonly string[])[] {
  const { text } = source(found)
  return clusters(found, known).map((it) => it.places.map(({ span }) => text.slice(span.start, span.end)))
}

function persons(...surfaces: readonly string[]): readonly Found[] {
  return surfaces.map((it) => [it, 'person'] as const)
}

function places(...surfaces: readonly string[]): readonly Found[] {
  return surfaces.map((it) => [it, 'place'] as const)
}

function known(name: string, number = 1): KnownIdentifier {
  const identifier = `identifier:00000000-0000-4000-8000-00000000000${number}` as IdentifierId
  return { identifier, kind: 'person', forms: [name], participant: null }
}

describe('one person', () => {
  test.each([
    [['Bodil', 'Bodils', 'BODIL', 'bodil']],
    [['Bodil Hansen', 'Bodil', 'Bodils', 'Bodil Hansens']],
    [['Bodil', 'Bodill', 'Bodhil']],
    [['Samira', 's a m i r a', 'samiras']],
    [['Arne-Johan', 'Arne-\nJohan']],
    [['Astrid Nilsen', 'Nilsen, Astrid', 'Astrid']],
    [['Torbjørn Olsen', 'Tobben']],
    [['Mohamed', 'Mohammed', 'Muhammed']],
    [['Máret', 'Máret'.normalize('NFD')]],
    [['Jonas', 'Jonas’', "Jonas'"]],
    [['Hansen-ene', 'Hansenane']],
    [['Ola', 'gamle-Ola']],
    [['Kristoffer Dahl', 'Stoffer', 'Kris', 'Stoffers']],
    [['Elisabeth', 'Lisbeth']],
    [['Elisabeth Moe', 'Lise']],
    [['Lars', 'Larsemann']],
    [['Hansen', 'Hansern']],
    [['Kari Berg', 'K.B.', 'K. B.']],
    [['Kristofer', 'Christoffer']],
    [['Zehra Aydin', 'Zehra', 'Sehra']],
  ])('has the spellings %j', (surfaces) => expect(gathered(persons(...surfaces))).toEqual([surfaces]))
})

describe('two people', () => {
  test('who share a surname are two, and the surname alone is neither', () =>
    expect(gathered(persons('Bodil Hansen', 'Oddvar Hansen', 'Hansen', 'Bodil', 'Oddvar'))).toEqual([
      ['Bodil Hansen', 'Bodil'],
      ['Oddvar Hansen', 'Oddvar'],
      ['Hansen'],
    ]))

  test('and their family are three', () => expect(gathered(persons('Oddvar Hansen', 'Hansen-ene'))).toHaveLength(2))

  test('who share a first name are two, and the first name alone is neither', () =>
    expect(gathered(persons('Kari Moen', 'Kari Lund', 'Kari'))).toEqual([['Kari Moen'], ['Kari Lund'], ['Kari']]))

  test('with listed names one letter apart are two', () => {
    expect(gathered(persons('Hanna', 'Hanne'))).toHaveLength(2)
    expect(gathered(persons('Kari Hansen', 'Karl Hansen'))).toHaveLength(2)
    expect(gathered(persons('Karin', 'Karen'))).toHaveLength(2)
  })

  test('known with one name never become one', () =>
    expect(
      gathered(persons('Bodil Hansen', 'Bodil Moen', 'Bodil'), [known('Bodil Hansen', 1), known('Bodil Moen', 2)]),
    ).toEqual([['Bodil Hansen'], ['Bodil Moen'], ['Bodil']]))
})

describe('a name that two people share', () => {
  const here = document
  const there = 'document:00000000-0000-4000-8000-000000000002' as DocumentId

  function inTwo(first: readonly string[], second: readonly string[], identifiers: readonly KnownIdentifier[] = []) {
    const texts = [
      { ...source(persons(...first)), document: here },
      { ...source(persons(...second)), document: there },
    ]
    const textOf = new Map(texts.map((it) => [it.document, it.text]))
    return clusterCandidates(texts, identifiers).map((it) =>
      it.places.map(({ document: at, span }) => textOf.get(at)?.slice(span.start, span.end)),
    )
  }

  test('is each one’s in the document that names them alone', () =>
    expect(inTwo(['Kari Moen', 'Kari'], ['Kari Lund', 'Karis'])).toEqual([
      ['Kari Moen', 'Kari'],
      ['Kari Lund', 'Karis'],
    ]))

  test('is nobody’s in a document that names both, or neither', () => {
    expect(inTwo(['Kari Moen', 'Kari Lund', 'Kari'], [])).toHaveLength(3)
    expect(inTwo(['Kari Moen', 'Kari Lund'], ['Kari'])).toEqual([['Kari Moen'], ['Kari Lund'], ['Kari']])
  })

  test('stays with the one who has had it, but where another is named alone', () => {
    const moen = { ...known('Kari Moen', 1), forms: ['Kari Moen', 'Kari'], documents: new Set([there]) }
    expect(inTwo(['Kari Lund', 'Kari'], ['Kari'], [moen])).toEqual([['Kari Lund', 'Kari'], ['Kari']])
    const lund = known('Kari Lund', 2)
    const [one, ...others] = clusterCandidates([{ ...source(persons('Kari')), document: here }], [moen, lund])
    expect([one?.identifier, others]).toEqual([moen.identifier, []])
  })

  test('as a pet name stays by itself', () =>
    expect(gathered(persons('Kristian Berg', 'Kristin Moe', 'Kris'))).toEqual([
      ['Kristian Berg'],
      ['Kristin Moe'],
      ['Kris'],
    ]))

  test('as initials stays by itself', () =>
    expect(gathered(persons('Kari Berg', 'Knut Bakke', 'K.B.'))).toHaveLength(3))
})

describe('one place', () => {
  test('has its genitive, misspelling, compounds and inhabitants', () => {
    const surfaces = ['Ternvær', 'Ternværs', 'ternvær', 'Tærnvær', 'Ternvær-modellen', 'Ternværfolk', 'ternværing']
    expect(gathered(places(...surfaces))).toEqual([surfaces])
  })

  test('has those who speak as there', () => {
    expect(gathered(places('Bergen', 'bergensk'))).toEqual([['Bergen', 'bergensk']])
    expect(gathered(places('Gaupdal', 'gaupdøl'))).toEqual([['Gaupdal', 'gaupdøl']])
  })

  test('has the lone surname of the same form, where that is a landscape word', () =>
    expect(gathered([...places('Haugen'), ...persons('Haugen')])).toHaveLength(1))

  test('has its Sámi and Norwegian name', () =>
    expect(gathered(places('Kárášjohka', 'Karasjok'))).toEqual([['Kárášjohka', 'Karasjok']]))

  test('takes the forms that were only unknown', () =>
    expect(
      gathered([
        ['Zorblak', 'other'],
        ['Zorblak', 'place'],
      ]),
    ).toHaveLength(1))
})

test('numbers meet by their digits', () =>
  expect(
    gathered([
      ['59 04 17 23', 'phone'],
      ['59041723', 'phone'],
      ['59041724', 'phone'],
    ]),
  ).toEqual([['59 04 17 23', '59041723'], ['59041724']]))

test('the main form comes first, full and without genitive', () =>
  expect(clusters(persons('Bodils', 'Bodil Hansens', 'bodil'))[0]?.forms).toEqual(['Bodil Hansen', 'Bodil', 'bodil']))

test('a known identifier keeps its id, kind and main form, also where only a part of its name stands', () => {
  const [only, ...others] = clusters(persons('Bodils'), [known('Bodil Hansen')])
  expect(others).toEqual([])
  expect(only).toMatchObject({ identifier: known('x').identifier, key: known('x').identifier, kind: 'person' })
  expect(only?.forms).toEqual(['Bodil Hansen', 'Bodil'])
})

test('the plainest tier of a place is that of the cluster', () => {
  const found = source(persons('Bodil', 'Bodil'))
  const candidates = found.candidates.map((it, at) => ({
    ...it,
    tier: at === 0 ? ('ask' as const) : ('certain' as const),
  }))
  expect(clusterCandidates([{ ...found, candidates }], [])[0]?.tier).toBe('certain')
})

const surface = fc.constantFrom(
  'Kari',
  'Karis',
  'Kari Olsen',
  'Olsen',
  'Ola Olsen',
  'Bodil',
  'Bodill',
  'Bodhil',
  'Nes',
  'Ternvær',
  'ternværing',
  'Tobben',
  '1234',
  '…',
  'Hansen-ene',
  'Torbjørn Olsen',
  'Mohamed Ali',
  'Muhammed',
  'Kari Berg',
  'K.B.',
  'Tobbe',
  'Tobias',
  'Olern',
)
/** The places of each cluster, in an order that tells nothing. */
function partition(drafts: readonly ClusterDraft<string>[]): readonly string[] {
  return drafts
    .map(({ places }) =>
      places
        .map(({ document: at, span }) => `${at} ${span.start}`)
        .toSorted()
        .join(),
    )
    .toSorted()
}

test('the order in which the documents come changes no cluster', () => {
  const person = fc.tuple(surface, fc.constant<IdentifierKind>('person'))
  const someKnown = fc.subarray([known('Kari Olsen', 1), known('Bodil', 2), known('Torbjørn Olsen', 3)])
  const documents = fc.array(fc.array(person, { maxLength: 6 }), { minLength: 2, maxLength: 5 })
  fc.assert(
    fc.property(documents, someKnown, fc.infiniteStream(fc.nat()), (texts, identifiers, chance) => {
      const all = texts.map((found, at) => ({ ...source(found), document: `text ${at}` }))
      const mixed = all.toSorted(() => (chance.next().value % 2 === 0 ? 1 : -1))
      expect(partition(clusterCandidates(mixed, identifiers))).toEqual(partition(clusterCandidates(all, identifiers)))
    }),
    { numRuns: 1000 },
  )
})

test('a main form is known by the key of what it was found as', () =>
  fc.assert(
    fc.property(surface, (found) => {
      for (const kind of ['person', 'place', 'other'] as const)
        expect(formKey(displayForm(found, kind), kind)).toBe(formKey(found, kind))
    }),
  ))

const kind = fc.constantFrom<IdentifierKind>('person', 'place', 'other', 'organisation', 'phone')

test('every candidate lies in exactly one cluster, keys differ, forms are never empty', () => {
  const someKnown = fc.subarray([known('Kari Olsen', 1), known('Bodil', 2), known('Torbjørn Olsen', 3)])
  fc.assert(
    fc.property(fc.array(fc.tuple(surface, kind), { maxLength: 30 }), someKnown, (found, identifiers) => {
      const drafts = clusters(found, identifiers)
      const starts = drafts.flatMap((it) => it.places.map(({ span }) => span.start)).sort((a, b) => a - b)
      expect(starts).toEqual(source(found).candidates.map((it) => it.span.start))
      expect(new Set(drafts.map((it) => it.key)).size).toBe(drafts.length)
      for (const draft of drafts) expect(draft.forms.length).toBeGreaterThan(0)
    }),
    { numRuns: 1000 },
  )
})

test('keys stand while the texts stand', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(surface, kind), { maxLength: 20 }), (found) => {
      expect(clusters(found).map((it) => it.key)).toEqual(clusters(found).map((it) => it.key))
    }),
  )
})

/** Inflected names as they stand in talk: each form with the name that it is of. */
const inflected = fc.constantFrom<readonly [string, IdentifierKind, string]>(
  ['Solveig', 'person', 'Solveig'],
  ['Solveigs', 'person', 'Solveig'],
  ['SOLVEIG', 'person', 'Solveig'],
  ['Torbjørn', 'person', 'Torbjørn'],
  ['Torbjørns', 'person', 'Torbjørn'],
  ['Jonas', 'person', 'Jonas'],
  ['Jonas’', 'person', 'Jonas'],
  ['Hansen-ene', 'person', 'Hansen-ene'],
  ['Hansenane', 'person', 'Hansen-ene'],
  ['Ternvær', 'place', 'Ternvær'],
  ['Ternværs', 'place', 'Ternvær'],
  ['Ternvær-modellen', 'place', 'Ternvær'],
  ['Karasjok', 'place', 'Karasjok'],
  ['Karasjoks', 'place', 'Karasjok'],
  ['Kárášjohka', 'place', 'Karasjok'],
)

test('genitives, capitals, plurals and other languages meet the name that they are of, in any order and number', () => {
  fc.assert(
    fc.property(fc.array(inflected, { minLength: 1, maxLength: 20 }), (found) => {
      const of = new Map(found.map(([surface, , name]) => [surface, name]))
      const all = gathered(found.map(([surface, kind]) => [surface, kind]))
      expect(all.flat()).toHaveLength(found.length)
      for (const surfaces of all) expect(new Set(surfaces.map((it) => of.get(it))).size).toBe(1)
      const names = all.map((surfaces) => of.get(surfaces[0]!))
      expect(new Set(names).size).toBe(names.length)
    }),
    { numRuns: 500 },
  )
})
