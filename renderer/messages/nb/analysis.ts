export const analysis = {
  empty: 'Her telles og sammenlignes det du har kodet.',
}
