import { faultOf } from '../../../core/contract/fault'
import type { NameModel } from '../../../core/service/ports'

const refused = { ok: false, fault: faultOf('app.not-allowed') } as const

/** Where nobody can be asked about what a model finds, as on the command line, none is used. */
export const noNameModel: NameModel = {
  chosen: () => Promise.resolve(null),
  look: () => Promise.resolve(refused),
  choose: () => Promise.resolve(refused),
  forget: () => Promise.resolve(),
  read: (lines) => Promise.resolve({ ok: true, value: lines.map(() => []) }),
  release: () => Promise.resolve(),
}
