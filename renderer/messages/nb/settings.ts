export const settings = {
  empty: 'x',
}
