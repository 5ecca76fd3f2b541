/** The little of sql.js 1.16 that is used here; it ships no types of its own. */
declare module 'sql.js/dist/sql-wasm-inline.js' {
  type Result = { columns: string[]; values: (string | number | Uint8Array | null)[][] }
  type SqlDatabase = { exec(query: string): Result[]; export(): Uint8Array; close(): void }
  type SqlJs = { Database: new (bytes?: Uint8Array) => SqlDatabase }
  const load: () => Promise<SqlJs>
  export { load as default }
}
