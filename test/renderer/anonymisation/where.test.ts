import { describe, expect, it } from 'vitest'
import type { AnyId } from '../../../core/model/ids'
import { catalogue } from '../../../renderer/messages/messages'
import { whereOf } from '../../../renderer/features/anonymisation/places/where'
import { wordsAt } from './clusters'

const id = (type: string) => `${type}:00000000-0000-4000-8000-000000000009` as AnyId

describe('where words outside the texts stand', () => {
  it.each([
    ['document', 'title', 'Tittelen på «Navn»'],
    ['document', 'fileName', 'Filnavnet til «Navn»'],
    ['speaker', 'label', 'Navn foran replikkene i «Navn»'],
    ['participant', 'label', 'Navnet på en deltaker'],
    ['participant', 'attributes.kommune', 'Kjennetegnet kommune hos Navn'],
    ['participant', 'attributes.bosted nå. før', 'Kjennetegnet bosted nå. før hos Navn'],
    ['code', 'name', 'Navnet på en kode'],
    ['code', 'names.nn', 'Navnet på en kode'],
    ['code', 'definition', 'Definisjonen av koden «Navn»'],
    ['code', 'notUse', '«Brukes ikke når» for koden «Navn»'],
    ['memo', 'text', 'Et notat'],
    ['settings', 'title', 'Navnet på prosjektet'],
    ['profile', 'name', 'Navnet på en lagret rapport'],
    ['profile', 'options.title', 'Tittelen i rapporten «Navn»'],
    ['profile', 'options.chapter.title', 'Det du har skrevet i valgene for rapporten «Navn»'],
  ])('is said of a %s and its %s: %s', (type, field, said) => {
    expect(whereOf(wordsAt(0, 'Bodil', { record: id(type), field, recordName: 'Navn' }), catalogue.nb)).toBe(said)
  })
})
