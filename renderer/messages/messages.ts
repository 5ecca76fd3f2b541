import type { Language } from '../../core/model/scalars'
import { analysis as nbAnalysis } from './nb/analysis'
import { anonymisation as nbAnonymisation } from './nb/anonymisation'
import { codebook as nbCodebook } from './nb/codebook'
import { coding as nbCoding } from './nb/coding'
import { common as nbCommon } from './nb/common'
import { copies as nbCopies } from './nb/copies'
import { files as nbFiles } from './nb/files'
import { finished as nbFinished } from './nb/finished'
import { frame as nbFrame } from './nb/frame'
import { help as nbHelp } from './nb/help'
import { imports as nbImports } from './nb/imports'
import { languageModel as nbLanguageModel } from './nb/language-model'
import { log as nbLog } from './nb/log'
import { material as nbMaterial } from './nb/material'
import { memos as nbMemos } from './nb/memos'
import { nameList as nbNameList } from './nb/name-list'
import { readings as nbReadings } from './nb/readings'
import { recognition as nbRecognition } from './nb/recognition'
import { report as nbReport } from './nb/report'
import { safety as nbSafety } from './nb/safety'
import { secondReview as nbSecondReview } from './nb/second-review'
import { settings as nbSettings } from './nb/settings'
import { start as nbStart } from './nb/start'
import { withdrawal as nbWithdrawal } from './nb/withdrawal'
import { messages as nn } from './nn/messages'
import { messages as en } from './en/messages'

/** Bokmål is written first; its shape is what the other languages must fill. */
const nb = {
  common: nbCommon,
  frame: nbFrame,
  start: nbStart,
  files: nbFiles,
  settings: nbSettings,
  safety: nbSafety,
  languageModel: nbLanguageModel,
  material: nbMaterial,
  imports: nbImports,
  readings: nbReadings,
  help: nbHelp,
  nameList: nbNameList,
  coding: nbCoding,
  codebook: nbCodebook,
  memos: nbMemos,
  anonymisation: nbAnonymisation,
  recognition: nbRecognition,
  secondReview: nbSecondReview,
  analysis: nbAnalysis,
  report: nbReport,
  finished: nbFinished,
  withdrawal: nbWithdrawal,
  copies: nbCopies,
  log: nbLog,
}

/** Every text of the window. A language that lacks one does not compile. */
export type Messages = typeof nb

export const catalogue: Readonly<Record<Language, Messages>> = { nb, nn, en }
