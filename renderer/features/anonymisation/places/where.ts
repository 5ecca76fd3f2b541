import type { WordPlace } from '../../../../core/contract/anonymise'
import { typeOfId } from '../../../../core/model/ids'
import type { Messages } from '../../../messages/messages'

/** Where words outside the texts stand, said plainly: «Tittelen på «Intervju 1»», «Definisjonen av koden «Bolig»». */
export function whereOf({ record, field, recordName }: WordPlace, { anonymisation }: Messages): string {
  const { where } = anonymisation
  const [name = '', ...rest] = field.split('.')
  switch (typeOfId(record)) {
    case 'document':
      return name === 'title' ? where.documentTitle(recordName) : where.fileName(recordName)
    case 'speaker':
      return where.label(recordName)
    case 'participant':
      return name === 'label' ? where.participant : where.attribute(rest.join('.'), recordName)
    case 'code':
      return codeWords(name, recordName, where)
    case 'profile':
      if (name === 'name') return where.reportName
      return field === 'options.title' ? where.reportTitle(recordName) : where.reportWords(recordName)
    case 'settings':
      return where.project
    default:
      return where.memo
  }
}

function codeWords(field: string, code: string, { codeName, codeField }: Messages['anonymisation']['where']): string {
  const word = codeField[field as keyof typeof codeField]
  return word === undefined ? codeName : word(code)
}
