import { elements, parseXml } from './xml'

/** Where a part of an Office file points to. `type`: the last word of its kind, as `comments`. */
export type Relationship = Readonly<{ id: string; type: string; path: string }>

/** The path that a target names, seen from a folder. Source: OPC, ECMA-376 part 2, 6.2. */
function resolve(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter(Boolean)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}

/** What a part relates to inside the file; the file itself is the part without a name. Faults: `import.damaged`. */
export function relationshipsOf(files: ReadonlyMap<string, Uint8Array>, part: string): readonly Relationship[] {
  const cut = part.lastIndexOf('/') + 1
  const folder = part.slice(0, cut)
  const bytes = files.get(`${folder}_rels/${part.slice(cut)}.rels`)
  if (!bytes) return []
  return elements(parseXml(bytes))
    .filter((it) => it.attributes[':TargetMode'] !== 'External')
    .map(({ attributes }) => ({
      id: attributes[':Id'] ?? '',
      type: (attributes[':Type'] ?? '').replace(/^.*\//u, ''),
      path: resolve(folder, attributes[':Target'] ?? ''),
    }))
}
