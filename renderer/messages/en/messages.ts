import type { Messages } from '../messages'
import { analysis } from './analysis'
import { anonymisation } from './anonymisation'
import { codebook } from './codebook'
import { coding } from './coding'
import { common } from './common'
import { copies } from './copies'
import { files } from './files'
import { finished } from './finished'
import { frame } from './frame'
import { help } from './help'
import { imports } from './imports'
import { languageModel } from './language-model'
import { log } from './log'
import { material } from './material'
import { memos } from './memos'
import { nameList } from './name-list'
import { readings } from './readings'
import { recognition } from './recognition'
import { report } from './report'
import { safety } from './safety'
import { secondReview } from './second-review'
import { settings } from './settings'
import { start } from './start'
import { withdrawal } from './withdrawal'

export const messages: Messages = {
  common,
  frame,
  start,
  files,
  settings,
  safety,
  languageModel,
  material,
  imports,
  readings,
  help,
  nameList,
  coding,
  codebook,
  memos,
  anonymisation,
  recognition,
  secondReview,
  analysis,
  report,
  finished,
  withdrawal,
  copies,
  log,
}
