/** Runs work one piece at a time, in the order given. A piece that fails does not stop the next. */
export function sequential(): <T>(work: () => Promise<T>) => Promise<T> {
  let before: Promise<unknown> = Promise.resolve()
  return (work) => {
    const result = before.then(work, work)
    before = result.catch(() => undefined)
    return result
  }
}
