export const material = {
  empty: 'x',
}
