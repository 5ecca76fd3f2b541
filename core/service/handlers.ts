import type { CallName } from '../contract/contract'
import { anonymiseHandlers } from './anonymise/anonymise-handlers'
import { appHandlers } from './app-handlers'
import { nameModelHandlers } from './anonymise/name-model-handlers'
import { analysisHandlers } from './coding/analysis-handlers'
import { codebookHandlers } from './coding/codebook-handlers'
import { codingHandlers } from './coding/coding-handlers'
import { accessHandlers } from './copies/access-handlers'
import { copyHandlers } from './copies/copy-handlers'
import type { Handlers } from './handler'
import { indirectHandlers } from './indirect/indirect-handlers'
import { logHandlers } from './log/log-handlers'
import { memoHandlers } from './memo/memo-handlers'
import { correctionHandlers } from './material/correction-handlers'
import { documentHandlers } from './material/document-handlers'
import { importHandlers } from './material/import-handlers'
import { participantHandlers } from './material/participant-handlers'
import { participantTableHandlers } from './material/participant-table-handlers'
import { speakerHandlers } from './material/speaker-handlers'
import { backupHandlers } from './project/backup-handlers'
import { historyHandlers } from './project/history-handlers'
import { nameListHandlers } from './project/name-list-handlers'
import { projectHandlers } from './project/project-handlers'
import { sampleHandlers } from './project/sample'
import { profileHandlers } from './report/profile-handlers'
import { reportHandlers } from './report/report-handlers'
import { secondReviewHandlers } from './second-review/second-review-handlers'
import { withdrawalHandlers } from './withdrawal/withdrawal-handlers'

/** Every call of the contract with its handler. A call without one does not compile. */
export const handlers: Handlers<CallName> = {
  ...appHandlers,
  ...projectHandlers,
  ...backupHandlers,
  ...sampleHandlers,
  ...nameListHandlers,
  ...historyHandlers,
  ...importHandlers,
  ...documentHandlers,
  ...speakerHandlers,
  ...participantHandlers,
  ...participantTableHandlers,
  ...codebookHandlers,
  ...codingHandlers,
  ...analysisHandlers,
  ...memoHandlers,
  ...anonymiseHandlers,
  ...nameModelHandlers,
  ...indirectHandlers,
  ...secondReviewHandlers,
  ...reportHandlers,
  ...profileHandlers,
  ...withdrawalHandlers,
  ...correctionHandlers,
  ...copyHandlers,
  ...accessHandlers,
  ...logHandlers,
}
