import type { Form, Mark, Piece } from './gold'
import type { Rendering } from './render'

/** The pieces of a slot for a place, workplace, boat or paper; null where the slot is for somebody. */
export function settingOf(
  name: string,
  forms: readonly string[],
  { cast, chance }: Rendering,
): readonly Piece[] | null {
  if (name === 'h') return home(cast.home, forms)
  if (name === 't') return town(chance.pick(forms.includes('word') ? cast.wordTowns : cast.towns), forms)
  if (name === 'land') return [indirect(chance.pick(cast.countries), 'country', 'plain')]
  const known: Readonly<Record<string, readonly [Mark['kind'], readonly string[]]>> = {
    n: ['place', [cast.neighbour]],
    v: ['place', cast.villages],
    f: ['place', cast.farms],
    o: ['organisation', cast.workplaces.slice(0, 1)],
    q: ['organisation', cast.workplaces.slice(1)],
    paper: ['organisation', cast.papers],
    boat: ['other', cast.boats],
  }
  const slot = known[name]
  if (!slot) return null
  const text = chance.pick(slot[1])
  return [{ text, mark: { kind: slot[0], owner: text, risk: 'strong', form: 'plain', sort: name } }]
}

function indirect(text: string, sort: string, form: Form): Piece {
  return { text, mark: { kind: 'place', owner: text, risk: 'indirect', form, sort } }
}

function home(place: string, [form]: readonly string[]): readonly Piece[] {
  const mark: Mark = { kind: 'place', owner: place, risk: 'strong', form: 'plain', sort: 'h' }
  if (form === 'folk') return [{ text: place, mark: { ...mark, form: 'compound' } }, { text: 'folk' }]
  if (form === 'ing') return [indirect(`${place.toLowerCase().replace(/(?:bygd|a)$/, '')}ing`, 'h', 'inhabitant')]
  return [{ text: place, mark }]
}

/** A town with its preposition: `.in` both, else the name alone. */
function town(placed: string, forms: readonly string[]): readonly Piece[] {
  const [preposition = '', name = ''] = placed.split(' ')
  const sort = forms.includes('word') ? 'word' : 'town'
  const piece = indirect(name, sort, 'plain')
  return forms.includes('in') ? [{ text: `${preposition} ` }, piece] : [piece]
}
