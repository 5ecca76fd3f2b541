/** The separator that a path of the host's computer uses. */
function separatorOf(path: string): '/' | '\\' {
  return path.includes('\\') && !path.startsWith('/') ? '\\' : '/'
}

export function joinPath(folder: string, name: string): string {
  const separator = separatorOf(folder)
  return folder.endsWith(separator) ? folder + name : folder + separator + name
}

export function nameOfPath(path: string): string {
  const parts = path.split(separatorOf(path)).filter((part) => part !== '')
  return parts.at(-1) ?? path
}

/** The name of the project that a folder holds. */
export function projectName(path: string): string {
  return nameOfPath(path).replace(/\.fortrolig$/u, '')
}

export function folderOfPath(path: string): string {
  const separator = separatorOf(path)
  const end = path.lastIndexOf(separator)
  return end <= 0 ? separator : path.slice(0, end)
}

/** The folders on the way to a path, each with its own path, for a trail of buttons. */
export function trailOf(path: string): readonly Readonly<{ name: string; path: string }>[] {
  const separator = separatorOf(path)
  const parts = path.split(separator).filter((part) => part !== '')
  const root = separator === '/' ? [{ name: '/', path: '/' }] : []
  return [
    ...root,
    ...parts.map((name, index) => ({
      name,
      path:
        (separator === '/' ? '/' : '') +
        parts.slice(0, index + 1).join(separator) +
        (index === 0 && separator === '\\' ? '\\' : ''),
    })),
  ]
}

/** A file's name with the ending that it must have. */
export function withEnding(name: string, ending: string): string {
  return name.toLowerCase().endsWith(ending) ? name : name + ending
}
