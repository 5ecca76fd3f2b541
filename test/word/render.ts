import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Whether a program answers on this machine. */
export function isInstalled(program: string, argument: string): boolean {
  try {
    execFileSync(program, [argument], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** The text of a Word file as LibreOffice prints it, page by page, and the PDF itself. */
export function printedText(bytes: Uint8Array): Readonly<{ pages: readonly string[]; pdf: Uint8Array }> {
  const folder = mkdtempSync(join(tmpdir(), 'fortrolig-word-'))
  try {
    writeFileSync(join(folder, 'report.docx'), bytes)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const convert = ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, join(folder, 'report.docx')]
    execFileSync('soffice', convert, { stdio: 'ignore', timeout: 120_000 })
    const text = execFileSync('pdftotext', ['-layout', join(folder, 'report.pdf'), '-'], { encoding: 'utf8' })
    return { pages: text.split('\f').slice(0, -1), pdf: readFileSync(join(folder, 'report.pdf')) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
