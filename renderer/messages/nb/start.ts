export const start = {
  empty: 'x',
}
