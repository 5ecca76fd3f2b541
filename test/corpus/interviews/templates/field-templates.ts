/** What is told in one field, a turn a line, in bokmål and nynorsk. How slots are written: `render.ts`. */
export type FieldTemplates = Readonly<{ nb: string; nn: string }>
