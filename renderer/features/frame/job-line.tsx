import type { CallName } from '../../../core/contract/contract'
import { useMessages } from '../../messages/use-messages'
import { useSession } from '../../state/session'
import { runCommand } from '../../state/use-command'
import { Button } from '../../ui/button'
import { ProgressLine } from '../../ui/progress-line'

/** Long work of a call: what, how far, and a way to stop it. Without news of it the line only moves. */
export function JobLine({ call, label }: Readonly<{ call: CallName; label: string }>) {
  const { common } = useMessages()
  const job = useSession((it) => it.jobs.find((one) => one.call === call))
  return (
    <div className="job-line">
      <ProgressLine
        label={label}
        share={job && job.of > 0 ? job.done / job.of : null}
        words={job ? common.ofTotal(String(job.done), String(job.of)) : undefined}
      />
      {job ? (
        <Button kind="quiet" onPress={() => void runCommand('job.cancel', { job: job.job })}>
          {common.cancel}
        </Button>
      ) : null}
    </div>
  )
}
