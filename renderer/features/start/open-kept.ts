import { runCommand } from '../../state/use-command'

/** Opens a project by the system's keychain. False: it takes the password after all. */
export async function openKept(path: string): Promise<boolean> {
  return (await runCommand('project.openKept', { path }, 'own')).ok
}
