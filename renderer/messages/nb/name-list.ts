export const nameList = {
  empty: 'x',
}
