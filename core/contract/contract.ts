import { anonymise } from './anonymise'
import { app } from './app'
import type { InputOf, OutputOf } from './call'
import { coding } from './coding'
import { copies } from './copies'
import type { Fault } from './fault'
import { indirect } from './indirect'
import { log } from './log'
import { material } from './material'
import { memos } from './memo'
import { nameModel } from './name-model'
import { participants } from './participants'
import { project } from './project'
import { report } from './report'
import { secondReview } from './second-review'
import { withdrawal } from './withdrawal'

/** Every call there is: the one door of core. */
export const contract = {
  ...app,
  ...project,
  ...material,
  ...participants,
  ...coding,
  ...memos,
  ...anonymise,
  ...nameModel,
  ...indirect,
  ...secondReview,
  ...report,
  ...withdrawal,
  ...copies,
  ...log,
} as const

export type Contract = typeof contract
/** The name of a call, as `coding.add`. */
export type CallName = keyof Contract
/** What a call takes. */
export type Input<N extends CallName> = InputOf<Contract[N]>
/** What a call gives when it goes well. */
export type Output<N extends CallName> = OutputOf<Contract[N]>

/** What every transport carries back. */
export type Reply<T = unknown> = Readonly<{ ok: true; value: T }> | Readonly<{ ok: false; fault: Fault }>

/** The typed client: what the renderer and the command line hold. */
export type Api = <N extends CallName>(name: N, input: Input<N>) => Promise<Reply<Output<N>>>
