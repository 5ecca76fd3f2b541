export const coding = {
  empty: 'Her kodes tekstene.',
}
