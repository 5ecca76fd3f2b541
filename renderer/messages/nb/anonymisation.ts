export const anonymisation = {
  empty: 'Her avgjør du hva som skal stå i stedet for navn, steder og andre opplysninger.',
}
