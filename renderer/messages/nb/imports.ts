export const imports = {
  empty: 'x',
}
