import { FaultError } from '../contract/fault'

/** The rows of one query, by column. */
export type SqliteRows = readonly Readonly<Record<string, string | number | null>>[]

/** Asks a file in the SQLite format. */
export type SqliteFile = Readonly<{ rows(query: string): SqliteRows; close(): void }>

/** Opens the bytes of an SQLite file, in memory. Queries fault with `import.damaged` where the file cannot answer. */
export async function openSqlite(bytes: Uint8Array): Promise<SqliteFile> {
  // The build that carries its program in itself: nothing is looked for on the disk or the network.
  const { default: load } = await import('sql.js/dist/sql-wasm-inline.js')
  const { Database } = await load()
  const database = new Database(bytes)
  function rows(query: string): SqliteRows {
    try {
      const [result] = database.exec(query)
      if (!result) return []
      return result.values.map((values) => Object.fromEntries(values.map((it, at) => [result.columns[at]!, plain(it)])))
    } catch {
      throw new FaultError('import.damaged')
    }
  }
  return { rows, close: () => database.close() }
}

function plain(value: string | number | Uint8Array | null): string | number | null {
  return value instanceof Uint8Array ? null : value
}
