export const files = {
  empty: 'x',
}
