import { useCommand } from '../../../state/use-command'
import { confirmed, type ImportAnswers } from './import-answers'
import type { ImportPreviewDialogProps } from './import-preview-dialog'
import type { ImportPreview } from './use-import'

type Flow = Pick<ImportPreviewDialogProps, 'asked' | 'onCame' | 'onSkip' | 'onRest'>

/** The way of a looked-over file into a document of its own. */
export function useConfirm({ asked, onCame, onSkip, onRest }: Flow, preview: ImportPreview, answers: ImportAnswers) {
  const { run, fault, isBusy } = useCommand('import.confirm', 'own')

  async function submit(isRestToo: boolean) {
    const answered = confirmed(preview, answers)
    if (answered === null) return
    const reply = await run(answered)
    if (!reply.ok) return
    if (isRestToo) onRest?.()
    onCame({ what: 'added', title: reply.value.document.title }, preview, answers.names)
  }
  /** Takes this file, and the others without asking; one that is there already is left. */
  function rest() {
    if (asked.same === null) return void submit(true)
    onRest?.()
    onSkip(preview)
  }
  return { submit, rest, fault, isBusy }
}
