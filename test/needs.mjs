import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** What the tests need beyond npm, as Debian packages it: a program that shows it is there, and its package. */
const needs = [
  { program: 'chromium', package: 'chromium' },
  { program: 'soffice', package: 'libreoffice-writer-nogui' },
  { program: 'pdftotext', package: 'poppler-utils' },
  { program: 'xmllint', package: 'libxml2-utils' },
  { program: '7zz', package: '7zip' },
]

const isThere = ({ program }) => spawnSync('which', [program], { stdio: 'ignore' }).status === 0

/**
 * Sees to what the tests need: installs it as root on Debian, otherwise names it in one line.
 * @returns {boolean} whether all of it is there now
 */
export function meetNeeds() {
  const missing = needs.filter((it) => !isThere(it))
  if (missing.length === 0) return true
  const packages = missing.map((it) => it.package)
  const canInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version')
  if (canInstall) {
    console.log(`Installing what the tests need: ${packages.join(' ')}`)
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const apt = (...args) => spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] })
    apt('update', '-qq')
    apt('install', '-y', '-qq', '--no-install-recommends', ...packages)
  }
  const still = missing.filter((it) => !isThere(it)).map((it) => it.package)
  if (still.length > 0) console.log(`The tests need these packages, which are not installed: ${still.join(' ')}`)
  return still.length === 0
}
