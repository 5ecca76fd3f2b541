import type { Chance } from '../chance'
import { interviewFigures, studyFigures, type Figures } from './figures'
import { drawPerson, type Gender, type Mixture, type Person } from './people'
import { boats, countries, farms, municipalities, papers, towns, villages, workplaces, wordTowns } from './places'

/** Whom and what the interviews of one study speak of. Places carry the preposition that goes before, parted by a space. */
export type StudyCast = Readonly<{
  field: string
  people: readonly Person[]
  home: string
  neighbour: string
  villages: readonly string[]
  farms: readonly string[]
  workplaces: readonly string[]
  papers: readonly string[]
  boats: readonly string[]
  towns: readonly string[]
  wordTowns: readonly string[]
  countries: readonly string[]
  figures: Figures
}>

/** Whom one interview speaks of besides: the one who speaks, and family. */
export type InterviewCast = StudyCast & Readonly<{ informant: Person; own: readonly Person[] }>

const plain: Mixture = { common: 20, listed: 48, sami: 7, abroad: 9, rare: 9, word: 7 }
const many: Mixture = { common: 12, listed: 25, sami: 4, abroad: 50, rare: 4, word: 5 }

/** Who is in a field: many from abroad where refugees are received. */
export function mixtureOf(field: string): Mixture {
  return field === 'refugees' ? many : plain
}

export function drawStudyCast(chance: Chance, field: string): StudyCast {
  const [home = '', neighbour = '', ...others] = chance.shuffled(municipalities)
  const named = (pattern: string) =>
    pattern.replace('%', () => chance.pick([home, home, neighbour, ...others.slice(0, 2)]))
  return {
    field,
    people: drawPeople(chance, 5, mixtureOf(field)),
    home,
    neighbour,
    villages: chance.shuffled(villages).slice(0, 3),
    farms: chance.shuffled(farms).slice(0, 3),
    workplaces: chance
      .shuffled(workplaces[field] ?? [])
      .slice(0, 3)
      .map(named),
    papers: [named(chance.pick(papers))],
    boats: chance.shuffled(boats).slice(0, 2),
    towns: chance.shuffled(towns).slice(0, 4),
    wordTowns: chance.shuffled(wordTowns).slice(0, 2),
    countries: chance.shuffled(countries).slice(0, 2),
    figures: studyFigures(chance, home),
  }
}

export function drawInterviewCast(chance: Chance, study: StudyCast): InterviewCast {
  const mixture = mixtureOf(study.field)
  return {
    ...study,
    informant: drawPerson(chance, chance.pick(['woman', 'man']), mixture),
    own: drawPeople(chance, 1, mixture),
    figures: interviewFigures(chance, study.figures),
  }
}

/** As many women as men, no two with one first name. */
function drawPeople(chance: Chance, each: number, mixture: Mixture): readonly Person[] {
  const people: Person[] = []
  for (const gender of ['woman', 'man'] as const satisfies readonly Gender[]) {
    let left = each
    while (left > 0) {
      const drawn = drawPerson(chance, gender, mixture)
      if (people.some((it) => it.first === drawn.first)) continue
      people.push(drawn)
      left -= 1
    }
  }
  return people
}
