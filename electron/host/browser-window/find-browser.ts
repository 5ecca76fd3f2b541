import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export type Browser = Readonly<{ name: string; file: string }>

type Environment = Readonly<Record<string, string | undefined>>

const linuxCommands: readonly (readonly [name: string, command: string])[] = [
  ['Chromium', 'chromium'],
  ['Chromium', 'chromium-browser'],
  ['Chrome', 'google-chrome'],
  ['Chrome', 'google-chrome-stable'],
  ['Edge', 'microsoft-edge'],
  ['Edge', 'microsoft-edge-stable'],
]

const macApplications: readonly (readonly [name: string, application: string])[] = [
  ['Chromium', 'Chromium.app/Contents/MacOS/Chromium'],
  ['Chrome', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
  ['Edge', 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
]

const windowsPrograms: readonly (readonly [name: string, program: string])[] = [
  ['Chromium', 'Chromium\\Application\\chrome.exe'],
  ['Chrome', 'Google\\Chrome\\Application\\chrome.exe'],
  ['Edge', 'Microsoft\\Edge\\Application\\msedge.exe'],
]

function placesOf(platform: NodeJS.Platform, environment: Environment): readonly Browser[] {
  const cross = (entries: readonly (readonly [string, string])[], folders: readonly (string | undefined)[]) =>
    entries.flatMap(([name, path]) =>
      folders
        .filter((folder) => folder !== undefined && folder !== '')
        .map((folder) => ({ name, file: join(folder!, path) })),
    )
  if (platform === 'darwin')
    return cross(macApplications, ['/Applications', join(environment.HOME ?? '/', 'Applications')])
  if (platform === 'win32') {
    return cross(windowsPrograms, [
      environment.PROGRAMFILES,
      environment['PROGRAMFILES(X86)'],
      environment.LOCALAPPDATA,
    ])
  }
  return cross(linuxCommands, (environment.PATH ?? '').split(delimiter))
}

/** A browser of the Chromium family on this computer, Chromium first, or null. */
export function findBrowser(
  platform: NodeJS.Platform = process.platform,
  environment: Environment = process.env,
  isThere: (file: string) => boolean = existsSync,
): Browser | null {
  return placesOf(platform, environment).find((browser) => isThere(browser.file)) ?? null
}
