export const report = {
  empty: 'Her lages Word-filen, og alt kontrolleres før den går ut.',
}
