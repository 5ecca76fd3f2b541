import type { CSSProperties } from 'react'

/** A code's name at the head of its row, as far in as it lies in the tree. */
export function CodeName({ name, depth }: Readonly<{ name: string; depth: number }>) {
  return (
    <span className="code-name" data-depth={Math.min(depth, 2)} style={{ '--depth': depth } as CSSProperties}>
      {name}
    </span>
  )
}
