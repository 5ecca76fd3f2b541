import type { DocumentId } from '../../core/model/ids'
import type { Workplace } from './workplace'

/** Looks once more at whatever was kept in a document, and lets it stay. */
export async function lookAgain({ ask }: Pick<Workplace, 'ask'>, document: DocumentId): Promise<void> {
  for (const { key, reasons, places, outside } of await ask('anonymise.secondLook', { document }))
    await ask('anonymise.confirmKept', {
      key,
      reasons: [...reasons],
      places: [
        ...places.map((it) => ({ document: it.document, span: it.span })),
        ...outside.map(({ record, field, span }) => ({ record, field, span })),
      ],
    })
}
