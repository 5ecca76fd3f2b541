import { groupSizes } from '../../analysis/singling-out/small-groups'
import { openProject } from '../app-session'
import type { Handlers } from '../handler'
import { assess } from './assess'
import { askedIn } from './asked'
import { profileCards } from './cards'
import { mosaicOf } from './mosaic'
import { staying, voiceIn } from './people'

type Calls =
  'indirect.cards' | 'indirect.mosaic' | 'indirect.asked' | 'indirect.groups' | 'indirect.assess' | 'indirect.need'

/** What identifies without a name. */
export const indirectHandlers: Handlers<Calls> = {
  'indirect.cards': (app, { attributes }) => profileCards(app, attributes),

  'indirect.mosaic': (app, { participant, attributes }) => mosaicOf(app, participant, attributes),

  'indirect.asked': (app, { document }) => askedIn(app, document),

  'indirect.groups'(app, { attributes, documents, least }) {
    const { state } = openProject(app).history
    const speaking = new Set((documents ?? []).flatMap((it) => state.turnsOf(it).map((turn) => voiceIn(state, turn))))
    const people = staying(state).filter((it) => it.isCounted && (documents === null || speaking.has(it.id)))
    const sizes = groupSizes(
      people.map((it) => it.attributes),
      attributes,
      least,
    )
    return {
      people: people.length,
      groups: sizes.groups,
      k: sizes.k,
      inSmall: sizes.inSmall,
      small: sizes.small.map(({ values, rows }) => ({ values, participants: rows.map((it) => people[it]!.label) })),
    }
  },

  async 'indirect.assess'(app, { participant, answer }) {
    await assess(app, 'indirect.assess', { about: participant, answer })
    return {}
  },

  async 'indirect.need'(app, { turn, isNeeded }) {
    await assess(app, 'indirect.need', { about: turn, answer: isNeeded ? 'needed' : null })
    return {}
  },
}
