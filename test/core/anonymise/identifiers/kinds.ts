import { accounts } from './account'
import { addresses } from './address'
import { ages } from './age'
import { dates } from './date'
import { emails } from './email'
import { nationalIds } from './national-id'
import { organisationNumbers } from './organisation-number'
import { otherNumbers } from './other-number'
import { phones } from './phone'
import { plates } from './plate'
import { postcodes } from './postcode'
import type { Kind } from './spelling'

/** The eleven kinds of identifiers with rules of their own. */
export const identifierKinds: readonly Kind[] = [
  nationalIds,
  organisationNumbers,
  accounts,
  phones,
  emails,
  plates,
  postcodes,
  addresses,
  dates,
  ages,
  otherNumbers,
]
