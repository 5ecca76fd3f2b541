import { newScan, readMarked } from './marks.mjs'

const bom = '\uFEFF'
const field = (text) => (/[;"\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
const csv = (rows) => Buffer.from(`${bom}${rows.map((row) => row.map(field).join(';')).join('\r\n')}\r\n`, 'utf8')

/** The list of participants as a researcher keeps it: with names, and with a column that must never become an attribute. */
export function participantsFile(people, lines) {
  const listed = people.filter((person) => person.name !== null)
  const attributes = Object.keys(listed[0].attributes)
  const rows = listed.map(({ name, attributes: values, telephone }) => [name, ...attributes.map((it) => values[it]), telephone])
  const lineOf = (owner, kind) => Object.keys(lines).find((id) => lines[id].owner === owner && lines[id].kind === kind)
  const cell = (id, surface) => ({ id, surface, where: 'cell', span: null })
  const gold = listed.flatMap(({ name, telephone, attributes: { kommune } }) => [
    cell(lineOf(name, 'person'), name),
    cell(lineOf(kommune, 'place'), kommune),
    cell('57', telephone),
  ])
  return { bytes: csv([['navn', ...attributes, 'telefon'], ...rows]), gold }
}

/** The open answers of a survey: closed questions first, then the open ones; an empty cell is no answer. */
export function answersFile(source) {
  const scan = newScan()
  const rows = source
    .split('\n')
    .filter(Boolean)
    .map((line) => readMarked(scan, line, { where: 'cell', counts: false }).plain.split(';'))
  return { bytes: csv(rows), gold: scan.gold }
}
