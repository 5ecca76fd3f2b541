import type { Push } from '../../core/contract/push'
import { api, connect, onConnection, onPush } from '../api/client'
import type { Transport } from '../api/transport'
import { applyChange, applyModel, forgetAll } from './cache'
import { forgetDrafts } from './drafts'
import { onChange, takeUp } from './held-changes'
import { lockProject } from './lock'
import { session, setProject, setSession } from './session'

/** Commands after which words may be gone for good, in drafts too. */
const barriers: ReadonlySet<string> = new Set([
  'document.approve',
  'participant.withdraw',
  'removal.remove',
  'anonymise.remove',
  'nameList.delete',
])

/** Finds the host, asks what is open, and keeps the window abreast of it from then on. */
export async function startSession(transport?: Transport): Promise<void> {
  await connect(transport)
  onConnection((connection) => {
    const wasLost = session().connection === 'lost'
    setSession({ connection })
    if (connection === 'open' && wasLost) void readStatus()
  })
  onPush(hear)
  onChange((change) => {
    applyChange(change)
    void readStatus()
  })
  const app = await api('app.status', {})
  if (app.ok) setSession({ host: app.value.host, version: app.value.version, preferences: app.value.preferences })
  await readStatus()
}

async function readStatus(): Promise<void> {
  const reply = await api('project.status', {})
  setProject(reply.ok ? reply.value : null)
}

function hear(push: Push): void {
  switch (push.event) {
    case 'project.changed':
      if (barriers.has(push.command)) forgetDrafts()
      return takeUp(push)
    case 'project.closed':
      forgetAll()
      setProject(null)
      // Words that were read stay in the page's memory until it is loaded anew.
      location.reload()
      return
    case 'project.locking':
      return void lockProject()
    case 'nameModel.progress':
      applyModel(push.hasFound)
      return push.hasFound ? void readStatus() : undefined
    case 'job.progress':
      setSession(({ jobs }) => ({
        jobs: [...jobs.filter((it) => it.job !== push.job), ...(push.done < push.of ? [push] : [])],
      }))
  }
}
