import { stressRate } from '../corpus/stress/measure'
import { nameClasses, swappedNames, type NameClass } from '../corpus/stress/swapped-names'
import { bendNames, bentNames, withoutMarks } from '../corpus/stress/writings'

type Row = Readonly<{ name: string; value: number; unit: string; target?: number }>

const each = 2000

/** Names of every sort put into sentences, and names bent as they are on the way into a transcript. */
export function run(): Promise<readonly Row[]> {
  const swapped = (Object.keys(nameClasses) as NameClass[]).flatMap((of) => [
    row(`swapped names, ${of}: inside a sentence`, stressRate(swappedNames(of, 'inside', each)).share, 0.998),
    row(`swapped names, ${of}: at its beginning`, stressRate(swappedNames(of, 'opening', each)).share, 0.995),
  ])
  const bent = bendNames.flatMap((bend) => {
    const cases = bentNames(bend, each / 4)
    return [
      row(`bent names, ${bend}: nothing known`, stressRate(cases).share),
      row(`bent names, ${bend}: the name is known`, stressRate(cases, (it) => [it.right]).share),
    ]
  })
  const unmarked = bentNames('genitive', each / 4).map(withoutMarks)
  return Promise.resolve([
    ...swapped,
    ...bent,
    row('bent names, no marks around: nothing known', stressRate(unmarked).share),
  ])
}

function row(name: string, share: number, target?: number): Row {
  const value = Math.round(share * 10_000) / 10_000
  return { name, value, unit: 'share', ...(target === undefined ? {} : { target }) }
}
