/**
 * Whether a name of the lists belongs to the half that training leaves out, so that the interviews of the tests can be made
 * with names that no model has learnt from. Half of all names, the same each time, whatever the case (FNV-1a of the name in
 * lower case, its tenth bit).
 */
export function isHeldOut(name: string): boolean {
  let hash = 0x811c9dc5
  for (const unit of name.normalize('NFC').toLowerCase()) {
    hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193)
  }
  return ((hash >>> 10) & 1) === 1
}
