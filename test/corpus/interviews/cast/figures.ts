import type { Chance } from '../chance'
import type { Mark, Risk } from '../gold'
import { contacts } from './contacts'
import { numbers } from './numbers'

/** What each slot for a number, a date, an age or an address is, and how near it leads to somebody. */
const kinds: Readonly<Record<string, readonly [Mark['kind'], Risk]>> = {
  phone: ['phone', 'direct'],
  phonesaid: ['phone', 'direct'],
  nid: ['national-id', 'direct'],
  acct: ['account', 'direct'],
  plate: ['plate', 'direct'],
  mail: ['email', 'direct'],
  mailsaid: ['email', 'direct'],
  url: ['url', 'direct'],
  addr: ['address', 'direct'],
  orgno: ['organisation-number', 'strong'],
  case: ['other', 'strong'],
  date: ['date', 'indirect'],
  dateword: ['date', 'indirect'],
  dateen: ['date', 'indirect'],
  dateen2: ['date', 'indirect'],
  age: ['age', 'indirect'],
  ageen: ['age', 'indirect'],
}

/** What a conversation comes back to: the same date, the same number. By slot. */
export type Figures = Readonly<Record<string, string>>

/** Numbers of a study: telephones, addresses, cases. */
export function studyFigures(chance: Chance, home: string): Figures {
  return { ...drawAll(chance), ...contacts(chance, home) }
}

/** The same with dates and ages of one interview. */
export function interviewFigures(chance: Chance, study: Figures): Figures {
  const own = Object.entries(drawAll(chance)).filter(([slot]) => kinds[slot]?.[1] === 'indirect')
  return { ...study, ...Object.fromEntries(own) }
}

function drawAll(chance: Chance): Figures {
  return Object.fromEntries(Object.entries(numbers).map(([slot, draw]) => [slot, draw(chance)]))
}

/** The mark of a slot's text, or null where the slot holds no figure. */
export function figureMark(slot: string, text: string): Mark | null {
  const known = kinds[slot]
  if (!known) return null
  const [kind, risk] = known
  const isSpoken = slot.endsWith('said') || (!/\d/.test(text) && kind !== 'email')
  return { kind, owner: text, risk, form: isSpoken ? 'spoken' : 'written', sort: slot }
}
