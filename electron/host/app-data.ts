import { homedir } from 'node:os'
import { join } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/** Where this app keeps what belongs to the computer and not to a project, by the custom of the system. */
export function appDataFolder(
  platform: NodeJS.Platform = process.platform,
  environment: Environment = process.env,
  home: string = homedir(),
): string {
  if (platform === 'win32') return join(environment.APPDATA || join(home, 'AppData', 'Roaming'), 'Fortrolig')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Fortrolig')
  return join(environment.XDG_DATA_HOME || join(home, '.local', 'share'), 'fortrolig')
}
